/** What no longer belongs to the plan, and the way back. */
import type { Element } from "@miara/domain/element";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { changeButton, useStructure } from "./use-structure.tsx";

export function ArchivedList(): ReactNode {
  const { t, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  const { change, focusLater, mayChange, open, setOpen } = useStructure();
  const archived = strategy.elements.filter(({ until }) => until !== null);
  if (archived.length === 0) return null;
  const restore = (element: Element): void => {
    const edit = { kind: "element-archived", element: element.id, was: element.until, is: null } as const;
    if (!change([edit], "restored", element.title)) return;
    if (element.parentId !== null) setOpen(new Set([...open, element.parentId]));
    focusLater(changeButton(element.id));
  };
  return (
    <Section title={t("admin:structure/archived")}>
      <p className="text-sm text-muted">{t("admin:structure/archivedLead")}</p>
      <ul>
        {archived.map((element) => (
          <li className="flex flex-wrap items-baseline gap-2 border-t border-line py-1.5" key={element.id}>
            <span className="grow">
              <Verbatim>{element.title}</Verbatim>{" "}
              <span className="text-sm text-muted">
                {t("admin:structure/until", { day: formats.date(element.until ?? "") })}
              </span>
            </span>
            {mayChange ? (
              <Button
                aria-label={t("admin:structure/restoreOf", { title: element.title })}
                onClick={() => restore(element)}
              >
                {t("admin:structure/restore")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

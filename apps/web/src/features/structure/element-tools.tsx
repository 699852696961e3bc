/** What can be done to one element of the tree, in place. */
import type { Element } from "@miara/domain/element";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { AddForm } from "./add-form.tsx";
import { ArchiveForm } from "./archive-form.tsx";
import { MoveForm } from "./move-form.tsx";
import { RemoveForm } from "./remove-form.tsx";
import { RenameForm } from "./rename-form.tsx";
import { STEPS } from "./structure-places.ts";
import { changeButton, useStructure } from "./use-structure.tsx";

const FORMS = ["addUnder", "addBefore", "rename", "move", "archive", "remove"] as const;
type Form = (typeof FORMS)[number];

interface ElementToolsProps {
  readonly element: Element;
  readonly onClose: () => void;
}

export function ElementTools({ element, onClose }: ElementToolsProps): ReactNode {
  const { t } = useTexts();
  const { reference, strategy } = useStrategyEditing();
  const { focusLater, index, nameOf, step } = useStructure();
  const [form, setForm] = useState<Form | null>(null);
  const { id } = element;
  const end = (): void => {
    focusLater(changeButton(id));
    onClose();
  };
  const isLowest = element.level >= strategy.levels.length - 1;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears Escape from the controls inside
    <fieldset
      aria-label={t("admin:structure/tools", { title: nameOf(element) })}
      className="mb-2 sm:ms-7 rounded-[3px] border border-line bg-panel p-3"
      onKeyDown={(event) => {
        if (event.key === "Escape") end();
      }}
    >
      <div className="flex flex-wrap gap-2">
        {FORMS.filter((each) => each !== "addUnder" || !isLowest).map((each) => (
          <Button
            aria-expanded={form === each}
            key={each}
            look={each === "remove" ? "danger" : "quiet"}
            onClick={() => setForm(form === each ? null : each)}
          >
            {t(`admin:structure/${each}`)}
          </Button>
        ))}
        {STEPS.map((way) => (
          <Button key={way} onClick={() => step(way, element)}>
            {t(`admin:structure/${way}`)}
          </Button>
        ))}
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4">
        <Link
          params={{ ...reference, element: id }}
          to="/-/strategies/$organisation/$strategy/structure/$element"
        >
          {t("admin:structure/details")}
        </Link>
        {index.children.has(id) ? (
          <Link
            params={{ ...reference, element: id }}
            to="/-/strategies/$organisation/$strategy/weights/$element"
          >
            {t("admin:structure/weights")}
          </Link>
        ) : null}
      </p>
      {form === "addUnder" ? (
        <AddForm
          heading={t("admin:structure/newUnder", { title: nameOf(element) })}
          onEnd={end}
          place={{ parentId: id, before: null }}
        />
      ) : null}
      {form === "addBefore" ? (
        <AddForm
          heading={t("admin:structure/newBefore", { title: nameOf(element) })}
          onEnd={end}
          place={{ parentId: element.parentId, before: id }}
        />
      ) : null}
      {form === "rename" ? <RenameForm element={element} onEnd={end} /> : null}
      {form === "move" ? <MoveForm element={element} onEnd={end} /> : null}
      {form === "archive" ? <ArchiveForm element={element} /> : null}
      {form === "remove" ? <RemoveForm element={element} /> : null}
    </fieldset>
  );
}

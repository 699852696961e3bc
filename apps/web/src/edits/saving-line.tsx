/** Whether all that was entered is stored, and who else is here. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { useStrategyEditing, type PresentPerson } from "./use-strategy-editing.tsx";

export function SavingLine(): ReactNode {
  const { t } = useTexts();
  const { sending, waiting, conflicts, refused, drafts, store, present, isLive, changedBy, element } =
    useStrategyEditing();
  const isHere = (person: PresentPerson): boolean => element !== null && person.element === element;
  // Without the stream nobody knows who is still here.
  const known = isLive ? present : [];
  const here = namesOf(known.filter(isHere));
  const names = namesOf(known.filter((person) => !isHere(person))).filter((name) => !here.includes(name));
  // What met somebody, was refused or stands in a field is nowhere else than on this page.
  const unsaved = drafts + conflicts.length + refused.length;
  const isStopped = waiting.length > 0 && (sending === "failed" || sending === "signed-out");
  const said =
    waiting.length === 0
      ? t(unsaved > 0 ? "admin:form/unsaved" : "admin:saving/saved")
      : sending === "failed"
        ? t("admin:saving/failed")
        : sending === "signed-out"
          ? t("admin:saving/signedOut")
          : t("admin:saving/waiting", { count: waiting.length });
  const mark = waiting.length + unsaved === 0 ? "✓" : isStopped ? "⚠" : "◌";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <output className={isStopped ? "field-error" : ""}>
        <span aria-hidden="true">{mark}</span> {said}
      </output>
      {isStopped ? <Button onClick={() => store.retry()}>{t("admin:saving/retry")}</Button> : null}
      <StepButtons />
      <span className="text-muted sm:ms-auto">
        {here.length === 0 ? null : (
          <strong>{`${t("admin:saving/onCard", { names: here.join(", ") })} · `}</strong>
        )}
        {names.length === 0
          ? null
          : `${t("admin:saving/present", { count: names.length, names: names.join(", ") })} · `}
        <span aria-hidden="true">{isLive ? "●" : "○"}</span>{" "}
        {isLive ? t("admin:saving/live") : t("admin:saving/lost")}
      </span>
      <output className="sr-only">
        {changedBy === null ? "" : t("admin:saving/changedBy", { name: changedBy })}
      </output>
    </div>
  );
}

function namesOf(people: readonly PresentPerson[]): readonly string[] {
  return [...new Set(people.map(({ name }) => name))];
}

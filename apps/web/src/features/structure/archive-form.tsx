/** The last day on which an element belongs to the plan. */
import type { Element } from "@miara/domain/element";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { closedUntil } from "../../edits/effect-day.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { neighbourOf } from "./neighbour-of.ts";
import { ToolForm } from "./tool-form.tsx";
import { ADD_AT_TOP, changeButton, useStructure } from "./use-structure.tsx";

export function ArchiveForm({ element }: { readonly element: Element }): ReactNode {
  const { t, formats } = useTexts();
  const { strategy, today } = useStrategyEditing();
  const { change, focusLater, index, nameOf } = useStructure();
  const id = useId();
  const closed = closedUntil(strategy);
  const [day, setDay] = useState(closed !== null && closed > today ? closed : today);
  const [isWrong, setWrong] = useState(false);
  const submit = (): void => {
    setWrong(day === "");
    if (day === "") return;
    const edit = { kind: "element-archived", element: element.id, was: element.until, is: day } as const;
    const next = neighbourOf(index, element.id);
    if (change([edit], "archived", nameOf(element)))
      focusLater(next === null ? ADD_AT_TOP : changeButton(next));
  };
  return (
    <ToolForm
      button={t("admin:structure/archive")}
      heading={t("admin:structure/archiving", { title: nameOf(element) })}
      onSubmit={submit}
    >
      <p className="text-sm text-muted">{t("admin:structure/archiveLead")}</p>
      <TextField
        error={isWrong ? t("admin:structure/lastDayNeeded") : null}
        hint={closed === null ? undefined : t("admin:effect/closedLast", { day: formats.date(closed) })}
        id={id}
        label={t("admin:structure/lastDay")}
        onType={setDay}
        type="date"
        value={day}
      />
    </ToolForm>
  );
}

/** Asks from when on a change of structure counts, and says what that means for the periods before. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { closedUntil, type EffectChoice } from "./effect-day.ts";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

interface EffectFieldProps {
  /** Of the control that asks for the day. */
  readonly id: string;
  readonly choice: EffectChoice;
  readonly error?: string | null;
  readonly onChoose: (choice: EffectChoice) => void;
}

export function EffectField({ id, choice, error = null, onChoose }: EffectFieldProps): ReactNode {
  const { t, formats } = useTexts();
  const { strategy, today } = useStrategyEditing();
  const closed = closedUntil(strategy);
  const day = (
    <TextField
      error={error}
      hint={
        closed === null ? t("admin:effect/dayHint") : t("admin:effect/closed", { day: formats.date(closed) })
      }
      id={id}
      label={t("admin:effect/from")}
      onType={(typed) => onChoose({ kind: "day", day: typed })}
      type="date"
      value={choice.kind === "day" ? choice.day : ""}
    />
  );
  if (closed !== null) return day;
  return (
    <>
      <SelectField
        hint={t("admin:effect/hint")}
        label={t("admin:effect/label")}
        onChoose={(kind) => onChoose(kind === "always" ? { kind } : { kind, day: today })}
        options={[
          { value: "always", label: t("admin:effect/always") },
          { value: "day", label: t("admin:effect/day") },
        ]}
        value={choice.kind}
      />
      {choice.kind === "day" ? day : null}
    </>
  );
}

/** What is measured: name, kind, unit, how often, which way is better, and who supplies the value. */
import { directionSchema, indicatorKindSchema } from "@miara/domain/indicator";
import { frequencySchema } from "@miara/domain/period";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PassageField, TextField } from "../../ui/text-field.tsx";
import type { FieldsProps } from "./indicator-form.tsx";
import { INDICATOR } from "./read-draft.ts";

export function DefinitionFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  const line = (field: "name" | "unit" | "source" | "decimals", hint?: string): ReactNode => (
    <TextField
      error={errorOf(errors, fieldId(INDICATOR, field))}
      hint={hint}
      id={fieldId(INDICATOR, field)}
      inputMode={field === "decimals" ? "numeric" : "text"}
      isOptional={field !== "name"}
      label={t(`admin:indicatorForm/${field}`)}
      onType={(text) => change({ [field]: text })}
      value={draft[field]}
    />
  );
  return (
    <Section title={t("admin:indicatorForm/basics")}>
      {line("name")}
      <SelectField
        label={t("admin:indicatorForm/kind")}
        onChoose={(kind) => change({ kind })}
        options={indicatorKindSchema.options.map((value) => ({
          value,
          label: t(`vocabulary:kind/${value}`),
        }))}
        value={draft.kind}
      />
      {line("unit", t("admin:indicatorForm/unitHint"))}
      {line("decimals", t("admin:indicatorForm/decimalsHint"))}
      <SelectField
        label={t("admin:indicatorForm/frequency")}
        onChoose={(frequency) => change({ frequency })}
        options={frequencySchema.options.map((value) => ({
          value,
          label: t(`analysis:definition/frequencyOf/${value}`),
        }))}
        value={draft.frequency}
      />
      <SelectField
        hint={t("admin:indicatorForm/directionHint")}
        label={t("admin:indicatorForm/direction")}
        onChoose={(direction) => change({ direction })}
        options={directionSchema.options.map((value) => ({
          value,
          label: t(`vocabulary:direction/${value}`),
        }))}
        value={draft.direction}
      />
      {line("source", t("admin:indicatorForm/sourceHint"))}
      <PassageField
        error={errorOf(errors, fieldId(INDICATOR, "note"))}
        id={fieldId(INDICATOR, "note")}
        isOptional
        label={t("admin:indicatorForm/note")}
        onType={(note) => change({ note })}
        rows={3}
        value={draft.note}
      />
    </Section>
  );
}

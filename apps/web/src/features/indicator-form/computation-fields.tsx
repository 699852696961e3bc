/** How values add up over time and over the elements below, and from which other indicators they are computed. */
import { missingRuleSchema, unitAggregationSchema } from "@miara/domain/computation-schema";
import { timeAggregationSchema } from "@miara/domain/indicator";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PassageField, TextField } from "../../ui/text-field.tsx";
import type { Computation } from "./indicator-draft.ts";
import type { FieldsProps } from "./indicator-form.tsx";
import { INDICATOR } from "./read-draft.ts";
import { useOperands } from "./use-operands.ts";

/** An empty choice has a name here: a select's own empty value stands for "not chosen yet". */
const NONE = "-";
const COMPUTATIONS: readonly Computation[] = ["none", "ratio", "formula"];
const FACTOR = fieldId(INDICATOR, "ratio", "factor");
const FORMULA = fieldId(INDICATOR, "formula", "text");

export function ComputationFields(props: FieldsProps): ReactNode {
  const { t } = useTexts();
  const { draft, change } = props;
  const hasRatio = draft.computation === "ratio" || draft.computation === "both";
  const hasFormula = draft.computation === "formula" || draft.computation === "both";
  return (
    <Section title={t("admin:indicatorForm/computing")}>
      <CheckField
        hint={t("admin:indicatorForm/cumulativeHint")}
        isChecked={draft.isCumulative}
        label={t("admin:indicatorForm/cumulative")}
        onChange={(isCumulative) => change({ isCumulative })}
      />
      <SelectField
        hint={t("admin:indicatorForm/timeAggregationHint")}
        label={t("admin:indicatorForm/timeAggregation")}
        onChoose={(chosen) => change({ timeAggregation: chosen === NONE ? "" : chosen })}
        options={[
          { value: NONE, label: t("admin:indicatorForm/notDeclared") },
          ...timeAggregationSchema.options.map((value) => ({
            value,
            label: t(`methods:timeAggregation/${value}`),
          })),
        ]}
        value={draft.timeAggregation === "" ? NONE : draft.timeAggregation}
      />
      <SelectField
        hint={t("admin:indicatorForm/unitAggregationHint")}
        label={t("admin:indicatorForm/unitAggregation")}
        onChoose={(chosen) => change({ unitAggregation: chosen === NONE ? "" : chosen })}
        options={[
          { value: NONE, label: t("admin:indicatorForm/ownValues") },
          ...unitAggregationSchema.options.map((value) => ({
            value,
            label: t(`methods:unitAggregation/${value}`),
          })),
        ]}
        value={draft.unitAggregation === "" ? NONE : draft.unitAggregation}
      />
      <SelectField
        hint={t("admin:indicatorForm/computationHint")}
        label={t("admin:indicatorForm/computation")}
        onChoose={(computation) => change({ computation })}
        options={[...COMPUTATIONS, ...(draft.computation === "both" ? (["both"] as const) : [])].map(
          (value) => ({ value, label: t(`admin:indicatorForm/computations/${value}`) }),
        )}
        value={draft.computation}
      />
      {hasRatio ? <RatioFields {...props} /> : null}
      {hasFormula ? <FormulaFields {...props} /> : null}
    </Section>
  );
}

function RatioFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  const operands = useOperands();
  return (
    <>
      {(["numerator", "denominator"] as const).map((part) => (
        <SelectField
          error={errorOf(errors, fieldId(INDICATOR, "ratio", part))}
          id={fieldId(INDICATOR, "ratio", part)}
          key={part}
          label={t(`admin:indicatorForm/${part}`)}
          onChoose={(chosen) => change({ [part]: chosen })}
          options={operands}
          placeholder={t("admin:form/choose")}
          value={draft[part]}
        />
      ))}
      <TextField
        error={errorOf(errors, FACTOR)}
        hint={t("admin:indicatorForm/factorHint")}
        id={FACTOR}
        inputMode="decimal"
        label={t("admin:indicatorForm/factor")}
        onType={(factor) => change({ factor })}
        value={draft.factor}
      />
    </>
  );
}

function FormulaFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  const operands = useOperands();
  return (
    <>
      <PassageField
        error={errorOf(errors, FORMULA)}
        hint={t("methods:formulaHelp")}
        id={FORMULA}
        label={t("admin:indicatorForm/formula")}
        onType={(formula) => change({ formula })}
        rows={2}
        spellCheck={false}
        value={draft.formula}
      />
      <SelectField
        hint={t("admin:indicatorForm/insertHint")}
        label={t("admin:indicatorForm/insert")}
        onChoose={(id) => change({ formula: `${draft.formula.trimEnd()} [${id}]`.trimStart() })}
        options={operands}
        placeholder={t("admin:form/choose")}
        value=""
      />
      <SelectField
        label={t("admin:indicatorForm/missing")}
        onChoose={(missing) => change({ missing })}
        options={missingRuleSchema.options.map((value) => ({
          value,
          label: t(`methods:missingRule/${value}`),
        }))}
        value={draft.missing}
      />
    </>
  );
}

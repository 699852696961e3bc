/** What values are held against: baselines, milestones and targets, and how far one may lie from a target. */
import { benchmarkSchema } from "@miara/domain/indicator";
import { useId, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { periodOptions } from "../../edits/period-choice.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { RowsField } from "../../ui/rows-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { blankBenchmarkRow, type BenchmarkRow } from "./indicator-draft.ts";
import type { FieldsProps } from "./indicator-form.tsx";
import { INDICATOR } from "./read-draft.ts";

const TOLERANCE = fieldId(INDICATOR, "tolerance");

export function BenchmarkFields(props: FieldsProps): ReactNode {
  const { t } = useTexts();
  const { draft, errors, change } = props;
  return (
    <Section title={t("admin:indicatorForm/benchmarks")}>
      <BenchmarkRows {...props} list="baselines" />
      <BenchmarkRows {...props} list="targets" />
      <TextField
        error={errorOf(errors, TOLERANCE)}
        hint={t("admin:indicatorForm/toleranceHint")}
        id={TOLERANCE}
        inputMode="decimal"
        isOptional
        label={t("admin:indicatorForm/tolerance")}
        onType={(tolerance) => change({ tolerance })}
        value={draft.tolerance}
      />
    </Section>
  );
}

function BenchmarkRows({
  list,
  draft,
  errors,
  change,
}: FieldsProps & { readonly list: "baselines" | "targets" }): ReactNode {
  const { t, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  const periods = useId();
  const field = (row: BenchmarkRow, at: number, set: (part: Partial<BenchmarkRow>) => void) =>
    function line(name: "value" | "upper" | "text" | "origin" | "period", isOptional: boolean): ReactNode {
      const id = fieldId(INDICATOR, list, at, name);
      return (
        <TextField
          error={errorOf(errors, id)}
          id={id}
          inputMode={name === "value" || name === "upper" ? "decimal" : "text"}
          isOptional={isOptional}
          label={t(
            name === "value" && row.operator === "range"
              ? "admin:indicatorForm/lower"
              : `admin:indicatorForm/${name}`,
          )}
          list={name === "period" ? periods : undefined}
          onType={(text) => set({ [name]: text })}
          value={row[name]}
        />
      );
    };
  return (
    <>
      <datalist id={periods}>
        {periodOptions(strategy, formats, "").map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
      <RowsField
        hint={t(`admin:indicatorForm/${list}Hint`)}
        isOrdered
        legend={t(`admin:indicatorForm/${list}`)}
        makeRow={blankBenchmarkRow}
        nameOf={({ period }) => period}
        onChange={(rows) => change({ [list]: rows })}
        rows={draft[list]}
      >
        {(row, at, set) => {
          const line = field(row, at, set);
          return (
            <>
              {line("period", true)}
              <SelectField
                label={t("admin:indicatorForm/operator")}
                onChoose={(operator) => set({ operator })}
                options={benchmarkSchema.shape.operator.options.map((value) => ({
                  value,
                  label: t(`admin:indicatorForm/operators/${value}`),
                }))}
                value={row.operator}
              />
              {row.operator === "text" ? null : line("value", false)}
              {row.operator === "range" ? line("upper", false) : null}
              {line("text", row.operator !== "text")}
              {line("origin", true)}
            </>
          );
        }}
      </RowsField>
    </>
  );
}

/** How an element's progress is measured, what somebody stated, and a status set by hand. */
import { progressMethodSchema } from "@miara/domain/element";
import { writeExact } from "@miara/domain/exact-text";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { OverrideFields } from "../../edits/override-fields.tsx";
import { periodOptions } from "../../edits/period-choice.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PassageField, TextField } from "../../ui/text-field.tsx";
import { ELEMENT } from "./element-edits.ts";
import type { FieldsProps } from "./element-form.tsx";

const VALUE = fieldId(ELEMENT, "manualProgress", "value");
const REASON = fieldId(ELEMENT, "manualProgress", "reason");
/** An empty choice has a name here: a select's own empty value stands for "not chosen yet". */
const NONE = "-";

export function MeasuringFields(props: FieldsProps): ReactNode {
  const { t } = useTexts();
  const { draft, change } = props;
  return (
    <Section title={t("admin:elementForm/measuring")}>
      <ComputedNow element={props.element} />
      <SelectField
        hint={t("admin:elementForm/methodHint")}
        label={t("admin:elementForm/method")}
        onChoose={(method) => change({ method: method === NONE ? "" : method })}
        options={[
          { value: NONE, label: t("admin:elementForm/byItself") },
          ...progressMethodSchema.options.map((value) => ({ value, label: t(`vocabulary:method/${value}`) })),
        ]}
        value={draft.method === "" ? NONE : draft.method}
      />
      <ManualFields {...props} />
      <OverrideFields
        draft={draft}
        errors={props.errors}
        label={t("admin:elementForm/override")}
        onChange={change}
        prefix={ELEMENT}
      />
    </Section>
  );
}

function ComputedNow({ element }: Pick<FieldsProps, "element">): ReactNode {
  const { t, formats } = useTexts();
  const { assess } = useStrategyEditing();
  const assessment = assess(null).elements.get(element.id);
  if (assessment === undefined) return null;
  const progress = writeExact(assessment.progress);
  return (
    <p className="text-muted">
      {t("admin:elementForm/computedNow", {
        progress: progress === null ? t("admin:elementForm/noFigure") : formats.percent(progress),
        status: t(`vocabulary:status/${assessment.computed.status}`),
      })}
    </p>
  );
}

function ManualFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  return (
    <fieldset className="field">
      <legend className="font-semibold">{t("admin:elementForm/manual")}</legend>
      <TextField
        error={errorOf(errors, VALUE)}
        hint={t("admin:elementForm/manualHint")}
        id={VALUE}
        inputMode="decimal"
        isOptional
        label={t("admin:elementForm/manualValue")}
        onType={(manualValue) => change({ manualValue })}
        value={draft.manualValue}
      />
      {draft.manualValue === "" ? null : (
        <>
          <PassageField
            error={errorOf(errors, REASON)}
            id={REASON}
            label={t("admin:elementForm/manualReason")}
            onType={(manualReason) => change({ manualReason })}
            rows={2}
            value={draft.manualReason}
          />
          <SelectField
            label={t("admin:elementForm/manualAsOf")}
            onChoose={(period) => change({ manualAsOf: period === NONE ? "" : period })}
            options={[
              { value: NONE, label: t("admin:elementForm/always") },
              ...periodOptions(strategy, formats, draft.manualAsOf),
            ]}
            value={draft.manualAsOf === "" ? NONE : draft.manualAsOf}
          />
        </>
      )}
    </fieldset>
  );
}

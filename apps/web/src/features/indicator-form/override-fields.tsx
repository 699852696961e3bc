/** A status that somebody sets in place of the computed one, and why. */
import { statusSchema } from "@miara/domain/status";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PassageField } from "../../ui/text-field.tsx";
import type { FieldsProps } from "./indicator-form.tsx";
import { INDICATOR } from "./read-draft.ts";

const REASON = fieldId(INDICATOR, "statusOverride", "reason");
const NONE = "-";

export function OverrideFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t("admin:elementForm/override")}>
      <SelectField
        hint={t("admin:elementForm/overrideHint")}
        label={t("admin:indicatorForm/status")}
        onChoose={(status) => change({ overrideStatus: status === NONE ? "" : status })}
        options={[
          { value: NONE, label: t("admin:elementForm/noOverride") },
          ...statusSchema.options.map((value) => ({ value, label: t(`vocabulary:status/${value}`) })),
        ]}
        value={draft.overrideStatus === "" ? NONE : draft.overrideStatus}
      />
      {draft.overrideStatus === "" ? null : (
        <PassageField
          error={errorOf(errors, REASON)}
          id={REASON}
          label={t("admin:elementForm/overrideReason")}
          onType={(overrideReason) => change({ overrideReason })}
          rows={2}
          value={draft.overrideReason}
        />
      )}
    </Section>
  );
}

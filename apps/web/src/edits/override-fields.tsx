/** A status that somebody sets in place of the computed one, and why. */
import { statusSchema, type Status } from "@miara/domain/status";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import type { FormError } from "../ui/error-summary.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { PassageField } from "../ui/text-field.tsx";
import { errorOf, fieldId } from "./field-problems.ts";

/** No status is set. A select's own empty value stands for "not chosen yet". */
const NONE = "-";

interface Override {
  /** Empty: the computed one counts. */
  readonly overrideStatus: Status | "";
  readonly overrideReason: string;
}

interface OverrideFieldsProps {
  /** Of the controls: `element`. */
  readonly prefix: string;
  readonly label: string;
  readonly draft: Override;
  readonly errors: readonly FormError[];
  readonly onChange: (part: Partial<Override>) => void;
}

export function OverrideFields(props: OverrideFieldsProps): ReactNode {
  const { prefix, label, draft, errors, onChange } = props;
  const { t } = useTexts();
  const reason = fieldId(prefix, "statusOverride", "reason");
  return (
    <>
      <SelectField
        hint={t("admin:elementForm/overrideHint")}
        label={label}
        onChoose={(status) => onChange({ overrideStatus: status === NONE ? "" : status })}
        options={[
          { value: NONE, label: t("admin:elementForm/noOverride") },
          ...statusSchema.options.map((value) => ({ value, label: t(`vocabulary:status/${value}`) })),
        ]}
        value={draft.overrideStatus === "" ? NONE : draft.overrideStatus}
      />
      {draft.overrideStatus === "" ? null : (
        <PassageField
          error={errorOf(errors, reason)}
          id={reason}
          label={t("admin:elementForm/overrideReason")}
          onType={(overrideReason) => onChange({ overrideReason })}
          rows={2}
          value={draft.overrideReason}
        />
      )}
    </>
  );
}

/** Grants an exception to a closed round: for the whole or a branch, with a reason and an end. */
import type { DomainError } from "@miara/domain/domain-error";
import type { ElementId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PassageField, TextField } from "../../ui/text-field.tsx";

interface GrantExceptionProps {
  readonly period: PeriodLabel;
  /** In the order of the plan. */
  readonly elements: readonly { readonly id: ElementId; readonly title: string }[];
  readonly apply: (edits: readonly StrategyEdit[]) => DomainError | null;
  readonly onWrong: (isWrong: boolean) => void;
}

const WHOLE = "-";

export function GrantException({ period, elements, apply, onWrong }: GrantExceptionProps): ReactNode {
  const { t, texts } = useTexts();
  const id = useId();
  const [about, setAbout] = useState(WHOLE);
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isGranted, setGranted] = useState(false);
  const fields = { reason: `${id}-reason`, until: `${id}-until` };
  const errorOf = (field: string): string | null =>
    errors.find((error) => error.field === field)?.text ?? null;

  const grant = (): readonly FormError[] => {
    const missing: FormError[] = [];
    if (reason.trim() === "") missing.push({ field: fields.reason, text: t("admin:form/required") });
    if (until === "") missing.push({ field: fields.until, text: t("admin:round/untilNeeded") });
    if (missing.length > 0) return missing;
    const element = elements.find((candidate) => candidate.id === about)?.id ?? null;
    const broken = apply([{ kind: "round-exception", period, element, reason: reason.trim(), until }]);
    if (broken !== null) return [{ field: fields.until, text: describe(texts, broken) }];
    setGranted(true);
    setReason("");
    setUntil("");
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setGranted(false);
        const found = grant();
        setErrors(found);
        onWrong(found.length > 0);
      }}
    >
      <ErrorSummary errors={errors} />
      <output className="block">{isGranted ? t("admin:round/granted") : ""}</output>
      <SelectField
        label={t("admin:round/grantTo")}
        onChoose={setAbout}
        options={[
          { value: WHOLE, label: t("admin:round/everything") },
          ...elements.map((element) => ({ value: element.id as string, label: element.title })),
        ]}
        value={about}
      />
      <PassageField
        error={errorOf(fields.reason)}
        id={fields.reason}
        label={t("admin:round/reason")}
        onType={setReason}
        rows={3}
        value={reason}
      />
      <TextField
        error={errorOf(fields.until)}
        id={fields.until}
        label={t("admin:round/until")}
        onType={setUntil}
        type="date"
        value={until}
      />
      <Button look="primary" type="submit">
        {t("admin:round/grant")}
      </Button>
    </form>
  );
}

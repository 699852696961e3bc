/** Name and kind of a new indicator. */
import { indicatorKindSchema, indicatorSchema, type Indicator } from "@miara/domain/indicator";
import { useState, type ReactNode, type SubmitEvent } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { asErrors, errorOf, fieldId, problemsOf } from "../../edits/field-problems.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useStrategyLang } from "../../ui/verbatim.tsx";

export type IndicatorNames = Pick<Indicator, "kind" | "name">;

interface IndicatorFieldsProps {
  /** False: it was refused, and what was typed stays. */
  readonly onSubmit: (names: IndicatorNames) => boolean;
}

const namesSchema = indicatorSchema.pick({ kind: true, name: true });
const PREFIX = "new-indicator";
const NAME = fieldId(PREFIX, "name");

export function IndicatorFields({ onSubmit }: IndicatorFieldsProps): ReactNode {
  const { t } = useTexts();
  const lang = useStrategyLang();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<Indicator["kind"]>("output");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = namesSchema.safeParse({ kind, name });
    setErrors(read.success ? [] : asErrors(problemsOf(read.error, PREFIX), t));
    if (!read.success || !onSubmit(read.data)) return;
    setName("");
    document.getElementById(NAME)?.focus();
  };
  return (
    <form
      aria-label={t("admin:elementForm/newIndicator")}
      className="my-3 rounded-[3px] border border-line bg-panel p-3"
      noValidate
      onSubmit={submit}
    >
      <h3>{t("admin:elementForm/newIndicator")}</h3>
      <ErrorSummary errors={errors} />
      <div className="entry-row flex flex-wrap items-end gap-x-4">
        <TextField
          error={errorOf(errors, NAME)}
          id={NAME}
          label={t("admin:elementForm/indicator")}
          lang={lang}
          onType={setName}
          value={name}
        />
        <SelectField
          label={t("admin:elementForm/kind")}
          onChoose={setKind}
          options={indicatorKindSchema.options.map((value) => ({
            value,
            label: t(`vocabulary:kind/${value}`),
          }))}
          value={kind}
        />
      </div>
      <Button type="submit">{t("admin:elementForm/addIndicator")}</Button>
    </form>
  );
}

/** What an element says of itself in words. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { Section } from "../../ui/section.tsx";
import { PassageField } from "../../ui/text-field.tsx";
import { useStrategyLang } from "../../ui/verbatim.tsx";
import { ELEMENT } from "./element-edits.ts";
import type { FieldsProps } from "./element-form.tsx";

const WORDS = ["description", "rationale", "addressees"] as const;

export function WordFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  const lang = useStrategyLang();
  return (
    <Section title={t("admin:elementForm/texts")}>
      {WORDS.map((field) => (
        <PassageField
          error={errorOf(errors, fieldId(ELEMENT, field))}
          id={fieldId(ELEMENT, field)}
          isOptional
          key={field}
          label={t(`admin:elementForm/${field}`)}
          lang={lang}
          onType={(text) => change({ [field]: text })}
          value={draft[field]}
        />
      ))}
    </Section>
  );
}

/** The language that somebody is written to in. */
import type { Language } from "@miara/domain/text";
import type { ReactNode } from "react";

import { SelectField } from "./select-field.tsx";

/** Each by its own name. */
const LANGUAGES = [
  { value: "pl", label: "Polski" },
  { value: "en", label: "English" },
] as const;

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
}

export function LanguageField({ label, value, onChoose }: LanguageFieldProps): ReactNode {
  return <SelectField label={label} onChoose={onChoose} options={LANGUAGES} value={value} />;
}

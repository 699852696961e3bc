/** Words and formats in the reader's language. */
import type { Language } from "@miara/domain/text";
import { createFormats, type Formats } from "@miara/messages/formats";
import type { TFunction, i18n } from "i18next";
import { useTranslation } from "react-i18next";

import { asLanguage } from "./language.ts";

const AREAS = ["vocabulary", "web", "admin", "analysis", "methods"] as const;

export interface Words {
  readonly t: TFunction<typeof AREAS>;
  readonly texts: i18n;
  readonly formats: Formats;
  readonly language: Language;
}

export function useTexts(): Words {
  const { t, i18n: texts } = useTranslation(AREAS);
  const language = asLanguage(texts.language) ?? "en";
  return { t, texts, formats: formatsOf(language), language };
}

const made = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  const known = made.get(language) ?? createFormats(language);
  made.set(language, known);
  return known;
}

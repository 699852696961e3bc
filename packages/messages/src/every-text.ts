/** A translator over every area, where size does not matter: the command line, the terminal, tests. */
import type { Language } from "@miara/domain/text";
import type { i18n } from "i18next";

import { en } from "./en/all.ts";
import { pl } from "./pl/all.ts";
import { createTranslator } from "./translator.ts";

export const EVERY_TEXT = { pl, en } as const;

export function createFullTranslator(language: Language): i18n {
  return createTranslator(language, EVERY_TEXT[language]);
}

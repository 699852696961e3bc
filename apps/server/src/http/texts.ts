/** The texts of each language, made once. */
import type { Language } from "@miara/domain/text";
import { createFullTranslator } from "@miara/messages/every-text";

type Texts = ReturnType<typeof createFullTranslator>;

const made = new Map<Language, Texts>();

export function textsOf(language: Language): Texts {
  const known = made.get(language);
  if (known !== undefined) return known;
  const texts = createFullTranslator(language);
  made.set(language, texts);
  return texts;
}

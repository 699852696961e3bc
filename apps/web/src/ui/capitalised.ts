/** A word as the first of a line. */
import type { Language } from "@miara/domain/text";

export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

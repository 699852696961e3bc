/** Which language the reader sees: the address says, else their earlier choice, else their browser. */
import type { Language } from "@miara/domain/text";

const STORED = "miara.language";

/** A text as a language of the product, or null. */
export function asLanguage(text: unknown): Language | null {
  return text === "pl" || text === "en" ? text : null;
}

export function preferredLanguage(fromAddress: Language | undefined): Language {
  if (fromAddress !== undefined) return fromAddress;
  const stored = asLanguage(readStored());
  if (stored !== null) return stored;
  const ranked = navigator.languages.map((tag) => asLanguage(tag.toLowerCase().split("-")[0]));
  return ranked.find((language) => language !== null) ?? "en";
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage may be forbidden; the address carries the choice all the same.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

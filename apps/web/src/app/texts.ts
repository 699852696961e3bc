/** The texts of one language, loaded when that language is first shown. */
import type { Language } from "@miara/domain/text";
import { createTranslator } from "@miara/messages/translator";
import type { i18n } from "i18next";

const loaded = new Map<Language, Promise<i18n>>();

/** The texts that every page needs. */
export function loadTexts(language: Language): Promise<i18n> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = load(language).catch((error: unknown) => {
    // The next visit tries again.
    loaded.delete(language);
    throw error;
  });
  loaded.set(language, loading);
  return loading;
}

async function load(language: Language): Promise<i18n> {
  const areas = language === "pl" ? await import("./texts-pl.ts") : await import("./texts-en.ts");
  return createTranslator(language, areas.texts);
}

/** Adds the words of findings to a language's texts. */
export async function loadFindingTexts(texts: i18n): Promise<void> {
  if (texts.hasResourceBundle(texts.language, "findings")) return;
  const areas =
    texts.language === "pl" ? await import("./finding-texts-pl.ts") : await import("./finding-texts-en.ts");
  for (const [area, bundle] of Object.entries(areas.texts))
    texts.addResourceBundle(texts.language, area, bundle);
}

/** Adds the words of the pages for those who are signed in. */
export async function loadAdminTexts(texts: i18n): Promise<void> {
  if (texts.hasResourceBundle(texts.language, "admin")) return;
  const areas =
    texts.language === "pl" ? await import("./admin-texts-pl.ts") : await import("./admin-texts-en.ts");
  for (const [area, bundle] of Object.entries(areas.texts))
    texts.addResourceBundle(texts.language, area, bundle);
}

/** The texts of one language, loaded when that language is first shown. */
import type { Language } from "@miara/domain/text";
import { createTranslator, type Area, type Areas } from "@miara/messages/translator";
import type { i18n } from "i18next";

const loaded = new Map<Language, Promise<i18n>>();

/** The texts that every page needs. */
export function loadTexts(language: Language): Promise<i18n> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = begin(language).catch((error: unknown) => {
    // The next visit tries again.
    loaded.delete(language);
    throw error;
  });
  loaded.set(language, loading);
  return loading;
}

async function begin(language: Language): Promise<i18n> {
  const areas = language === "pl" ? await import("./texts-pl.ts") : await import("./texts-en.ts");
  return createTranslator(language, areas.texts);
}

/** Adds the words of findings to a language's texts. */
export function loadFindingTexts(texts: i18n): Promise<void> {
  return addAreas(texts, "findings", () =>
    texts.language === "pl" ? import("./finding-texts-pl.ts") : import("./finding-texts-en.ts"),
  );
}

/** Adds the words for what the numbers say. */
export function loadAnalysisTexts(texts: i18n): Promise<void> {
  return addAreas(texts, "analysis", () =>
    texts.language === "pl" ? import("./analysis-texts-pl.ts") : import("./analysis-texts-en.ts"),
  );
}

/** Adds the words of the pages for those who are signed in. */
export function loadAdminTexts(texts: i18n): Promise<void> {
  return addAreas(texts, "admin", () =>
    texts.language === "pl" ? import("./admin-texts-pl.ts") : import("./admin-texts-en.ts"),
  );
}

/** `first` is one of the areas: where it is there, the others are. */
async function addAreas(
  texts: i18n,
  first: Area,
  load: () => Promise<{ readonly texts: Areas }>,
): Promise<void> {
  if (texts.hasResourceBundle(texts.language, first)) return;
  const { texts: areas } = await load();
  for (const [area, bundle] of Object.entries(areas)) texts.addResourceBundle(texts.language, area, bundle);
}

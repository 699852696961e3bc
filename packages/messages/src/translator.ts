/** The one way from a key to words, for the server, the command line, the terminal and the browser. */
import type { Language } from "@miara/domain/text";
import { writeQuantity } from "@miara/domain/write-quantity";
import i18next, { type i18n } from "i18next";

import type { pl } from "./pl/all.ts";

export type Area = keyof typeof pl;

/** Texts of one language by area; a frontend loads the areas that it shows. */
export type Areas = Readonly<Partial<Record<Area, object>>>;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "vocabulary";
    /** Codes of findings bear points, so levels of a key are told apart by a slash: `vocabulary:status/on-track`. */
    keySeparator: "/";
    resources: typeof pl;
  }
}

/**
 * An i18next instance of its own over the given areas of one language, ready at once. A text writes a decimal the way
 * of its language with `{{sum, quantity}}`.
 */
export function createTranslator(language: Language, areas: Areas): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(areas),
    defaultNS: "vocabulary",
    keySeparator: "/",
    resources: { [language]: areas },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  instance.services.formatter?.add("quantity", (value: unknown) => {
    const text = String(value);
    return DECIMAL.test(text) ? writeQuantity(text, { language }) : text;
  });
  return instance;
}

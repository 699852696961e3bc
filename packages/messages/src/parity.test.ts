import { describe, expect, it } from "vitest";

import { EVERY_TEXT } from "./every-text.ts";

const PLURALS = { pl: ["one", "few", "many", "other"], en: ["one", "other"] } as const;
const PLURAL_SUFFIX = /_(?:zero|one|two|few|many|other)$/;

/** Paths of all texts of a tree: `vocabulary/status/done`. */
function paths(tree: object, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? paths(value, `${prefix}${key}/`) : [prefix + key],
  );
}

function textAt(tree: object, path: string): string {
  let at: unknown = tree;
  for (const key of path.split("/")) at = (at as Record<string, unknown>)[key];
  return String(at);
}

const variables = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map((match) => match[1] ?? "").toSorted();

describe("texts", () => {
  it("exist in both languages under the same keys", () => {
    const keys = (tree: object): string[] =>
      [...new Set(paths(tree).map((path) => path.replace(PLURAL_SUFFIX, "")))].toSorted();
    expect(keys(EVERY_TEXT.en)).toEqual(keys(EVERY_TEXT.pl));
  });

  it.each(["pl", "en"] as const)("have every plural form of the language: %s", (language) => {
    const all = paths(EVERY_TEXT[language]);
    const counted = new Set(
      all.filter((path) => PLURAL_SUFFIX.test(path)).map((path) => path.replace(PLURAL_SUFFIX, "")),
    );
    for (const path of counted) {
      const forms = all.filter(
        (other) => other.replace(PLURAL_SUFFIX, "") === path && PLURAL_SUFFIX.test(other),
      );
      expect(forms.toSorted(), path).toEqual(PLURALS[language].map((form) => `${path}_${form}`).toSorted());
    }
  });

  it("are nowhere empty but where a language needs no word", () => {
    for (const language of ["pl", "en"] as const) {
      for (const path of paths(EVERY_TEXT[language])) {
        if (path !== "vocabulary/operator/text")
          expect(textAt(EVERY_TEXT[language], path), path).not.toBe("");
      }
    }
  });

  it("name the same variables in both languages", () => {
    for (const path of paths(EVERY_TEXT.pl).filter((key) => !PLURAL_SUFFIX.test(key))) {
      expect(variables(textAt(EVERY_TEXT.en, path)), path).toEqual(variables(textAt(EVERY_TEXT.pl, path)));
    }
  });
});

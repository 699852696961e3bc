import { FINDING_CODES } from "@miara/domain/finding-codes";
import { LANGUAGES } from "@miara/domain/text";
import { describe as group, expect, it } from "vitest";

import { describe } from "./describe.ts";
import { findings as english } from "./en/findings.ts";
import { importing } from "./en/importing.ts";
import { createFullTranslator } from "./every-text.ts";
import { findings as polish } from "./pl/findings.ts";

group("words of quality findings", () => {
  it("exist for every code in both languages, and for no other", () => {
    const codes = [...FINDING_CODES].toSorted();
    expect(Object.keys(polish).toSorted()).toEqual(codes);
    expect(Object.keys(english).toSorted()).toEqual(codes);
  });

  it("share no code with the findings of imports, whose words would hide them", () => {
    expect(Object.keys(importing).filter((code) => code in english)).toEqual([]);
  });

  it("carry the figures of the finding as the language writes them", () => {
    const [inPolish, inEnglish] = LANGUAGES.map((language) =>
      describe(createFullTranslator(language), {
        code: "weights.sum",
        params: { sum: "107.5", children: 7 },
      }),
    );
    expect(inPolish).toContain("razem 107,5,");
    expect(inEnglish).toContain("add up to 107.5,");
  });

  it("are filled with the params of a file, and not led by them", () => {
    const texts = createFullTranslator("en");
    const params = { sum: "107.5", children: 7 };
    const plain = describe(texts, { code: "weights.sum", params });
    // Names by which i18next is told what to do.
    const meddling = { lng: "pl", ns: "errors", returnObjects: 1, keySeparator: ".", postProcess: "x" };
    expect(describe(texts, { code: "weights.sum", params: { ...params, ...meddling } })).toBe(plain);
  });
});

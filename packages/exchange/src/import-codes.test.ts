import { describe, expect, it } from "vitest";

import { FINDING_CODES, PROBLEM_CODES } from "./import-codes.ts";

interface Texts {
  readonly importing: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
}

/** The texts are read as files: neither package builds on the other. */
async function textsOf(language: string): Promise<Texts> {
  const file = new URL(`../../messages/src/${language}/importing.ts`, import.meta.url);
  return (await import(file.href)) as Texts;
}

describe.each(["pl", "en"])("codes of an import in %s", (language) => {
  it("have their words, and there are no words without a code", async () => {
    const texts = await textsOf(language);
    expect(Object.keys(texts.importing).toSorted()).toEqual([...FINDING_CODES].toSorted());
    expect(Object.keys(texts.problems).toSorted()).toEqual([...PROBLEM_CODES].toSorted());
  });
});

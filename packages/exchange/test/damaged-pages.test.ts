import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countFigures } from "../src/count-figures.ts";
import { readStrategyJson, writeStrategyJson } from "../src/json/strategy-json.ts";
import { readFiles } from "../src/read-files.ts";
import { everyPage, fileOf, problemsOf } from "./pages-of-leszno.ts";

const PAGES = everyPage().map((file) => ({ name: file.name, text: new TextDecoder().decode(file.bytes) }));
const STRAY = [
  "12",
  "3 456",
  "-",
  "bd.",
  "5%",
  "7/8%",
  "ok. 5",
  "(12)",
  "2011",
  "1.234",
  "x9",
  "9)",
  "(",
  "KMP",
];

interface Damage {
  readonly kind: "drop-line" | "copy-line" | "drop-word" | "add-word" | "join-lines" | "break-line";
  readonly line: number;
  readonly word: number;
  readonly stray: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("drop-line", "copy-line", "drop-word", "add-word", "join-lines", "break-line"),
  line: fc.nat(60),
  word: fc.nat(20),
  stray: fc.constantFrom(...STRAY),
});

function apply(text: string, { kind, line, word, stray }: Damage): string {
  const lines = text.split("\n");
  const at = line % lines.length;
  const words = (lines[at] ?? "").split(" ");
  const wordAt = word % words.length;
  const [before, after] = [words.slice(0, wordAt).join(" "), words.slice(wordAt).join(" ")];
  const put: Readonly<Record<Damage["kind"], readonly string[]>> = {
    "drop-line": [],
    "copy-line": [lines[at] ?? "", lines[at] ?? ""],
    "drop-word": [words.toSpliced(wordAt, 1).join(" ")],
    "add-word": [words.toSpliced(wordAt, 0, stray).join(" ")],
    "join-lines": [`${lines[at] ?? ""} ${lines[at + 1] ?? ""}`],
    "break-line": [before, after],
  };
  return lines.toSpliced(at, kind === "join-lines" ? 2 : 1, ...put[kind]).join("\n");
}

describe("pages that came damaged", () => {
  it("are refused with file and line, or read without losing a figure", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (page, damages) => {
          const files = [fileOf(page.name, damages.reduce(apply, page.text))];
          const result = readFiles(files);
          if (!result.ok) {
            for (const problem of result.problems)
              expect(problem).toMatchObject({ file: page.name, line: expect.any(Number) });
            return;
          }
          expect(countFigures(files, result.strategy, result.sources).missing).toEqual([]);
          const written = writeStrategyJson(result.strategy);
          expect(problemsOf(readStrategyJson(fileOf("plan.json", written)))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

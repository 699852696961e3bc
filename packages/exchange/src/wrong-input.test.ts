import { describe, expect, it } from "vitest";

import { fileOf, imported, problemsOf, textOfPage } from "../test/pages-of-leszno.ts";
import type { ImportResult } from "./import-result.ts";
import { readFiles } from "./read-files.ts";
import { MAXIMUM_FILE_BYTES } from "./source-file.ts";

const CARD = textOfPage("founding-card.txt");
const PROGRAMME = textOfPage("projects-76.txt");
const read = (text: string, name = "input.txt"): ImportResult => readFiles([fileOf(name, text)]);

describe("wrong input is refused with file and line", () => {
  it.each([
    ["a file that is no page", "Zupa pomidorowa\nna dziś", "file.no-page", 1],
    ["an empty file", "", "file.empty", 1],
    ["a file of spaces", " \n\n", "file.empty", 1],
    ["a null character in a text", "Strategia\nCel I - a\u0000b", "file.binary", 2],
    ["a stage 20/x%", CARD.replace("12/12% 12/12%", "12/12% 20/x%"), "stage.cell-unreadable", 25],
    ["a negative weight", PROGRAMME.replace("20% 100.0%", "-20% 100.0%"), "percent.negative", 11],
    ["a weight in letters", PROGRAMME.replace("20% 100.0%", "dwa% 100.0%"), "percent.unreadable", 11],
    ["a card without its task line", CARD.replace(/^3\. .*$/mu, ""), "page.section-misplaced", 9],
    ["a line without end", CARD.replace("KMP 152", `${"KMP ".repeat(2000)}152`), "line.too-long", 39],
    [
      "JSON of an unknown version",
      '{"format":"miara-strategy",\n"version":9,"strategy":{}}',
      "json.unknown-version",
      2,
    ],
    ["JSON of something else", '{"title":"x"}', "json.no-strategy", 1],
  ])("%s", (_, text, code, line) => {
    const [problem] = problemsOf(read(text));
    expect(problem).toMatchObject({ code, file: "input.txt", line });
  });

  it("a picture", () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
    expect(problemsOf(readFiles([{ name: "a.png", bytes }]))).toMatchObject([{ code: "file.binary" }]);
  });

  it("a file above the limit, without being read", () => {
    const bytes = new Uint8Array(MAXIMUM_FILE_BYTES + 1);
    expect(problemsOf(readFiles([{ name: "big.txt", bytes }]))).toMatchObject([
      { code: "file.too-big", params: { maximum: MAXIMUM_FILE_BYTES } },
    ]);
  });

  it("JSON together with other files", () => {
    const result = readFiles([fileOf("a.json", "{}"), fileOf("b.txt", CARD)]);
    expect(problemsOf(result)).toMatchObject([{ code: "files.mixed", file: "a.json" }]);
  });

  it("no file at all", () => {
    expect(problemsOf(readFiles([]))).toMatchObject([{ code: "files.none" }]);
  });

  it("every problem of every file is told at once", () => {
    const result = readFiles([
      fileOf("a.txt", CARD.replace("12/12% 12/12%", "12/12% 20/x%")),
      fileOf("b.txt", PROGRAMME.replace("20% 100.0%", "-20% 100.0%")),
      fileOf("c.txt", ""),
    ]);
    expect(problemsOf(result).map((problem) => problem.file)).toEqual(["c.txt", "a.txt", "b.txt"]);
  });
});

describe("forms of text that are fine", () => {
  const plain = imported([fileOf("input.txt", CARD)]).strategy;

  it("lines of Windows and a byte order mark", () => {
    expect(imported([fileOf("input.txt", `\uFEFF${CARD.replaceAll("\n", "\r\n")}`)]).strategy).toEqual(plain);
  });

  // The bytes of the Polish letters by the two standards.
  it.each([
    ["windows-1250", "ąśźĄŚŹ", [0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f]],
    ["iso-8859-2", "ąśźĄŚŹ", [0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]],
  ])("%s, which is reported", (encoding, letters, codes) => {
    const both = "ćęłńóżĆĘŁŃÓŻ\u00a0";
    const bothCodes = [0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xbf, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0xaf, 0xa0];
    const byte = new Map(
      Array.from(letters + both, (letter, at) => [letter, [...codes, ...bothCodes][at] ?? 0]),
    );
    const bytes = Uint8Array.from(Array.from(CARD, (letter) => byte.get(letter) ?? letter.charCodeAt(0)));
    const { strategy } = imported([{ name: "input.txt", bytes }]);
    expect(strategy.elements).toEqual(plain.elements);
    expect(strategy.importFindings[0]).toMatchObject({ code: "text.decoded", params: { encoding } });
  });
});

import type { Strategy } from "@miara/domain/strategy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { arbitraryStrategy } from "../../test/arbitrary-strategy.ts";
import { elementOf, everyPage, fileOf, imported, problemsOf } from "../../test/pages-of-leszno.ts";
import { readStrategyJson, writeStrategyJson } from "./strategy-json.ts";

const { strategy } = imported(everyPage());
const JSON_TEXT = writeStrategyJson(strategy);
const read = (text: string): ReturnType<typeof readStrategyJson> =>
  readStrategyJson(fileOf("plan.json", text));

describe("export and import", () => {
  it("change nothing in the city's strategy", () => {
    const back = read(JSON_TEXT);
    expect(back.ok && back.strategy).toEqual(strategy);
    expect(back.ok && writeStrategyJson(back.strategy)).toBe(JSON_TEXT);
  });

  it("change no byte of any strategy", () => {
    fc.assert(
      fc.property(arbitraryStrategy, (any: Strategy) => {
        const written = writeStrategyJson(any);
        const back = read(written);
        expect(problemsOf(back)).toEqual([]);
        expect(back.ok && writeStrategyJson(back.strategy)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });

  it("write keys in one order, whatever the order in memory", () => {
    const turned = Object.fromEntries(Object.entries(strategy).toReversed()) as Strategy;
    expect(writeStrategyJson(turned)).toBe(JSON_TEXT);
  });

  it("say on which line each element stands", () => {
    const back = read(JSON_TEXT);
    const place = back.ok ? back.sources.get(elementOf(strategy, "II.7.3").id) : undefined;
    expect(place?.file).toBe("plan.json");
    const lines = JSON_TEXT.split("\n");
    expect(lines[(place?.line ?? 0) - 1]?.trim()).toBe("{");
    expect(lines[place?.line ?? 0]?.trim()).toBe('"id": "II.7.3",');
  });
});

/** The export with one text put for another, and the line on which it stands. */
function broken(search: string, replacement: string): { readonly text: string; readonly line: number } {
  const at = JSON_TEXT.indexOf(search);
  if (at < 0) throw new Error(`not in the export: ${search}`);
  return {
    text: JSON_TEXT.slice(0, at) + replacement + JSON_TEXT.slice(at + search.length),
    line: JSON_TEXT.slice(0, at).split("\n").length,
  };
}

describe("a broken file is refused with the line of the fault", () => {
  it.each([
    ["an unknown version", '"version": 1', '"version": 2', "json.unknown-version"],
    ["another format", '"miara-strategy"', '"something"', "json.no-strategy"],
    ["a missing comma", '"version": 1,', '"version": 1', "json.syntax"],
    ["an unknown key", '"language": "pl",', '"language": "pl", "colour": "red",', "json.unknown-key"],
    ["a wrong type", '"language": "pl"', '"language": 3', "json.not-one-of"],
    ["a negative weight", '"weight": "25"', '"weight": "-25"', "json.value-not-allowed"],
    ["a number for a decimal", '"weight": "25"', '"weight": 25', "json.wrong-type"],
    ["a key twice", '"language": "pl",', '"language": "pl", "language": "pl",', "json.key-twice"],
    ["a prototype", '"language": "pl",', '"language": "pl", "__proto__": {},', "json.key-not-allowed"],
    ["half a character", '"title": "Strategia', '"title": "\\ud800', "json.not-text"],
    ["a null character", '"title": "Strategia', '"title": "\\u0000', "json.not-text"],
    ["an unknown unit", '"unit": "komenda', '"unit": "nikt', "reference.unknown-unit"],
    ["an unknown parent", '"parentId": "I.1"', '"parentId": "I.9"', "element.unknown-parent"],
    ["an element twice", '"id": "I.1.2"', '"id": "I.1.1"', "element.element-twice"],
    ["a stage twice", '"id": "II.7.3-s2"', '"id": "II.7.3-s1"', "stage.twice"],
    ["an indicator twice", '"id": "II.7.3-i2"', '"id": "II.7.3-i1"', "indicator.twice"],
    ["an unknown period", '"period": "2009"', '"period": "dawno"', "reference.unknown-period"],
  ])("%s", (_, search, replacement, code) => {
    const { text, line } = broken(search, replacement);
    const found = problemsOf(read(text)).find((problem) => problem.code === code);
    expect(found).toMatchObject({ code, file: "plan.json" });
    // An element's fault is said where it begins, the line before its identifier; a syntax error where reading stops.
    expect(Math.abs((found?.line ?? 0) - line)).toBeLessThanOrEqual(2);
  });

  it("names the path of the value", () => {
    const { text } = broken('"weight": "25"', '"weight": "-25"');
    expect(problemsOf(read(text))[0]?.params["path"]).toMatch(/^strategy\.elements\[\d+\]\.weight$/);
  });

  it("a period that has two values in one stage", () => {
    const [first, second] = ["2009", "2010"].map(
      (period) => `"period": "${period}",\n                "planned"`,
    );
    const { text } = broken(second ?? "", first ?? "");
    expect(problemsOf(read(text))).toMatchObject([{ code: "reference.period-twice" }]);
  });

  it("nesting without end", () => {
    expect(problemsOf(read("[".repeat(200_000)))).toMatchObject([{ code: "json.too-deep", line: 1 }]);
  });

  it("any damage gives problems and never an exception", () => {
    fc.assert(
      fc.property(fc.nat(JSON_TEXT.length - 1), fc.string({ maxLength: 3 }), fc.nat(40), (at, put, cut) => {
        const result = read(JSON_TEXT.slice(0, at) + put + JSON_TEXT.slice(at + cut));
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

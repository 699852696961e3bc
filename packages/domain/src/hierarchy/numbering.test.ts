import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readRoman, writeNumber } from "./numbering.ts";

describe("writeNumber", () => {
  it.each([
    [2, "roman", "II"],
    [4, "roman", "IV"],
    [1994, "roman", "MCMXCIV"],
    [7, "arabic", "7"],
    [3, "letter", "c"],
    [26, "letter", "z"],
    [27, "letter", "aa"],
    [5, "none", ""],
  ] as const)("writes place %d in %s as %j", (position, numbering, written) => {
    expect(writeNumber(position, numbering)).toBe(written);
  });

  it.each([0, -1, 4000, 1.5])("refuses place %d", (position) => {
    expect(() => writeNumber(position, "roman")).toThrow("position-out-of-range");
  });
});

describe("readRoman", () => {
  it("reads back what is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (position) => {
        expect(readRoman(writeNumber(position, "roman"))).toBe(position);
      }),
    );
  });

  it.each(["", "IIII", "VX", "ii", "A", "IIX"])("takes %j for no numeral", (text) => {
    expect(readRoman(text)).toBeNull();
  });
});

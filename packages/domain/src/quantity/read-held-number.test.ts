import { describe, expect, it } from "vitest";

import { readHeldNumber } from "./read-held-number.ts";

describe("a number that a spreadsheet holds", () => {
  it.each([
    ["1100", "1100"],
    ["-0,5", "-0.5"],
    // A share of 412 in 693 as LibreOffice writes it in a Dutch sheet.
    ["0,594516594516595", "0.594516594516595"],
    // Excel writes 1.025368 so: what a double adds is not the sheet's.
    ["1.0253680000000001", "1.025368"],
    ["0.30000000000000004", "0.3"],
    ["1234567.8999999999", "1234567.9"],
    ["1.5E-05", "0.000015"],
    ["2E+3", "2000"],
    ["-0", "0"],
  ])("%s is %s", (text, held) => {
    expect(readHeldNumber(text)).toBe(held);
  });

  it.each(["", "tak", "1 000", "1.000.000", "#DIV/0!", "1e400", "Infinity", "0x10"])("%s is none", (text) => {
    expect(readHeldNumber(text)).toBeNull();
  });
});

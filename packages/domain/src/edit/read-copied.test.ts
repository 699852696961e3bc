import { describe, expect, it } from "vitest";

import { decimal } from "../exact/decimal.ts";
import { readCopiedShare, readCopiedValue } from "./read-copied.ts";

const share = (shown: string, held: string | null) =>
  readCopiedShare({ shown, held: held === null ? null : decimal(held) }, "pl");
const value = (shown: string, held: string | null, unit: string | null = null) =>
  readCopiedValue({ shown, held: held === null ? null : decimal(held) }, { unit, was: null }, "pl");

describe("a cell copied from a spreadsheet", () => {
  it("is what it shows where it holds the same, or its source does not say", () => {
    expect(share("12,5", "12.5")).toEqual({ kind: "figure", is: "12.5" });
    expect(share("12,50", "12.5")).toEqual({ kind: "figure", is: "12.50" });
    expect(share("12,5", null)).toEqual({ kind: "figure", is: "12.5" });
    expect(value("dużo", null)).toMatchObject({ is: { value: null, note: "dużo" } });
  });

  it("is asked about where it shows another number than it holds", () => {
    expect(share("12,5", "12.4837")).toEqual({ kind: "rounded", shown: "12.5", held: "12.4837" });
    // In thousands, as a sheet's format `# ##0 ` with a space behind it shows them.
    expect(share("1 235", "1234567")).toEqual({ kind: "rounded", shown: "1235", held: "1234567" });
  });

  it("holds a hundredth of a percentage that it shows, or the number itself where the sign was typed", () => {
    expect(share("12,5%", "0.125")).toEqual({ kind: "figure", is: "12.5" });
    expect(share("12,5%", "12.5")).toEqual({ kind: "figure", is: "12.5" });
    // 412 / 693, of which 59,45% is shown.
    expect(share("59,45%", "0.594516594516595")).toEqual({
      kind: "rounded",
      shown: "59.45",
      held: "59.4516594516595",
    });
  });

  it("settles a text with two readings, since its source knows what it means", () => {
    expect(share("2.500", "2500")).toEqual({ kind: "figure", is: "2500" });
    expect(share("2.500", "2.5")).toEqual({ kind: "figure", is: "2.500" });
    expect(share("2.500", "2500.4")).toEqual({ kind: "rounded", shown: "2500", held: "2500.4" });
    expect(share("2.500", null)).toMatchObject({ kind: "ambiguous" });
  });

  it("does not take a 0 for a gap because it is shown as a dash or not at all", () => {
    expect(share("-", "0")).toEqual({ kind: "rounded", shown: null, held: "0" });
    expect(share("", "0")).toEqual({ kind: "rounded", shown: null, held: "0" });
    expect(value("-", "0")).toMatchObject({
      kind: "rounded",
      shown: { value: null, status: "O" },
      held: { value: "0", status: "A" },
    });
  });

  it("keeps the words around a figure, whichever is meant", () => {
    expect(value("ok. 12 tys. (wstępnie)", "12345")).toMatchObject({
      shown: { value: "12000", status: "E", qualifier: "ok.", note: "wstępnie" },
      held: { value: "12345", status: "E", qualifier: "ok.", note: "wstępnie", raw: "12345" },
    });
  });

  it("is rejected for what it shows, and for what it holds below a share's 0", () => {
    expect(share("01.02.2012", "40940")).toEqual({ kind: "rejected", why: "unreadable" });
    expect(share("0", "-0.4")).toEqual({ kind: "rejected", why: "negative" });
    expect(value("12 km", "12.3", "szt.")).toEqual({ kind: "rejected", why: "other-unit" });
  });
});

import { describe, expect, it } from "vitest";

import type { Period } from "./period.ts";
import { readPeriod } from "./read-period.ts";
import { enclosingPeriod, subPeriods } from "./sub-periods.ts";

function period(text: string): Period {
  const read = readPeriod(text);
  if (read === null) throw new Error(text);
  return read;
}

const labels = (parts: readonly Period[] | null) => parts?.map(({ label }) => label) ?? null;

describe("the parts of a period", () => {
  it("fill it from the first day to the last", () => {
    expect(labels(subPeriods(period("2009"), "Q"))).toEqual(["2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4"]);
    expect(labels(subPeriods(period("2009-Q2"), "M"))).toEqual(["2009-04", "2009-05", "2009-06"]);
    expect(labels(subPeriods(period("2005-2007"), "A"))).toEqual(["2005", "2006", "2007"]);
    // A school year from April on.
    expect(labels(subPeriods(period("2014/15"), "Q"))).toEqual(["2014-Q2", "2014-Q3", "2014-Q4", "2015-Q1"]);
    expect(subPeriods(period("2009"), "M")).toHaveLength(12);
  });

  it("are none where they don't fill it", () => {
    expect(subPeriods(period("2014/15"), "S")).toBeNull();
    expect(subPeriods(period("2009-01"), "Q")).toBeNull();
    expect(subPeriods(period("2009"), "irregular")).toBeNull();
  });

  it("lie in the calendar period around them", () => {
    expect(enclosingPeriod(period("2009-05"), "Q")?.label).toBe("2009-Q2");
    expect(enclosingPeriod(period("2009-Q4"), "A")?.label).toBe("2009");
    expect(enclosingPeriod(period("2005-2007"), "A")).toBeNull();
    expect(enclosingPeriod(period("2009"), "irregular")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";

import { label, plan } from "../../test/plans.ts";
import { currentPeriod, PeriodCalendar } from "./period-calendar.ts";
import { comparePeriods, periodSchema, type Period } from "./period.ts";
import { readPeriod } from "./read-period.ts";

describe("PeriodCalendar", () => {
  it("knows declared periods before what their labels say", () => {
    const declared = period({ label: "2014/15", start: "2014-09-01", end: "2015-08-31", frequency: "A" });
    const calendar = new PeriodCalendar([declared]);
    expect(calendar.get(label("2014/15")).start).toBe("2014-09-01");
    expect(calendar.get(label("2015/16")).start).toBe("2015-04-01");
  });

  it("has no dates for a label that is neither declared nor says them", () => {
    const calendar = new PeriodCalendar([]);
    expect(calendar.find(label("phase two"))).toBeNull();
    expect(() => calendar.get(label("phase two"))).toThrow("unknown-period");
  });
});

describe("comparePeriods", () => {
  it("orders by date, a year after its last quarter", () => {
    const labels = ["2010", "2009", "2009-Q4", "2009-S1", "2009-01", "2005-2009"];
    const sorted = labels.flatMap((text) => readPeriod(text) ?? []).toSorted(comparePeriods);
    expect(sorted.map((each) => each.label)).toEqual([
      "2009-01",
      "2009-S1",
      "2009-Q4",
      "2009",
      "2005-2009",
      "2010",
    ]);
  });
});

describe("currentPeriod", () => {
  it.each([
    ["2012-06-30", "2011"],
    ["2012-12-31", "2012"],
    ["2001-01-01", "2009"],
    ["2026-01-01", "2013"],
  ])("is, on %s, the last that ended: %s", (today, expected) => {
    expect(currentPeriod(plan([]), today)?.label).toBe(expected);
  });
});

function period(value: Record<keyof Period, string>): Period {
  return periodSchema.parse(value);
}

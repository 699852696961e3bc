import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Rational } from "../exact/rational.ts";
import { dayAfterMonths, monthsOn } from "./elapsed-months.ts";
import { isoDay } from "./iso-day.ts";

describe("months on a day", () => {
  it("are 84 from the last day of 2015 to that of 2022, leap years or not", () => {
    expect(monthsOn("2022-12-31").minus(monthsOn("2015-12-31")).toDecimal()).toBe("84");
    expect(monthsOn("2012-02-29").minus(monthsOn("2012-01-31")).toDecimal()).toBe("1");
    expect(monthsOn("2012-12-31").toDecimal()).toBe("24156");
  });

  it("lead back to their day", () => {
    const anyDay = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2200-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay.map(isoDay), (day) => {
        expect(dayAfterMonths(monthsOn(day))).toBe(day);
      }),
    );
  });

  it("half a month into January 2013 is the 16th", () => {
    expect(dayAfterMonths(Rational.parse("24156.5"))).toBe("2013-01-16");
  });
});

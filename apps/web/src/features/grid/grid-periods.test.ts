import { periodLabelSchema } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { indicatorPeriods, stagePeriods } from "./grid-periods.ts";

const calendar = new PeriodCalendar(SAMPLE.periods);

describe("the columns of the grid", () => {
  // The sample is planned by year, 2009 to 2013.
  it("are the periods of the plan", () => {
    expect(stagePeriods(calendar, []).map(({ label }) => label)).toEqual([
      "2009",
      "2010",
      "2011",
      "2012",
      "2013",
    ]);
  });

  it("are for a quarterly indicator the four quarters of each of its years", () => {
    const labels = indicatorPeriods(calendar, [], "Q").map(({ label }) => label);
    expect(labels).toHaveLength(20);
    expect(labels.slice(0, 5)).toEqual(["2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4", "2010-Q1"]);
  });

  it("take in what was observed outside the plan, in the order of time", () => {
    const early = SAMPLE.elements
      .flatMap((element) => element.indicators)
      .map((indicator) => ({
        ...indicator,
        observations: indicator.observations.map((one) => ({
          ...one,
          period: periodLabelSchema.parse("2005"),
        })),
      }));
    expect(indicatorPeriods(calendar, early, "A")[0]?.label).toBe("2005");
  });
});

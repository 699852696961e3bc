import { assessStrategy } from "@miara/domain/assess-strategy";
import { indicatorIdSchema } from "@miara/domain/ids";
import { viewIndicatorAnalysis } from "@miara/domain/indicator-analysis-view";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { plotAnalysis, type AnalysisPlot } from "./analysis-plot.ts";

const assessed = assessStrategy(SAMPLE);

function plot(id: string): AnalysisPlot {
  return plotAnalysis(viewIndicatorAnalysis(assessed, indicatorIdSchema.parse(id)));
}

const daysOf = (seen: AnalysisPlot) =>
  seen.stretches.map((stretch) => stretch.map(({ day }) => day.slice(0, 4)));

describe("the chart of an indicator", () => {
  it("ends a line at a missing value, draws none of them as 0, and a true 0 as 0", () => {
    // Spectators: about 12 000, not collected, 0, does not apply, no entry.
    const seen = plot("widzowie");
    expect(daysOf(seen)).toEqual([["2009"], ["2011"]]);
    expect(seen.stretches[0]?.[0]).toMatchObject({ value: 12000, isUncertain: true });
    expect(seen.stretches[1]?.[0]).toMatchObject({ value: 0, isUncertain: false });
    expect(seen.missing.map(({ day, status }) => [day.slice(0, 4), status])).toEqual([
      ["2010", "L"],
      ["2012", "M"],
    ]);
  });

  it("ends a line at a gap and goes the planned way from the baseline to the target", () => {
    const seen = plot("bezpieczenstwo");
    expect(daysOf(seen)).toEqual([["2009", "2010"], ["2012"]]);
    expect(seen.gaps.map(({ start }) => start)).toEqual(["2011-01-01"]);
    expect(seen.way.map(({ day, value }) => [day, value])).toEqual([
      ["2009-12-31", 61],
      ["2013-12-31", 80],
    ]);
    expect(seen.span).toEqual(["2009-12-31", "2013-12-31"]);
  });

  it("breaks a line in two at a break in series, and forecasts from the part after it", () => {
    const seen = plot("mieszkania");
    expect(daysOf(seen)).toEqual([
      ["2004", "2005"],
      ["2006", "2007", "2008", "2009", "2010", "2011"],
    ]);
    expect(seen.breaks).toEqual([{ from: "2005-12-31", to: "2006-12-31" }]);
    expect(seen.band[0]?.day).toBe("2011-12-31");
    expect(seen.band.at(-1)?.day).toBe("2013-12-31");
    expect(seen.trend.map(({ day }) => day.slice(0, 4))).toEqual(["2006", "2011"]);
  });

  it("begins at 0 unless the line would be flat above it", () => {
    expect(plot("przestepstwa")).toMatchObject({ isFromZero: true });
    // 61 to 80: less than a quarter of the height lies between them.
    expect(plot("bezpieczenstwo")).toMatchObject({ isFromZero: false, reach: [61 - 19 / 4, 80] });
  });
});

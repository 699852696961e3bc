import { describe, expect, it } from "vitest";

import { element, indicator, observation, plan, target } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { forecastIndicator, type IndicatorForecast } from "./forecast-indicator.ts";
import type { Indicator } from "./indicator.ts";
import { findOutliers } from "./outliers.ts";
import { readIndicator, type IndicatorReadings } from "./read-indicator.ts";
import { trendOf } from "./trend.ts";

const assessed = (subject: Indicator) => assessStrategy(plan([element("goal", { indicators: [subject] })]));

function read(subject: Indicator): IndicatorReadings {
  return readIndicator(assessed(subject), subject);
}

/** Each method with its verdict, or with its reason in parentheses. */
function words(subject: Indicator): Readonly<Record<string, string>> {
  return Object.fromEntries(
    read(subject).readings.map(({ method, verdict, silence }) => [method, verdict ?? `(${silence})`]),
  );
}

function forecast(subject: Indicator): IndicatorForecast {
  const outcome = forecastIndicator(assessed(subject), subject);
  if (outcome.kind === "none") throw new Error(outcome.reason);
  return outcome;
}

const base = (period: string | null, value: string) => target(period, "=", value);
const yearly = (first: number, ...written: readonly string[]) =>
  Object.fromEntries(written.map((value, at) => [String(first + at), value]));

describe("the readings of an indicator", () => {
  it("of the reference (12 in 2015, 6 in 2022, 0 in 2030) stand side by side, the silent ones with why", () => {
    const poverty = indicator(
      "poverty",
      { 2022: "6" },
      { direction: "down", baselines: [base("2015", "12")], targets: [target("2030", "=", "0")] },
    );
    expect(words(poverty)).toEqual({
      attainment: "on-track",
      "growth-rate": "(not-positive)",
      trend: "(too-few-values)",
      forecast: "(too-few-values)",
      manual: "(not-stated)",
    });
  });

  it("disagree, and say so", () => {
    // Far behind what is due, and yet falling year by year.
    const noise = indicator("noise", yearly(2010, "99", "98,5", "97,9", "97", "96,8", "96,1"), {
      direction: "down",
      baselines: [base("2010", "99")],
      targets: [target("2016", "=", "60")],
      statusOverride: { status: "on-track", reason: "A bypass opens in 2016.", by: null },
    });
    expect(words(noise)).toEqual({
      attainment: "off-track",
      "growth-rate": "limited-progress",
      trend: "improving",
      forecast: "very-unlikely",
      manual: "on-track",
    });
    expect(read(noise).isDisputed).toBe(true);
  });

  it("without direction and target leave it at rising or falling", () => {
    expect(words(indicator("a", yearly(2010, "1", "2", "4", "5", "7")))).toEqual({
      attainment: "(no-target)",
      "growth-rate": "(no-direction)",
      trend: "rising",
      forecast: "(no-target)",
      manual: "(not-stated)",
    });
  });

  it("of nothing are silent, every one", () => {
    const { readings, isDisputed } = read(indicator("a", { 2010: "bd." }));
    expect(readings.map(({ silence }) => silence)).toEqual([
      "no-value",
      "no-value",
      "no-value",
      "no-value",
      "not-stated",
    ]);
    expect(isDisputed).toBe(false);
  });
});

describe("the trend of an indicator", () => {
  it("goes by date: values two years apart rise half as fast", () => {
    const trend = trendOf(
      ...withPlan(indicator("a", { 2000: "1", 2002: "3", 2004: "5", 2006: "7", 2010: "11" })),
    );
    expect(trend).toMatchObject({ kind: "trend", figures: { from: "2000", to: "2010" } });
    expect(trend.kind === "trend" ? trend.figures.line.slope : null).toBeCloseTo(1, 12);
  });

  it("passes over gaps and missing values, and counts a true 0", () => {
    const trend = trendOf(
      ...withPlan(indicator("a", { 2000: "0", 2001: "bd.", 2002: "2", 2004: "4", 2005: "-", 2006: "6" })),
    );
    expect(trend).toMatchObject({ verdict: "too-few-to-tell", figures: { test: { count: 4 } } });
    expect(trend.kind === "trend" ? trend.figures.line.slope : null).toBeCloseTo(1, 12);
  });

  it("begins anew at a break in series", () => {
    const values = yearly(2000, "500", "480", "470", "450", "430");
    const before = Object.entries(values).map(([year, written]) => observation(year, written));
    const subject = (...after: readonly string[]) =>
      indicator(
        "a",
        {},
        {
          observations: [
            ...before,
            observation("2005", "10", { status: "B" }),
            ...after.map((written, at) => observation(String(2006 + at), written)),
          ],
        },
      );
    expect(trendOf(...withPlan(subject("11", "12")))).toEqual({
      kind: "none",
      reason: "too-few-values",
      count: 3,
    });
    expect(trendOf(...withPlan(subject("11", "12", "13", "14")))).toMatchObject({
      verdict: "rising",
      figures: { from: "2005", to: "2009" },
    });
  });

  it("takes no year for a further value beside its quarters", () => {
    const quarters = indicator(
      "a",
      { "2009-Q1": "1", "2009-Q2": "2", "2009-Q3": "3", "2009-Q4": "4", 2009: "10" },
      { frequency: "Q" },
    );
    expect(trendOf(...withPlan(quarters))).toMatchObject({ figures: { test: { count: 4, score: 6 } } });
  });
});

function withPlan(subject: Indicator): Parameters<typeof trendOf> {
  return [assessed(subject), subject];
}

describe("the forecast of an indicator", () => {
  const falling = yearly(2010, "20", "19,2", "18,9", "17,5", "17,9", "16,1");
  const to = (written: ReturnType<typeof target>, more: Parameters<typeof indicator>[2] = {}) =>
    indicator("a", falling, { direction: "down", targets: [written], ...more });

  // Expected: numpy over scipy 1.17.1 (theilslopes, stats.t), four degrees of freedom.
  it("lies on the line at the target's period, with an interval and a chance", () => {
    const found = forecast(to(target("2019", "<=", "14")));
    expect(found.day).toBe("2019-12-31");
    expect(found.prediction.value).toBeCloseTo(13.0125, 9);
    expect(found.interval?.low).toBeCloseTo(10.056771760792488, 7);
    expect(found.interval?.high).toBeCloseTo(15.968228239207518, 7);
    expect(found.chance).toBeCloseTo(0.7969408161566616, 9);
    expect(found).toMatchObject({ likelihood: "likely", chanceSilence: null, isFarAhead: false });
  });

  it("gives the chance of each kind of target", () => {
    expect(forecast(to(target("2019", ">=", "14"))).chance).toBeCloseTo(1 - 0.7969408161566616, 9);
    const range = forecast(to(target("2019", "range", "12", { upper: "14" })));
    expect(range.chance).toBeCloseTo(0.7969408161566616 - 0.19770895282992804, 9);
    const exact = to(target("2019", "=", "13"), { direction: "none" });
    expect(forecast(exact)).toMatchObject({ chance: null, chanceSilence: "exact-target" });
    const tolerant = to(target("2019", "=", "13"), { direction: "none", tolerance: "1" });
    expect(forecast(tolerant).chance).toBeCloseTo(0.7969408161566616 - 0.19770895282992804, 9);
  });

  it("says when it looks further ahead than the series reaches back", () => {
    expect(forecast(to(target("2020", "<=", "14"))).isFarAhead).toBe(false);
    expect(forecast(to(target("2021", "<=", "14"))).isFarAhead).toBe(true);
  });

  it("claims no certainty from values on one line", () => {
    const straight = indicator("a", yearly(2010, "10", "20", "30", "40"), {
      direction: "up",
      targets: [target("2014", ">=", "45")],
    });
    expect(forecast(straight)).toMatchObject({ chance: null, interval: null, chanceSilence: "no-spread" });
    expect(forecast(straight).prediction.value).toBeCloseTo(50, 10);
  });

  it.each([
    ["target-past", target("2015", "<=", "14")],
    ["target-undated", target(null, "<=", "14")],
    ["no-target", target("2019", "text", null, { text: "fewer" })],
  ] as const)("is silent: %s", (reason, written) => {
    const subject = to(written);
    expect(forecastIndicator(assessed(subject), subject)).toEqual({ kind: "none", reason });
  });
});

describe("outliers", () => {
  const found = (...written: readonly string[]) => {
    const subject = indicator("a", yearly(2000, ...written));
    return findOutliers(assessed(subject), subject).map(({ point }) => point.period.label);
  };

  it("lie off the trend, not merely at its end", () => {
    expect(found("10", "21", "29", "41", "50", "59", "71")).toEqual([]);
    expect(found("10", "21", "29", "410", "50", "59", "71")).toEqual(["2003"]);
  });

  it("are not told from few values, nor on an exact line", () => {
    expect(found("1", "1", "100", "1", "1")).toEqual([]);
    expect(found("0,1", "0,2", "0,3", "0,4", "0,5", "0,6", "0,7")).toEqual([]);
  });
});

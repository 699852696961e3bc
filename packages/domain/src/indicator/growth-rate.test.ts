import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, indicator, observation, plan, target } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { assessGrowth, type GrowthAssessment } from "./growth-rate.ts";
import type { Indicator } from "./indicator.ts";

function assess(subject: Indicator): GrowthAssessment {
  return assessGrowth(assessStrategy(plan([element("goal", { indicators: [subject] })])), subject);
}

function verdict(subject: Indicator): string {
  const growth = assess(subject);
  return growth.kind === "assessed" ? growth.verdict : growth.reason;
}

const base = (period: string | null, value: string) => target(period, "=", value);

/** From 100 in 2010 to be `aim` in `due`; now `value` in `now`. */
function onTheWay(value: string, now: string, aim: string, due: string, direction: "up" | "down"): Indicator {
  return indicator(
    "subject",
    { [now]: value },
    {
      direction,
      baselines: [base("2010", "100")],
      targets: [target(due, "=", aim)],
    },
  );
}

describe("the growth rate without a target", () => {
  it("of the crimes on the founding card is −8.5 % a year: substantial progress", () => {
    const strategy = foundingPlan();
    const crimes = strategy.elements.flatMap((each) => each.indicators).find(({ id }) => id === "crimes");
    if (crimes === undefined) throw new Error("the founding plan has lost its crimes");
    const growth = assessGrowth(assessStrategy(strategy), crimes);
    expect(growth).toMatchObject({
      kind: "assessed",
      verdict: "substantial-progress",
      figures: { from: { period: "2009" }, to: { period: "2012" }, required: null, ratio: null },
    });
    // mpmath, 60 digits: (2744 / 3581)^(1/3) − 1.
    const rate = growth.kind === "assessed" ? growth.figures?.rate : null;
    expect(rate).toBeCloseTo(-0.08491817705175789, 14);
  });

  // 1.015² = 1.030225, 1.005² = 1.010025, and the like below 1.
  it.each([
    ["up", "103,0225", "substantial-progress"],
    ["up", "103,0224999", "moderate-progress"],
    ["up", "101,0025", "moderate-progress"],
    ["up", "101,0024999", "limited-progress"],
    ["up", "100", "limited-progress"],
    ["up", "99,9999999", "deterioration"],
    ["down", "97,0225", "substantial-progress"],
    ["down", "97,0225001", "moderate-progress"],
    ["down", "99,0025", "moderate-progress"],
    ["down", "99,0025001", "limited-progress"],
    ["down", "100", "limited-progress"],
    ["down", "100,0000001", "deterioration"],
  ] as const)(
    "going %s from 100 to %s in two years is judged at the very boundary: %s",
    (direction, value, is) => {
      expect(verdict(indicator("a", { 2010: "100", 2011: "130", 2012: value }, { direction }))).toBe(is);
    },
  );

  it("counts parts of a year", () => {
    // Half a year: 1.015 is the square of the growth.
    const half = (value: string) =>
      verdict(indicator("a", { "2010-Q2": "100", "2010-Q4": value }, { frequency: "Q", direction: "up" }));
    // The root of 10150 begins 100.747208….
    expect(half("100,747209")).toBe("substantial-progress");
    expect(half("100,747208")).toBe("moderate-progress");
  });
});

describe("the growth rate with a target", () => {
  it("R is the rate over the required one", () => {
    const growth = assess(onTheWay("130", "2015", "200", "2025", "up"));
    // mpmath: 1.3^(1/5) − 1 over 2^(1/15) − 1.
    expect(growth).toMatchObject({ kind: "assessed", verdict: "on-track" });
    const figures = growth.kind === "assessed" ? growth.figures : null;
    expect(figures?.rate).toBeCloseTo(0.05387395206178342, 14);
    expect(figures?.required).toBeCloseTo(0.0472941228206267, 14);
    expect(figures?.ratio).toBeCloseTo(1.139125727442121, 12);
  });

  // The required rate is 10 % (121 in two years): 1.095² and 1.06² are R = 0.95 and 0.60.
  it.each([
    ["119,9025", "on-track"],
    ["119,9024999999999999999", "acceleration-needed"],
    ["112,36", "acceleration-needed"],
    ["112,3599999999999999999", "limited-progress"],
    ["100", "limited-progress"],
    ["99,9999999999999999999", "deterioration"],
  ])("to a target of 121 going up: %s is %s", (value, is) => {
    expect(verdict(onTheWay(value, "2012", "121", "2012", "up"))).toBe(is);
  });

  // Required −10 %: 0.905² and 0.94².
  it.each([
    ["81,9025", "on-track"],
    ["81,9025000000000000001", "acceleration-needed"],
    ["88,36", "acceleration-needed"],
    ["88,3600000000000000001", "limited-progress"],
    ["100", "limited-progress"],
    ["100,0000000000000000001", "deterioration"],
  ])("to a target of 81 going down: %s is %s", (value, is) => {
    expect(verdict(onTheWay(value, "2012", "81", "2012", "down"))).toBe(is);
  });

  // Doubling in ten years: 100 · (0.05 + 0.95 · 2^0.1)³ and with 0.4 and 0.6, by mpmath with 60 digits.
  it.each([
    ["121,8818867119892302263048926", "on-track"],
    ["121,8818867119892302263048925", "acceleration-needed"],
    ["113,4835639851673471682221566", "acceleration-needed"],
    ["113,4835639851673471682221565", "limited-progress"],
  ])("whose rate is no fraction: %s is %s", (value, is) => {
    expect(verdict(onTheWay(value, "2013", "200", "2020", "up"))).toBe(is);
  });

  it("halving in ten years is decided as finely", () => {
    expect(verdict(onTheWay("82,1028540896839989371939206", "2013", "50", "2020", "down"))).toBe("on-track");
    expect(verdict(onTheWay("82,1028540896839989371939207", "2013", "50", "2020", "down"))).toBe(
      "acceleration-needed",
    );
  });

  it("is achieved where the target is met now, whatever the trend", () => {
    expect(verdict(onTheWay("99", "2012", "90", "2020", "up"))).toBe("achieved");
    const zero = indicator(
      "deaths",
      { 2011: "0" },
      { direction: "down", targets: [target("2020", "=", "0")] },
    );
    expect(assess(zero)).toEqual({ kind: "assessed", verdict: "achieved", figures: null });
  });
});

describe("the growth rate is silent", () => {
  const poverty = indicator(
    "poverty",
    { 2022: "6" },
    {
      direction: "down",
      baselines: [base("2015", "12")],
      targets: [target("2030", "=", "0")],
    },
  );
  const up = (values: Readonly<Record<string, string>>, more: Parameters<typeof indicator>[2] = {}) =>
    indicator("a", values, { direction: "up", ...more });

  it.each([
    ["not-positive", poverty],
    ["not-positive", up({ 2010: "0", 2011: "3" })],
    ["not-positive", up({ 2010: "-4", 2011: "-2" })],
    ["sign-change", up({ 2010: "-4", 2011: "2" })],
    ["no-value", up({ 2010: "bd." })],
    ["fewer-than-two", up({ 2010: "4", 2011: "-" })],
    ["no-direction", indicator("a", { 2010: "4", 2011: "5" })],
    [
      "target-is-range",
      up({ 2010: "4", 2011: "5" }, { targets: [target("2013", "range", "7", { upper: "8" })] }),
    ],
    ["target-undated", up({ 2010: "4", 2011: "5" }, { targets: [target(null, "=", "7")] })],
    ["target-before-base", up({ 2010: "4", 2011: "5" }, { targets: [target("2009", "=", "7")] })],
    ["target-is-base", up({ 2010: "4", 2011: "3" }, { targets: [target("2013", "=", "4")] })],
    ["base-past-target", up({ 2010: "9", 2011: "3" }, { targets: [target("2013", "=", "4")] })],
  ] as const)("%s", (reason, subject) => {
    expect(assess(subject)).toEqual({ kind: "not-assessed", reason });
  });

  it("of what was before a break in series", () => {
    const broken = (last: string) =>
      up(
        {},
        {
          baselines: [base("2009", "400")],
          observations: [
            observation("2010", "390"),
            observation("2011", "100", { status: "B" }),
            ...(last === "" ? [] : [observation("2013", last)]),
          ],
        },
      );
    expect(verdict(broken(""))).toBe("fewer-than-two");
    const growth = assess(broken("110"));
    expect(growth).toMatchObject({ verdict: "substantial-progress", figures: { from: { period: "2011" } } });
  });
});

describe("a growth verdict", () => {
  const anyValue = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
  const ranks = ["achieved", "on-track", "acceleration-needed", "limited-progress", "deterioration"];

  it("does not change with the unit, and is no worse for a better value", () => {
    fc.assert(
      fc.property(anyValue, anyValue, fc.integer({ min: 2, max: 50 }), (first, second, factor) => {
        const written = (value: number) => String(value).replace(".", ",");
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const [worse, better] = [low, high].map((value) =>
          verdict(onTheWay(written(value), "2013", "150", "2018", "up")),
        );
        expect(ranks.indexOf(better ?? "")).toBeLessThanOrEqual(ranks.indexOf(worse ?? ""));
        const scaled = indicator(
          "scaled",
          { 2013: written(Math.round(low * 100 * factor) / 100) },
          {
            direction: "up",
            baselines: [base("2010", String(100 * factor))],
            targets: [target("2018", "=", String(150 * factor))],
          },
        );
        expect(verdict(scaled)).toBe(worse);
      }),
    );
  });
});

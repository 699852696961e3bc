import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, indicator, label, observation, plan, target } from "../../test/plans.ts";
import { DomainError } from "../errors/domain-error.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import {
  indicatorAnalysisViewSchema,
  viewIndicatorAnalysis,
  type IndicatorAnalysisView,
} from "./indicator-analysis-view.ts";

function view(strategy: Strategy, id: string, asOf: string | null = null): IndicatorAnalysisView {
  const assessed = assessStrategy(strategy, { asOf: asOf === null ? null : label(asOf) });
  const seen = viewIndicatorAnalysis(assessed, indicatorIdSchema.parse(id));
  // As it travels: what the schema takes, and JSON brings back.
  expect(indicatorAnalysisViewSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
  return seen;
}

const city = (...indicators: readonly Indicator[]) =>
  plan([element("goal", { indicators: [...indicators] })]);

describe("the analysis of an indicator", () => {
  it("of the crimes on the founding card has four values, a missing one, and a growth rate", () => {
    const seen = view(foundingPlan(), "crimes");
    expect(seen).toMatchObject({ element: "prevention", direction: "down", isComputed: false, gaps: [] });
    expect(seen.points.map(({ value }) => value)).toEqual(["3581", "3097", "2738", "2744", null]);
    expect(seen.points[4]?.observation.status).toBe("O");
    expect(seen.growth).toMatchObject({ from: { period: "2009", value: "3581" }, required: null });
    // Slopes −484, −421.5, −279, −359, −176.5, 6: the two in the middle are −359 and −279.
    expect(seen.trend).toMatchObject({ count: 4, slope: -319, slopeInterval: null, score: -4 });
    expect(seen.trend?.line.map(({ day }) => day)).toEqual(["2009-12-31", "2012-12-31"]);
    expect(seen.readings.find(({ method }) => method === "trend")?.verdict).toBe("too-few-to-tell");
    expect(seen.forecast).toBeNull();
  });

  it("tells gaps from missing values and from 0", () => {
    const seen = view(city(indicator("a", { 2009: "0", 2010: "bd.", 2012: "4" })), "a", "2013");
    expect(seen.gaps.map(({ period }) => period)).toEqual(["2011", "2013"]);
    expect(seen.points.map(({ value, observation: { status } }) => [value, status])).toEqual([
      ["0", "A"],
      [null, "L"],
      ["4", "A"],
    ]);
  });

  it("shows the way as planned, with which targets were met when their period came", () => {
    const seen = view(
      city(
        indicator(
          "a",
          { 2010: "9", 2011: "22", 2012: "bd." },
          {
            direction: "up",
            baselines: [target("2009", "=", "0"), target(null, "=", "1")],
            targets: [
              target("2013", ">=", "40"),
              target("2011", ">=", "20"),
              target("2010", ">=", "10"),
              target("2012", "=", "30"),
              target("2013", "text", null, { text: "much" }),
            ],
          },
        ),
      ),
      "a",
    );
    expect(seen.baselines.map(({ day }) => day)).toEqual(["2009-12-31"]);
    expect(seen.targets.map(({ day, isMet }) => [day, isMet])).toEqual([
      ["2010-12-31", false],
      ["2011-12-31", true],
      ["2012-12-31", null],
      ["2013-12-31", null],
    ]);
  });

  it("draws the forecast from the last value to the target, wider as it goes", () => {
    const values = Object.fromEntries(
      ["20", "19,2", "18,9", "17,5", "17,9", "16,1"].map((value, at) => [String(2010 + at), value]),
    );
    const { forecast } = view(
      city(indicator("a", values, { direction: "down", targets: [target("2019", "<=", "14")] })),
      "a",
    );
    const band = forecast?.band ?? [];
    expect([band[0]?.day, band.at(-1)?.day]).toEqual(["2015-12-31", "2019-12-31"]);
    expect(band.at(-1)?.value).toBe(forecast?.value);
    const widths = band.map(({ low, high }) => (high ?? 0) - (low ?? 0));
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths);
    // numpy over scipy 1.17.1.
    expect(forecast?.chance).toBeCloseTo(0.7969408161566616, 9);
  });

  it("opens computed values up, and says what can't be computed", () => {
    const strategy = city(
      indicator("passed", { 2009: "3", 2010: "1" }, { name: "Passed" }),
      indicator("taken", { 2009: "4", 2010: "0" }),
      indicator("rate", {}, { ratio: { numerator: "passed", denominator: "taken", factor: "100" } }),
      indicator("lost", {}, { formula: { text: "2 × [gone]", missing: "skip-any" } }),
    );
    const seen = view(strategy, "rate");
    expect(seen).toMatchObject({ isComputed: true, faults: [] });
    expect(seen.points[0]).toMatchObject({
      value: "75",
      computation: { kind: "ratio", operands: [{ name: "Passed", value: "3" }, { value: "4" }] },
    });
    expect(seen.points[1]).toMatchObject({ value: null, computation: { isDividedByZero: true } });
    expect(view(strategy, "lost")).toMatchObject({
      points: [],
      faults: [{ code: "formula-unknown-indicator", params: { operand: "gone" } }],
    });
  });

  it("adds quarters up to years, with what is missing", () => {
    const seen = view(
      city(
        indicator(
          "permits",
          { "2009-Q1": "1", "2009-Q2": "2", "2009-Q3": "3", "2009-Q4": "4", "2010-Q1": "5" },
          { frequency: "Q", timeAggregation: "sum" },
        ),
      ),
      "permits",
    );
    expect(seen.years).toMatchObject([
      { period: "2009", value: "10", isComplete: true },
      { period: "2010", value: "5", isComplete: false, coverage: { expected: 4, present: 1 } },
    ]);
  });

  it("marks breaks and outliers", () => {
    const written = ["10", "21", "29", "410", "50", "59", "71"];
    const observations = written.map((value, at) =>
      observation(String(2003 + at), value, at === 0 ? { status: "B" } : {}),
    );
    const seen = view(city(indicator("a", {}, { observations })), "a");
    expect(seen.points.filter(({ isBreak }) => isBreak)).toHaveLength(1);
    expect(seen.points.filter(({ outlierScore }) => outlierScore !== null)).toMatchObject([
      { observation: { period: "2006" } },
    ]);
  });

  it("of an indicator that is not there is refused", () => {
    expect(() => view(city(), "gone")).toThrow(DomainError);
    expect(() => view(city(), "gone")).toThrow(/unknown-indicator/);
  });
});

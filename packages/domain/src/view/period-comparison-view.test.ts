import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, indicator, label, observation, plan, stage } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import type { Strategy } from "../strategy/strategy.ts";
import {
  periodComparisonViewSchema,
  viewPeriodComparison,
  type PeriodComparisonView,
} from "./period-comparison-view.ts";

function compare(strategy: Strategy, from: string, to: string): PeriodComparisonView {
  const [was, is] = [from, to].map((asOf) => assessStrategy(strategy, { asOf: label(asOf) }));
  if (was === undefined || is === undefined) throw new Error("two periods make two views");
  const seen = viewPeriodComparison(was, is);
  expect(periodComparisonViewSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
  return seen;
}

describe("two periods side by side", () => {
  it("show the example task at 60 with an index of 1 in 2011 and of 0.75 in 2012", () => {
    const seen = compare(foundingPlan(), "2011", "2012");
    expect(seen).toMatchObject({ from: "2011", to: "2012", strategy: { asOf: "2012" } });
    expect(seen.elements.find(({ id }) => id === "prevention")).toMatchObject({
      number: "II.7.3",
      was: { progress: "60", planToDate: "60", status: "on-track" },
      is: { progress: "60", planToDate: "80", status: "at-risk" },
      difference: { progress: "0", planToDate: "20", scheduleIndex: "-0.25" },
    });
  });

  it("have no difference where a side has no figure", () => {
    const strategy = plan([element("task", { stages: [stage("s", { 2011: "20/50" })] })]);
    const [task] = compare(strategy, "2010", "2011").elements;
    expect(task?.was).toMatchObject({ scheduleIndex: null });
    expect(task?.difference.scheduleIndex).toBeNull();
  });

  it("subtract what is exact, not what is shown", () => {
    // Weights 60 and 45: a third of a point lies between two figures that have no end as decimals.
    const task = (id: string, weight: string, cells: Record<string, string>) =>
      element(id, { in: "goal", weight, stages: [stage(`${id}-s`, cells)] });
    const strategy = plan([
      element("goal"),
      task("a", "2", { 2009: "10/10", 2010: "0/10" }),
      task("b", "1", { 2009: "0/10", 2010: "1/10" }),
    ]);
    const { whole } = compare(strategy, "2009", "2010");
    expect(whole.was?.progress).toBe("6.66666666666666666667");
    expect(whole.difference.progress).toBe("0.33333333333333333333");
  });
});

describe("the indicators of two periods", () => {
  /** One indicator in 2011 and in 2012. */
  function indicatorOf(values: Record<string, string>, more: Parameters<typeof indicator>[2] = {}) {
    const strategy = plan([element("goal", { indicators: [indicator("crimes", values, more)] })]);
    const [only] = compare(strategy, "2011", "2012").indicators;
    if (only === undefined) throw new Error("one indicator in, one indicator out");
    return only;
  }

  it("say what it was, what it is, and by its direction whether that is better", () => {
    expect(indicatorOf({ 2011: "200", 2012: "150" }, { direction: "down" })).toMatchObject({
      element: { id: "goal" },
      was: { value: "200", status: "A" },
      is: { value: "150", status: "A" },
      difference: { absolute: "-50", relative: "-0.25" },
      course: "better",
    });
    expect(indicatorOf({ 2011: "200", 2012: "150" }, { direction: "up" }).course).toBe("worse");
    expect(indicatorOf({ 2011: "0", 2012: "0" }, { direction: "up" })).toMatchObject({
      difference: { absolute: "0", relative: null },
      course: "same",
    });
    expect(indicatorOf({ 2011: "200", 2012: "150" }, { direction: "none" }).course).toBeNull();
  });

  it("tell a gap from a missing value, and subtract neither as if it were 0", () => {
    const seen = indicatorOf({}, { direction: "down", observations: [observation("2012", "b.d.")] });
    expect(seen).toMatchObject({ was: { value: null, status: null }, difference: null, course: null });
    expect(seen.is?.value).toBeNull();
    expect(seen.is?.status).not.toBeNull();
  });

  it("do not take an older value for that of the period", () => {
    expect(indicatorOf({ 2010: "7", 2012: "9" })).toMatchObject({
      was: { value: null, status: null },
      is: { value: "9" },
      difference: null,
    });
  });

  it("take a year from its quarters where the indicator says how they add up, and all are there", () => {
    const quarters = { "2011-Q1": "1", "2011-Q2": "2", "2011-Q3": "3", "2011-Q4": "4", "2012-Q1": "5" };
    const seen = indicatorOf(quarters, { frequency: "Q", timeAggregation: "sum" });
    expect(seen.was).toEqual({ value: "10", status: "A" });
    expect(seen.is?.value).toBeNull();
  });

  it("are not subtracted over a break in series", () => {
    const broken = [observation("2011", "200"), observation("2012", "150", { status: "B" })];
    expect(indicatorOf({}, { direction: "down", observations: broken })).toMatchObject({
      is: { value: "150", status: "B" },
      isBroken: true,
      difference: null,
      course: null,
    });
  });
});

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, label, plan, stage } from "../../test/plans.ts";
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

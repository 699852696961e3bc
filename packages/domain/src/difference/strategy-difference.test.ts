import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { elementAt, label } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { compareStrategies } from "./strategy-difference.ts";

const at = (period: string, strategy = foundingPlan()) => assessStrategy(strategy, { asOf: label(period) });

describe("the difference between two states of a strategy", () => {
  it("names those whose figures differ, with both: plan 60 then 80, index 1 then 0.75", () => {
    const { elements } = compareStrategies(at("2011"), at("2012"));
    expect(elements.map(({ id }) => id)).toEqual(["goal", "programme", "prevention"]);
    expect(elements[2]).toMatchObject({
      number: "II.7.3",
      was: { planToDate: "60", scheduleIndex: "1", status: "on-track" },
      is: { planToDate: "80", scheduleIndex: "0.75", status: "at-risk" },
    });
  });

  it("is nothing between a state and itself", () => {
    expect(compareStrategies(at("2012"), at("2012")).elements).toEqual([]);
  });

  it("tells what came and what went from what changed", () => {
    const before = foundingPlan();
    const elements = before.elements
      .filter(({ id }) => id !== "roads")
      .concat(elementAt("new", "50", { in: "programme", level: 2, weight: "20" }));
    const found = compareStrategies(at("2012"), at("2012", { ...before, elements })).elements;
    expect(found.find(({ id }) => id === "new")).toMatchObject({ was: null, is: { progress: "50" } });
    expect(found.find(({ id }) => id === "roads")).toMatchObject({ was: { progress: "60" }, is: null });
    expect(found.at(-1)?.id).toBe("roads");
  });
});

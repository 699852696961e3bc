import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { label } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { completionViewSchema, viewCompletion } from "./completion-view.ts";
import { outlookViewSchema, viewOutlook } from "./outlook-view.ts";
import { viewWeightSensitivity, weightSensitivityViewSchema } from "./weight-sensitivity-view.ts";

const assessed = assessStrategy(foundingPlan(), { asOf: label("2013") });

describe("the outlook of the example task", () => {
  it("is its forecast end with what that rests on", () => {
    const seen = viewCompletion(assessed, elementIdSchema.parse("prevention"));
    expect(completionViewSchema.parse(seen)).toEqual({
      kind: "forecast",
      plannedEnd: "2013-12-31",
      forecastEnd: "2017-04-30",
      timeIndex: "0.6",
      earnedMonths: "36",
      actualMonths: "60",
      delayMonths: "40",
    });
  });

  it("is why there is none for its programme", () => {
    expect(viewCompletion(assessed, elementIdSchema.parse("programme"))).toEqual({
      kind: "none",
      reason: "no-stages",
    });
  });
});

describe("the programme under other weights", () => {
  it("stands side by side in one order", () => {
    const seen = viewWeightSensitivity(assessed, elementIdSchema.parse("programme"));
    expect(weightSensitivityViewSchema.parse(seen)).toEqual(seen);
    expect(seen.schemes.map(({ scheme, progress }) => [scheme, progress])).toEqual([
      ["declared", "57"],
      ["equal", "64"],
      ["by-budget", "57"],
    ]);
    expect(seen).toMatchObject({ spread: "7", groupsWithoutSums: 1, leftOutWithoutSum: 0 });
  });
});

describe("the outlook as one answer", () => {
  it("has the forecast of a task, and the weights of what has others below it", () => {
    const task = viewOutlook(assessed, elementIdSchema.parse("prevention"));
    expect(outlookViewSchema.parse(task)).toMatchObject({ completion: { kind: "forecast" }, weights: null });
    const whole = viewOutlook(assessed, null);
    expect(outlookViewSchema.parse(whole)).toMatchObject({ completion: null, weights: { spread: "7" } });
  });

  it("throws for an element that is not there", () => {
    expect(() => viewOutlook(assessed, elementIdSchema.parse("none"))).toThrow("unknown-element");
  });
});

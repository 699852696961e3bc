import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, elementAt, label, plan, stage } from "../../test/plans.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { assessStrategy } from "./assess-strategy.ts";
import { forecastCompletion, type CompletionOutcome } from "./forecast-completion.ts";

function forecast(strategy: Strategy, id: string, asOf: string | null): CompletionOutcome {
  const assessed = assessStrategy(strategy, { asOf: asOf === null ? null : label(asOf) });
  return forecastCompletion(assessed, elementIdSchema.parse(id));
}

function task(cells: Readonly<Record<string, string>>): Strategy {
  return plan([element("task", { stages: [stage("work", cells)] })]);
}

function figures(outcome: CompletionOutcome) {
  if (outcome.kind === "none") return outcome.reason;
  return {
    index: outcome.timeIndex.toFraction(),
    end: outcome.forecastEnd,
    delay: outcome.delayMonths.toFraction(),
  };
}

describe("the completion of the example task: 20 a year planned over 2009–2013, 60 done by 2011, nothing after", () => {
  // By hand: 36 months earned of 36, 48 and 60; 60 months planned over the index.
  it.each([
    ["2011", { index: "1", end: "2013-12-31", delay: "0" }],
    ["2012", { index: "3/4", end: "2015-08-31", delay: "20" }],
    ["2013", { index: "3/5", end: "2017-04-30", delay: "40" }],
  ])("as of %s", (asOf, expected) => {
    expect(figures(forecast(foundingPlan(), "prevention", asOf))).toEqual(expected);
  });
});

describe("a completion forecast", () => {
  it("goes by straight lines within a period, and knows when a task is early", () => {
    // 30 of 20 + 40 are reached a quarter into 2010: 15 months earned in 12, so 36 take 28.8.
    const early = forecast(task({ 2009: "30/20", 2010: "-/40", 2011: "-/40" }), "task", "2009");
    expect(figures(early)).toEqual({ index: "5/4", end: "2011-05-25", delay: "-36/5" });
  });

  it("starts with the first planned period and skips what lies idle", () => {
    const idle = task({ 2009: "0/0", 2010: "50/50", 2011: "-/-", 2012: "-/50" });
    // Done to the day at the end of 2010; what 2012 plans begins with 2012.
    expect(figures(forecast(idle, "task", "2010"))).toEqual({ index: "1", end: "2012-12-31", delay: "0" });
    expect(figures(forecast(task({ 2010: "50/50", 2011: "25/-", 2012: "-/50" }), "task", "2011"))).toEqual({
      // 75 are planned for the middle of 2012: 30 months earned in 24.
      index: "5/4",
      end: "2012-05-25",
      delay: "-36/5",
    });
  });

  it("counts as of the last report where no period is asked for", () => {
    expect(figures(forecast(task({ 2009: "10/50", 2010: "-/50" }), "task", null))).toMatchObject({
      index: "1/5",
      end: "2018-12-31",
    });
  });

  it.each([
    ["complete", task({ 2009: "40/40", 2010: "60/60" }), "2010"],
    ["nothing-done", task({ 2009: "0/40", 2010: "-/60" }), "2009"],
    ["not-reported", task({ 2009: "-/40", 2010: "-/60" }), "2010"],
    ["not-started", task({ 2012: "-/40" }), "2010"],
    ["no-plan", task({ 2009: "10/-" }), "2010"],
    ["no-stages", plan([element("task")]), "2010"],
  ] as const)("is silent: %s", (reason, strategy, asOf) => {
    expect(figures(forecast(strategy, "task", asOf))).toBe(reason);
  });

  it("is silent for an element over others", () => {
    const strategy = plan([element("programme"), elementAt("task", "50", { in: "programme" })]);
    expect(figures(forecast(strategy, "programme", null))).toBe("no-stages");
  });
});

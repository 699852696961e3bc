import { describe, expect, it } from "vitest";

import { element, indicator, label, plan, stage } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { reportingPeriodSchema } from "./reporting-period.ts";
import { viewRound } from "./round-view.ts";

const ROUND = {
  period: "2012",
  state: "open",
  opensOn: "2013-01-01",
  dueOn: "2013-01-31",
  levelDeadlines: [{ level: 2, dueOn: "2013-01-15" }],
} as const;

/** A goal of one office, two tasks of another, one of which has no office of its own. */
function roundPlan(more: object = {}) {
  return plan(
    [
      element("goal", {
        number: "I",
        leads: [{ unit: "office", role: "accountable" }],
        indicators: [
          indicator("yearly", { 2011: "5" }),
          indicator("now-and-then", {}, { frequency: "irregular" }),
        ],
      }),
      element("roads", {
        in: "goal",
        level: 2,
        number: "1",
        leads: [{ unit: "roads", role: "accountable" }],
        stages: [stage("design", { 2012: "-/40" }), stage("build", { 2012: "10/30", 2013: "-/30" })],
        indicators: [indicator("km", { 2012: "3" })],
        ...more,
      }),
      element("lamps", {
        in: "goal",
        level: 2,
        number: "2",
        leads: [],
        stages: [stage("buy", { 2013: "-/100" })],
      }),
    ],
    {
      units: [
        { id: "office", name: "Office" },
        { id: "roads", name: "Roads" },
      ],
      reportingPeriods: [reportingPeriodSchema.parse(ROUND)],
    },
  );
}

const view = (today: string, more: object = {}) =>
  viewRound(assessStrategy(roundPlan(more), { asOf: label("2012") }), label("2012"), today);

describe("a reporting round", () => {
  it("lists who owes what: cells that were planned, indicators of its frequency, nothing of other years", () => {
    expect(view("2013-01-10").elements).toMatchObject([
      // The irregular indicator owes nothing.
      { element: "goal", state: "not-started", missing: { cells: 0, observations: 1 }, dueOn: "2013-01-31" },
      // Of its two planned cells one is reported; its indicator has a value.
      { element: "roads", state: "draft", missing: { cells: 1, observations: 0 }, dueOn: "2013-01-15" },
    ]);
  });

  it("is overdue the day after the deadline of its level, until the report is handed in", () => {
    const overdueOn = (today: string, more: object = {}): readonly string[] =>
      view(today, more).elements.flatMap(({ element: id, isOverdue }) => (isOverdue ? [id] : []));
    expect(overdueOn("2013-01-15")).toEqual([]);
    expect(overdueOn("2013-01-16")).toEqual(["roads"]);
    expect(overdueOn("2013-02-01")).toEqual(["goal", "roads"]);
    const submitted = {
      reports: [{ period: "2012", state: "submitted", narrative: null, remark: null, step: null }],
    };
    expect(overdueOn("2013-02-01", submitted)).toEqual(["goal"]);
  });

  it("counts by state and by office", () => {
    const { counts, byUnit } = view("2013-01-10");
    expect(counts).toEqual({ "not-started": 1, draft: 1, submitted: 0, returned: 0, approved: 0 });
    expect(byUnit).toEqual([
      { unit: "office", name: "Office", total: 1, done: 0, missing: 1 },
      { unit: "roads", name: "Roads", total: 1, done: 0, missing: 1 },
    ]);
  });

  it("asks nothing of what is paused or cancelled", () => {
    for (const lifecycle of ["paused", "cancelled"])
      expect(view("2013-01-10", { lifecycle }).elements.map(({ element: id }) => id)).toEqual(["goal"]);
  });

  it("that the strategy does not have is refused", () => {
    const assessed = assessStrategy(roundPlan(), { asOf: label("2012") });
    expect(() => viewRound(assessed, label("2013"), "2013-01-10")).toThrow(
      expect.objectContaining({ code: "unknown-round" }),
    );
  });
});

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, elementAt, label, plan, stage } from "../../test/plans.ts";
import { Rational } from "../exact/rational.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { assessmentOf, assessStrategy, type Assessment } from "./assess-strategy.ts";

function assess(strategy: Strategy, id: string | null, asOf?: string): Assessment {
  const assessed = assessStrategy(strategy, asOf === undefined ? {} : { asOf: label(asOf) });
  return assessmentOf(assessed, id === null ? null : elementIdSchema.parse(id));
}

const shown = (strategy: Strategy, id: string | null): string | undefined =>
  assess(strategy, id).progress?.toFixedHalfEven(1);

describe("progress of a task", () => {
  it("is the sum of its actual points, not their share of the plan: 15 of 70 points are 15 %", () => {
    const strategy = plan([element("task", { stages: [stage("a", { 2009: "10/40", 2010: "5/30" })] })]);
    expect(assess(strategy, "task").progress?.toDecimal()).toBe("15");
    expect(assess(strategy, "task").planToDate?.toDecimal()).toBe("70");
  });

  it("may pass 100", () => {
    const strategy = plan([element("task", { stages: [stage("a", { 2009: "107.5/100" })] })]);
    expect(assess(strategy, "task").progress?.toDecimal()).toBe("107.5");
    expect(assess(strategy, "task").computed.status).toBe("done");
  });

  it("tells a task that was not reported from one at 0", () => {
    const unreported = plan([element("task", { stages: [stage("a", { 2009: "-/50" })] })]);
    const zero = plan([element("task", { stages: [stage("a", { 2009: "0/50" })] })]);
    expect(assess(unreported, "task")).toMatchObject({ progress: null, missing: "not-reported" });
    expect(assess(zero, "task").progress?.toDecimal()).toBe("0");
  });

  it("is a true 0 before anything was planned or reported, and not started", () => {
    const strategy = plan([element("task", { stages: [stage("a", { 2009: "-/-", 2011: "20/50" })] })]);
    const early = assess(strategy, "task", "2010");
    expect(early.progress?.toDecimal()).toBe("0");
    expect(early.scheduleIndex).toBeNull();
    expect(early.computed.status).toBe("not-started");
  });
});

describe("the founding card", () => {
  it.each([
    ["2011", "60", "60", "1", "on-track"],
    ["2012", "60", "80", "0.75", "at-risk"],
    ["2013", "60", "100", "0.6", "off-track"],
  ])("stands as of %s at %s of %s, index %s", (asOf, progress, planned, index, status) => {
    const card = assess(foundingPlan(), "prevention", asOf);
    expect(card.progress?.toDecimal()).toBe(progress);
    expect(card.planToDate?.toDecimal()).toBe(planned);
    expect(card.scheduleIndex?.toDecimal()).toBe(index);
    expect(card.computed.status).toBe(status);
    expect(card.stages?.planTotal?.toDecimal()).toBe("100");
  });

  it("brings its programme to 57.0", () => {
    expect(shown(foundingPlan(), "programme")).toBe("57.0");
  });

  it("is as of its last period what it is as of none", () => {
    const strategy = foundingPlan();
    expect(assess(strategy, "prevention", "2013")).toEqual(assess(strategy, "prevention"));
  });
});

/** A programme over children of given weight and progress. */
function programme(...children: readonly (readonly [weight: string | null, progress: string])[]): Strategy {
  return plan([
    element("programme"),
    ...children.map(([weight, progress], place) =>
      elementAt(`task-${place + 1}`, progress, { in: "programme", weight }),
    ),
  ]);
}

describe("roll-up", () => {
  it("of programme II.4 divides by the 105 that its weights add up to: 7940/105, shown as 75.6", () => {
    // The city's page of the programme prints these weights, this progress, and 75.6 below.
    const strategy = programme(
      ["25", "100"],
      ["15", "56"],
      ["15", "80"],
      ["10", "0"],
      ["10", "40"],
      ["25", "100"],
      ["5", "100"],
    );
    const { progress, rollUp } = assess(strategy, "programme");
    expect(progress?.equals(Rational.of(7940n, 105n))).toBe(true);
    expect(progress?.toFixedHalfEven(1)).toBe("75.6");
    expect(rollUp?.declaredWeightSum?.toDecimal()).toBe("105");
  });

  it("of programme I.1 counts the task at 107.5 in full: 75.1, as its page prints", () => {
    const strategy = programme(["25", "107.5"], ["25", "55"], ["15", "39"], ["20", "89"], ["15", "72"]);
    expect(shown(strategy, "programme")).toBe("75.1");
  });

  it("divides by 90 where the weights add up to 90: 8900/90 is shown as 98.9", () => {
    // 80 × 100 + 10 × 90 = 8900
    expect(shown(programme(["80", "100"], ["10", "90"]), "programme")).toBe("98.9");
  });

  it("is 50 % for weights 2 and 3 with both at 50 %", () => {
    expect(shown(programme(["2", "50"], ["3", "50"]), "programme")).toBe("50.0");
  });

  it("weighs all alike where none has a weight", () => {
    const { progress, rollUp } = assess(programme([null, "0"], [null, "50"], [null, "100"]), "programme");
    expect(progress?.toDecimal()).toBe("50");
    expect(rollUp?.weighting).toBe("equal");
  });

  it("is the one child's progress where a single weight is 1", () => {
    const { progress, rollUp } = assess(programme(["1", "40"], [null, "80"]), "programme");
    expect(progress?.toDecimal()).toBe("40");
    expect(rollUp?.leftOut).toMatchObject([{ id: "task-2", reason: "no-weight" }]);
  });

  it("has no basis where every counted weight is 0", () => {
    expect(assess(programme(["0", "50"]), "programme")).toMatchObject({
      progress: null,
      missing: "no-basis",
    });
  });

  it("leaves out and names a child without a basis, and says how much it covers", () => {
    const strategy = plan([
      element("programme"),
      elementAt("known", "80", { in: "programme", weight: "60" }),
      element("unknown", { in: "programme", weight: "40" }),
    ]);
    const { progress, coverage, rollUp } = assess(strategy, "programme");
    expect(progress?.toDecimal()).toBe("80");
    expect(coverage.toDecimal()).toBe("0.6");
    expect(rollUp?.leftOut).toMatchObject([{ id: "unknown", reason: "no-basis" }]);
  });

  it("says what share of the weight plan and index speak for, down to the leaves", () => {
    // A city's programme: one task of weight 25 has stages, six of weights that add up to 80 have a printed figure.
    const printed = (id: string, weight: string) =>
      element(id, {
        in: "programme",
        level: 2,
        weight,
        manualProgress: { value: "50", origin: "page", reason: "page.txt:7", asOf: null },
      });
    const strategy = plan([
      element("goal"),
      element("programme", { in: "goal", level: 1 }),
      elementAt("staged", "100", { in: "programme", level: 2, weight: "25" }),
      printed("first", "50"),
      printed("second", "30"),
      element("empty", { in: "goal", level: 1 }),
    ]);
    expect(assess(strategy, "programme").planCoverage.toFraction()).toBe("5/21");
    expect(assess(strategy, "programme").coverage.toDecimal()).toBe("1");
    expect(assess(strategy, "goal").planCoverage.toFraction()).toBe("5/42");
    expect(assess(strategy, "staged").planCoverage.toDecimal()).toBe("1");
    expect(assess(strategy, "first").planCoverage.toDecimal()).toBe("0");
  });

  it("counts coverage down to the leaves", () => {
    const strategy = plan([
      element("goal"),
      element("first", { in: "goal", weight: "50" }),
      elementAt("known", "80", { in: "first", level: 2, weight: "50" }),
      element("unknown", { in: "first", level: 2, weight: "50" }),
      elementAt("second", "100", { in: "goal", level: 1, weight: "50" }),
    ]);
    expect(assess(strategy, "goal").coverage.toDecimal()).toBe("0.75");
  });

  it("leaves out what is paused and keeps its weight as uncovered; forgets what is cancelled", () => {
    const strategy = plan([
      element("programme"),
      elementAt("running", "80", { in: "programme", weight: "50" }),
      elementAt("paused", "10", { in: "programme", weight: "50", lifecycle: "paused" }),
      elementAt("cancelled", "0", { in: "programme", weight: "900", lifecycle: "cancelled" }),
    ]);
    const { progress, coverage, rollUp } = assess(strategy, "programme");
    expect(progress?.toDecimal()).toBe("80");
    expect(coverage.toDecimal()).toBe("0.5");
    expect(rollUp?.declaredWeightSum?.toDecimal()).toBe("100");
    expect(rollUp?.leftOut.map(({ reason }) => reason)).toEqual(["paused", "cancelled"]);
  });

  it("counts what is missing as zero where the strategy says so, in the schedule index too", () => {
    const strategy = plan(
      [
        element("programme"),
        elementAt("known", "80", { in: "programme", weight: "50" }),
        element("silent", {
          in: "programme",
          weight: "50",
          stages: [stage("s", { 2009: "-/100" })],
        }),
      ],
      { settings: { missingAsZero: true, statusRules: [] } },
    );
    const { progress, planToDate, scheduleIndex } = assess(strategy, "programme");
    expect(progress?.toDecimal()).toBe("40");
    expect(planToDate?.toDecimal()).toBe("100");
    expect(scheduleIndex?.toDecimal()).toBe("0.4");
  });

  it("holds only planned progress against the plan", () => {
    const strategy = plan([
      element("programme"),
      elementAt("planned", "50", { in: "programme", weight: "50" }),
      element("stated", {
        in: "programme",
        weight: "50",
        manualProgress: { value: "100", origin: "hand", reason: "measured on site", asOf: null },
      }),
    ]);
    const { progress, planToDate, scheduleIndex } = assess(strategy, "programme");
    expect(progress?.toDecimal()).toBe("75");
    expect(planToDate?.toDecimal()).toBe("100");
    expect(scheduleIndex?.toDecimal()).toBe("0.5");
  });
});

describe("other methods", () => {
  const manualProgress = {
    value: "40",
    origin: "hand",
    reason: "counted by the office",
    asOf: null,
  } as const;

  it("a stated figure counts where it is chosen, the computed one beside it", () => {
    const strategy = plan([
      elementAt("task", "75", { method: "manual", manualProgress }),
      element("programme", { method: "manual", manualProgress }),
      elementAt("child", "30", { in: "programme" }),
    ]);
    expect(assess(strategy, "task").progress?.toDecimal()).toBe("40");
    expect(assess(strategy, "task").computedProgress?.toDecimal()).toBe("75");
    expect(assess(strategy, "programme").computedProgress?.toDecimal()).toBe("30");
  });

  it("a stated figure stands aside where stages were reported, and steps in where there is nothing else", () => {
    const strategy = plan([
      elementAt("reported", "75", { manualProgress }),
      element("bare", { manualProgress }),
    ]);
    expect(assess(strategy, "reported")).toMatchObject({ method: "stages", manual: manualProgress });
    expect(assess(strategy, "bare").method).toBe("manual");
    expect(assess(strategy, "bare").progress?.toDecimal()).toBe("40");
  });

  it("a figure stated for a later period does not count yet", () => {
    const later = { ...manualProgress, asOf: "2012" };
    const strategy = plan([element("task", { manualProgress: later })]);
    expect(assess(strategy, "task", "2011")).toMatchObject({ progress: null, missing: "manual-later" });
    expect(assess(strategy, "task", "2012").progress?.toDecimal()).toBe("40");
  });

  it("share done counts children, points their weights, and a word is no number", () => {
    const children = (parent: string) => [
      elementAt(`${parent}-1`, "100", { in: parent, weight: "10" }),
      elementAt(`${parent}-2`, "99", { in: parent, weight: "20" }),
      element(`${parent}-3`, { in: parent, weight: "30", lifecycle: "done" }),
      element(`${parent}-4`, { in: parent, weight: "40" }),
    ];
    const strategy = plan([
      element("share", { method: "share-done" }),
      ...children("share"),
      element("points", { method: "points" }),
      ...children("points"),
      element("words", { method: "label" }),
      ...children("words"),
    ]);
    expect(assess(strategy, "share").progress?.toDecimal()).toBe("50");
    expect(assess(strategy, "points").progress?.toDecimal()).toBe("40");
    expect(assess(strategy, "words")).toMatchObject({ progress: null, missing: "label-only" });
  });
});

describe("an unknown period or element", () => {
  it("is refused by name", () => {
    const strategy = plan([element("task", { stages: [stage("a", { "phase two": "1/2" })] })]);
    expect(() => assessStrategy(strategy)).toThrow("unknown-period");
    expect(() => assessStrategy(plan([]), { asOf: label("phase two") })).toThrow("unknown-period");
    expect(() => assess(plan([]), "nowhere")).toThrow("unknown-element");
  });
});

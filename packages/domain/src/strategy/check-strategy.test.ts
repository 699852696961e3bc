import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, elementAt, indicator, label, observation, plan, stage, target } from "../../test/plans.ts";
import { findBrokenRules } from "./check-strategy.ts";
import { indexStrategy } from "./index-strategy.ts";

describe("findBrokenRules", () => {
  it("finds nothing wrong with the founding plan", () => {
    expect(findBrokenRules(foundingPlan())).toEqual([]);
  });

  it("names every id, reference and period that is not as it has to be", () => {
    const cells = stage("s", { 2009: "1/2" });
    const doubled = stage("t", { 2009: "1/2", "phase two": "1/2" });
    const strategy = plan(
      [
        element("a", {
          leads: [{ unit: "nobody", role: "accountable" }],
          alsoServes: ["a", "nowhere"],
          stages: [cells, cells, { ...doubled, cells: [...doubled.cells, ...doubled.cells] }],
          indicators: [
            indicator(
              "i",
              {},
              {
                observations: [observation("2009", "1"), observation("2009", "2")],
                targets: [target("the end", "=", "5")],
              },
            ),
          ],
        }),
      ],
      { reportingPeriods: [{ period: "spring", state: "open", opensOn: null, dueOn: null }] },
    );
    expect(findBrokenRules(strategy)).toEqual([
      { code: "stage-twice", params: { stage: "s" } },
      { code: "unknown-unit", params: { element: "a", unit: "nobody" } },
      { code: "unknown-served-element", params: { element: "a", served: "nowhere" } },
      { code: "serves-itself", params: { element: "a" } },
      { code: "cell-twice", params: { element: "a", stage: "t", period: "2009" } },
      { code: "cell-twice", params: { element: "a", stage: "t", period: "phase two" } },
      { code: "observation-twice", params: { element: "a", indicator: "i", period: "2009" } },
      { code: "unknown-period", params: { element: "a", period: "phase two" } },
      { code: "unknown-period", params: { element: "a", period: "the end" } },
      { code: "unknown-period", params: { period: "spring" } },
    ]);
  });

  it("tells a broken hierarchy by the rule of the index", () => {
    expect(findBrokenRules(plan([element("a"), element("a")]))).toMatchObject([{ code: "element-twice" }]);
  });
});

describe("indexStrategy", () => {
  it.each([
    ["element-twice", [element("a"), element("a")]],
    ["unknown-parent", [element("a", { in: "nowhere" })]],
    ["level-not-below-parent", [element("a", { level: 1 }), element("b", { in: "a", level: 1 })]],
  ])("throws %s", (code, elements) => {
    expect(() => indexStrategy(plan(elements))).toThrow(code);
  });

  it("throws unknown-level for a level that the strategy lacks", () => {
    const [goals] = plan([]).levels;
    if (goals === undefined) throw new Error("a plan without levels");
    expect(() => indexStrategy(plan([element("a", { level: 1 })], { levels: [goals] }))).toThrow(
      "unknown-level",
    );
  });

  it("numbers by the plan's own numbers, else by place, and puts parents first", () => {
    const strategy = plan([
      elementAt("second-task", "0", { in: "programme", level: 2 }),
      element("programme", { in: "goal", number: "7" }),
      elementAt("third-task", "0", { in: "programme", level: 2, number: "3a" }),
      element("goal", { number: "II" }),
    ]);
    const index = indexStrategy(strategy);
    expect(index.topDown.map(({ id }) => id)).toEqual(["goal", "programme", "second-task", "third-task"]);
    expect(index.topDown.map(({ id }) => index.numbers.get(id))).toEqual(["II", "II.7", "II.7.1", "II.7.3a"]);
  });
});

describe("a plan's periods", () => {
  it("may bear names when it declares their dates", () => {
    const strategy = plan([element("a", { stages: [stage("s", { "phase two": "1/2" })] })], {
      periods: [{ label: "phase two", start: "2012-01-01", end: "2013-06-30", frequency: "irregular" }],
    });
    expect(findBrokenRules(strategy)).toEqual([]);
    expect(strategy.periods[0]?.label).toBe(label("phase two"));
  });
});

/** Plans of other kinds than the founding one, which the model takes without a change of code. */
import { describe, expect, it } from "vitest";

import { element, elementAt, indicator, LEVELS, plan, stage, target } from "../../test/plans.ts";
import { assessIndicator } from "../indicator/assess-indicator.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import type { Strategy } from "./strategy.ts";

function assessIndicators(strategy: Strategy) {
  const assessed = assessStrategy(strategy);
  return strategy.elements.flatMap((each) =>
    each.indicators.map((subject) => assessIndicator(assessed, subject)),
  );
}

describe("goals that carry indicators and no tasks", () => {
  it("have one level, no progress, and a target that may be passed already", () => {
    const strategy = plan(
      [
        element("health", {
          indicators: [
            indicator(
              "life-expectancy",
              { 2012: "81,2" },
              {
                kind: "context",
                direction: "up",
                baselines: [target("2009", "=", "78.5")],
                targets: [target("2030", ">=", "80")],
              },
            ),
          ],
        }),
      ],
      { levels: LEVELS.slice(0, 1), periods: [] },
    );
    expect(assessIndicators(strategy)).toMatchObject([{ status: "done", isTargetMet: true }]);
    expect(assessStrategy(strategy).whole).toMatchObject({ progress: null, missing: "no-basis" });
  });
});

describe("six levels", () => {
  it("have branches of different depth, which roll up all the same", () => {
    const chain = ["l0", "l1", "l2", "l3", "l4"].map((id, level, all) => {
      const above = all[level - 1];
      return element(id, { level, ...(above === undefined ? {} : { in: above }) });
    });
    const strategy = plan([
      ...chain,
      elementAt("deep", "50", { in: "l4", level: 5 }),
      elementAt("shallow", "100", { in: "l0", level: 3 }),
    ]);
    expect(assessStrategy(strategy).whole.progress?.toDecimal()).toBe("75");
  });
});

describe("quarterly indicators", () => {
  it("have a target for each quarter, and a status set by hand with its reason", () => {
    const subject = indicator(
      "permits",
      { "2012-Q1": "12", "2012-Q2": "19" },
      {
        frequency: "Q",
        direction: "up",
        targets: [
          target("2012-Q1", ">=", "10"),
          target("2012-Q2", ">=", "20"),
          target("2012-Q3", ">=", "30"),
          target("2012-Q4", ">=", "40"),
        ],
        statusOverride: { status: "at-risk", reason: "two permits wait for a signature", by: "Office" },
      },
    );
    expect(assessIndicators(plan([element("goal", { indicators: [subject] })]))).toMatchObject([
      { status: "off-track", latest: { period: "2012-Q2" } },
    ]);
  });
});

describe("a plan of financial years", () => {
  it("has items paused, cancelled and continuous, one that serves a second goal, and targets in words", () => {
    const strategy = plan(
      [
        element("people"),
        elementAt("library", "100", { in: "people", alsoServes: ["place"] }),
        elementAt("pool", "10", { in: "people", lifecycle: "paused" }),
        elementAt("arena", "0", { in: "people", lifecycle: "cancelled" }),
        element("advice", { in: "people", lifecycle: "continuous" }),
        element("place", {
          stages: [stage("works", { "2014/15": "40/50", "2015/16": "-/50" })],
          indicators: [
            indicator(
              "footfall",
              { "2014/15": "12 000" },
              {
                targets: [target("2015/16", "text", null, { text: "increase" })],
              },
            ),
            indicator(
              "satisfied",
              { "2014/15": "48 %" },
              {
                direction: "up",
                unit: "%",
                targets: [target("2015/16", ">", "50")],
              },
            ),
            indicator(
              "rank",
              { "2014/15": "9" },
              {
                targets: [target("2015/16", "text", null, { text: "top quartile" })],
              },
            ),
          ],
        }),
      ],
      { periods: [] },
    );
    expect(assessIndicators(strategy).map(({ status, isTargetMet }) => [status, isTargetMet])).toEqual([
      ["no-basis", null],
      ["no-basis", false],
      ["no-basis", null],
    ]);
    const assessed = assessStrategy(strategy, { asOf: null });
    // (100 + 40) / 2: of the people only the library counts.
    expect(assessed.whole.progress?.toDecimal()).toBe("70");
  });
});

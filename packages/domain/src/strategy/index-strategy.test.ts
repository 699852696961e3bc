import { describe, expect, it } from "vitest";

import { element, elementAt, plan } from "../../test/plans.ts";
import { indexStrategy } from "./index-strategy.ts";

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

import { describe, expect, it } from "vitest";

import { element, label, plan, stage } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { strategiesBesideViewSchema, viewStrategiesBeside } from "./strategies-beside-view.ts";
import { viewTree, type TreeView } from "./tree-view.ts";

const tree = (strategy: Strategy): TreeView => viewTree(assessStrategy(strategy, { asOf: label("2010") }));

const task = (id: string, title: string, cells?: Record<string, string>) =>
  element(id, { title, stages: cells === undefined ? [] : [stage(`${id}-s`, cells)] });

describe("two strategies side by side", () => {
  const one = tree(plan([task("a", "Drogi", { 2010: "20/50" }), task("b", "Szkoły"), task("c", "Parki")]));
  const other = tree(plan([task("x", "Jezdnie", { 2010: "35/50" }), task("y", "Szkoły")]));
  const seen = viewStrategiesBeside(one, other);

  it("say what lies between the figures of a pair: 35 of 50 less 20 of 50 done", () => {
    expect(strategiesBesideViewSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    expect(seen.elements[0]).toMatchObject({
      match: "number",
      one: { id: "a", number: "I", title: "Drogi", progress: "20" },
      other: { id: "x", number: "I", title: "Jezdnie", progress: "35" },
      difference: { progress: "15" },
    });
  });

  it("have no difference where a side has no figure, and no counterpart where there is none", () => {
    expect(seen.elements[1]).toMatchObject({ match: "number", difference: { progress: null } });
    expect(seen.elements[2]).toMatchObject({ match: null, one: { id: "c" }, other: null });
    expect(seen.elements).toHaveLength(3);
  });
});

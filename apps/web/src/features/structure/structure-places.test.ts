import { applyEdits } from "@miara/domain/apply-edits";
import type { ElementId } from "@miara/domain/ids";
import { elementIdSchema } from "@miara/domain/ids";
import { indexStrategy } from "@miara/domain/index-strategy";
import { standingOf } from "@miara/domain/place-of";
import type { Strategy } from "@miara/domain/strategy";
import { strategyInEffect } from "@miara/domain/strategy-in-effect";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { branchOf, levelsUnder, standingAfter, type Step } from "./structure-places.ts";

const id = (text: string): ElementId => elementIdSchema.parse(text);
const living = (strategy: Strategy) => indexStrategy(strategyInEffect(strategy, null));
const CONTEXT = { entry: { by: "Office", at: "2014-03-14T09:00:00.000Z" }, today: "2014-03-14" };

function after(strategy: Strategy, step: Step, name: string): readonly string[] | null {
  const is = standingAfter(step, id(name), strategy, living(strategy));
  const element = strategy.elements.find((candidate) => candidate.id === name);
  if (is === null || element === undefined) return null;
  const was = standingOf(strategy, element);
  const edit = { kind: "element-moved", element: element.id, was, is, from: null } as const;
  const applied = applyEdits(strategy, [edit], CONTEXT);
  if (!applied.ok) throw new Error("nobody else was at work");
  return (living(applied.strategy).children.get(is.parentId) ?? []).map((sibling) => sibling.id);
}

function archived(name: string): Strategy {
  const elements = SAMPLE.elements.map((element) =>
    element.id === name ? { ...element, until: "2013-12-31" } : element,
  );
  return { ...SAMPLE, elements };
}

describe("a step of an element", () => {
  it.each([
    ["up", "II.7.3", ["II.7.1", "II.7.3", "II.7.2", "II.7.4", "II.7.5"]],
    ["down", "II.7.3", ["II.7.1", "II.7.2", "II.7.4", "II.7.3", "II.7.5"]],
    ["down", "II.7.4", ["II.7.1", "II.7.2", "II.7.3", "II.7.5", "II.7.4"]],
    ["up", "II.7.1", null],
    ["down", "II.7.5", null],
    ["in", "II.7.1", null],
    ["out", "II", null],
  ] as const)("%s from %s", (step, name, expected) => {
    expect(after(SAMPLE, step, name)).toEqual(expected);
  });

  it("out puts it right after what it stood under", () => {
    const beside = after(SAMPLE, "out", "II.7.3") ?? [];
    expect(beside[beside.indexOf("II.7") + 1]).toBe("II.7.3");
  });

  it("out raises it to the level of what it stood under; in lowers it again", () => {
    const standing = standingAfter("out", id("II.7.3"), SAMPLE, living(SAMPLE));
    expect(standing).toMatchObject({ parentId: "II", level: 1 });
    const lowered = standingAfter("in", id("II.7.3"), SAMPLE, living(SAMPLE));
    expect(lowered).toMatchObject({ parentId: "II.7.2", level: 3 });
  });

  it("goes past what is archived as if it were not there", () => {
    const strategy = archived("II.7.4");
    expect(after(strategy, "down", "II.7.3")).toEqual(["II.7.1", "II.7.2", "II.7.5", "II.7.3"]);
    expect(after(strategy, "up", "II.7.5")).toEqual(["II.7.1", "II.7.2", "II.7.5", "II.7.3"]);
  });
});

describe("the levels of a place", () => {
  it("lie below its parent, and leave room for all below the element", () => {
    const index = living(SAMPLE);
    const levelsOf = (name: string, parent: string | null): readonly number[] => {
      const element = index.byId.get(id(name));
      if (element === undefined) throw new Error(`no ${name}`);
      return levelsUnder(parent === null ? null : id(parent), element, SAMPLE, index);
    };
    // The sample has goals, programmes and tasks.
    expect(levelsOf("II.7.3", null)).toEqual([0, 1, 2]);
    expect(levelsOf("II.7.3", "II")).toEqual([1, 2]);
    expect(levelsOf("II.7", "I")).toEqual([1]);
    expect(levelsOf("II", "I")).toEqual([]);
  });
});

describe("a branch", () => {
  it("is the element with all below it, however deep", () => {
    const branch = branchOf(living(SAMPLE), id("II"));
    expect(branch.has(id("II.7.5"))).toBe(true);
    expect(branch.has(id("I"))).toBe(false);
  });
});

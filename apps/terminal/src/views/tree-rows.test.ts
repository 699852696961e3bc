import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewTree } from "@miara/domain/tree-view";
import { describe, expect, it } from "vitest";

import { sampleStrategy } from "../../test/sample-strategy.ts";
import { foldedAtFirst, ownNumber, treeRows, type TreeShape } from "./tree-rows.ts";

const tree = viewTree(assessStrategy(sampleStrategy()));
const OPEN: TreeShape = { folded: new Set(), sort: "plan", filter: "" };

const numbers = (shape: Partial<TreeShape>): readonly string[] =>
  treeRows(tree, { ...OPEN, ...shape }).map((row) => row.node.number);

describe("the rows of a tree", () => {
  it("are all of it in the order of the plan", () => {
    expect(numbers({})).toEqual(tree.nodes.map((node) => node.number));
  });

  it("leave out what stands below a folded one; at first two ranks are seen", () => {
    expect(numbers({ folded: foldedAtFirst(tree) })).toEqual(["I", "I.1", "I.2", "II", "II.1"]);
  });

  it("with a filter are those with all of its words, and those above them, folded or not", () => {
    const folded = foldedAtFirst(tree);
    expect(numbers({ folded, filter: "LODZ patrol" })).toEqual(["I", "I.1", "I.1.5"]);
    expect(numbers({ filter: "ii.1" })).toEqual(["II", "II.1"]);
    expect(numbers({ filter: "straz" })).toEqual(["I", "I.1", "I.1.3"]);
    expect(numbers({ filter: "nic takiego" })).toEqual([]);
  });

  it("are sorted among their siblings, those without a figure last", () => {
    expect(numbers({ sort: "weight" }).slice(0, 3)).toEqual(["I", "I.1", "I.1.1"]);
    expect(numbers({ sort: "progress" }).slice(-2)).toEqual(["II", "II.1"]);
    expect(numbers({ sort: "status" }).filter((number) => number.startsWith("I.1."))).toEqual([
      "I.1.1",
      "I.1.3",
      "I.1.5",
      "I.1.2",
      "I.1.4",
    ]);
  });
});

describe("an element's own number", () => {
  const [top, below] = tree.nodes;
  if (top === undefined || below === undefined) throw new Error("no nodes");

  it("is what its parent's does not say", () => {
    expect(ownNumber(top, undefined)).toBe("I");
    expect(ownNumber(below, top)).toBe("1.");
    expect(ownNumber({ ...below, number: "I" }, top)).toBe("");
    expect(ownNumber({ ...below, number: "" }, top)).toBe("");
  });
});

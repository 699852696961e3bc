/** Two moments of knowledge as a difference like any other. */
import type { StrategyDifference } from "@miara/domain/strategy-difference";
import type { TreeView } from "@miara/domain/tree-view";

import type { MomentComparison } from "../sources/source.ts";
import { writeMoment } from "./change-words.ts";
import type { Sides } from "./comparison-document.ts";

/** The tree says how the strategy is called, and how it stands where its own figure did not change. */
export function momentDifference({ figures }: MomentComparison, tree: TreeView): StrategyDifference {
  const shown = figures.map(({ element, ...rest }) => ({ id: element, ...rest }));
  const whole = shown.find(({ id }) => id === null) ?? {
    id: null,
    number: "",
    title: tree.strategy.title,
    was: tree.whole,
    is: tree.whole,
  };
  return { whole, elements: shown.filter(({ id }) => id !== null) };
}

export function momentSides({ from, to }: MomentComparison): Sides {
  return { from: writeMoment(new Date(from.at)), to: writeMoment(new Date(to.at)) };
}

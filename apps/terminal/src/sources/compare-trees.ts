/** What differs in the figures between two periods, from the trees of both: no more than any reader may see. */
import type { FiguresView } from "@miara/domain/figures-view";
import type { PeriodLabel } from "@miara/domain/period";
import { differs, type ElementDifference, type StrategyDifference } from "@miara/domain/strategy-difference";
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { TreeNode, TreeView } from "@miara/domain/tree-view";

export interface PeriodComparison extends StrategyDifference {
  readonly strategy: StrategyHead;
  /** The periods up to which the figures count; null: all. */
  readonly from: PeriodLabel | null;
  readonly to: PeriodLabel | null;
}

export function compareTrees(was: TreeView, is: TreeView): PeriodComparison {
  const before = new Map(was.nodes.map((node) => [node.id, node]));
  const after = new Set(is.nodes.map(({ id }) => id));
  const whole = { id: null, number: "", title: is.strategy.title, was: was.whole, is: is.whole };
  const later = is.nodes.map((node) => beside(node, figuresOf(before.get(node.id)), figuresOf(node)));
  const gone = was.nodes
    .filter(({ id }) => !after.has(id))
    .map((node) => beside(node, figuresOf(node), null));
  return {
    strategy: is.strategy,
    from: was.strategy.asOf,
    to: is.strategy.asOf,
    whole,
    elements: [...later, ...gone].filter(differs),
  };
}

function beside(
  { id, number, title }: TreeNode,
  was: FiguresView | null,
  is: FiguresView | null,
): ElementDifference {
  return { id, number, title, was, is };
}

function figuresOf(node: TreeNode | undefined): FiguresView | null {
  if (node === undefined) return null;
  const { progress, planToDate, scheduleIndex, coverage, planCoverage, method, status, computedStatus } =
    node;
  return { progress, planToDate, scheduleIndex, coverage, planCoverage, method, status, computedStatus };
}

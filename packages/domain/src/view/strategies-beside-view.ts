/** Two strategies side by side: each element with its counterpart in the other, and what lies between their figures. */
import { z } from "zod";

import { elementMatchSchema, matchElements } from "../difference/match-elements.ts";
import { exactTextSchema, type ExactText } from "../exact/exact-text.ts";
import { Rational } from "../exact/rational.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { figuresViewSchema, type FiguresView } from "./figures-view.ts";
import { strategyHeadSchema } from "./strategy-view.ts";
import type { TreeNode, TreeView } from "./tree-view.ts";

/** `other` less `one`, of the figures as they travel; null where a side has none. */
const differenceSchema = z.object({
  /** Percentage points. */
  progress: exactTextSchema.nullable(),
  planToDate: exactTextSchema.nullable(),
  scheduleIndex: exactTextSchema.nullable(),
});

const elementOfSideSchema = figuresViewSchema.extend({
  id: elementIdSchema,
  level: z.int(),
  number: z.string(),
  title: z.string(),
});
export type ElementOfSide = z.infer<typeof elementOfSideSchema>;

export const elementsBesideSchema = z.object({
  /** By what they are taken for a pair; null: it is in one of the two strategies alone. */
  match: elementMatchSchema.nullable(),
  one: elementOfSideSchema.nullable(),
  other: elementOfSideSchema.nullable(),
  difference: differenceSchema,
});
export type ElementsBeside = z.infer<typeof elementsBesideSchema>;

export const strategiesBesideViewSchema = z.object({
  one: strategyHeadSchema,
  other: strategyHeadSchema,
  whole: z.object({ one: figuresViewSchema, other: figuresViewSchema, difference: differenceSchema }),
  /** Those of the first strategy in their order, then those that the other has alone. */
  elements: z.array(elementsBesideSchema),
});
export type StrategiesBesideView = z.infer<typeof strategiesBesideViewSchema>;

/** From the trees of both, each as of its own period: no more than any reader may see. */
export function viewStrategiesBeside(one: TreeView, other: TreeView): StrategiesBesideView {
  return {
    one: one.strategy,
    other: other.strategy,
    whole: { one: one.whole, other: other.whole, difference: differenceOf(one.whole, other.whole) },
    elements: matchElements(one.nodes, other.nodes).map((pair) => ({
      match: pair.by,
      one: pair.one === null ? null : viewSide(pair.one),
      other: pair.other === null ? null : viewSide(pair.other),
      difference: differenceOf(pair.one, pair.other),
    })),
  };
}

function viewSide(node: TreeNode): ElementOfSide {
  const { id, level, number, title } = node;
  const { progress, planToDate, scheduleIndex, coverage, planCoverage, method, status, computedStatus } =
    node;
  return {
    id,
    level,
    number,
    title,
    progress,
    planToDate,
    scheduleIndex,
    coverage,
    planCoverage,
    method,
    status,
    computedStatus,
  };
}

function differenceOf(one: FiguresView | null, other: FiguresView | null): z.infer<typeof differenceSchema> {
  const less = (figure: "progress" | "planToDate" | "scheduleIndex"): ExactText | null => {
    const [first, second] = [one?.[figure] ?? null, other?.[figure] ?? null];
    return first === null || second === null
      ? null
      : Rational.parse(second).minus(Rational.parse(first)).toDecimal();
  };
  return {
    progress: less("progress"),
    planToDate: less("planToDate"),
    scheduleIndex: less("scheduleIndex"),
  };
}

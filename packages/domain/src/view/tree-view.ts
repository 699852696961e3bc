/** The whole hierarchy with its figures, as plain data: the overview of every frontend. */
import { z } from "zod";

import { decimalSchema } from "../exact/decimal.ts";
import { lifecycleSchema, type Element } from "../hierarchy/element.ts";
import { assessmentOf, type AssessedStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { figuresViewSchema, viewFigures } from "./figures-view.ts";
import { strategyHeadSchema, viewHead } from "./strategy-view.ts";

export const treeNodeSchema = figuresViewSchema.extend({
  id: elementIdSchema,
  parentId: elementIdSchema.nullable(),
  level: z.int(),
  /** The full number, `II.7.3`; empty where the plan numbers nothing. */
  number: z.string(),
  title: z.string(),
  lifecycle: lifecycleSchema,
  weight: decimalSchema.nullable(),
  /** The accountable office. */
  lead: z.string().nullable(),
  childCount: z.int(),
  indicatorCount: z.int(),
});
export type TreeNode = z.infer<typeof treeNodeSchema>;

export const treeViewSchema = z.object({
  strategy: strategyHeadSchema,
  whole: figuresViewSchema,
  /** Every element after its parent, siblings in order. */
  nodes: z.array(treeNodeSchema),
});
export type TreeView = z.infer<typeof treeViewSchema>;

export function viewTree(assessed: AssessedStrategy): TreeView {
  const units = unitNames(assessed);
  return {
    strategy: viewHead(assessed),
    whole: viewFigures(assessed.whole, null),
    nodes: assessed.index.topDown.map((element) => viewNode(assessed, element, units)),
  };
}

/** Names of offices by their id. */
export function unitNames(assessed: AssessedStrategy): ReadonlyMap<string, string> {
  return new Map(assessed.strategy.units.map((unit) => [unit.id, unit.name]));
}

export function viewNode(
  assessed: AssessedStrategy,
  element: Element,
  units: ReadonlyMap<string, string>,
): TreeNode {
  const accountable = element.leads.find((lead) => lead.role === "accountable");
  return {
    ...viewFigures(assessmentOf(assessed, element.id), element.statusOverride),
    id: element.id,
    parentId: element.parentId,
    level: element.level,
    number: assessed.index.numbers.get(element.id) ?? "",
    title: element.title,
    lifecycle: element.lifecycle,
    weight: element.weight,
    lead: accountable === undefined ? null : (units.get(accountable.unit) ?? null),
    childCount: assessed.index.children.get(element.id)?.length ?? 0,
    indicatorCount: element.indicators.length,
  };
}

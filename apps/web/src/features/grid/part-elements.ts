/** The elements of a part of a strategy, in the order of the plan. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { StrategyIndex } from "@miara/domain/index-strategy";

import type { GridChoice } from "./grid-choice.ts";

/** `own`: those of one's own part; null: the part is not narrowed to these. */
export function elementsOf(
  part: GridChoice["part"],
  index: StrategyIndex,
  own: ReadonlySet<ElementId> | null,
): readonly Element[] {
  if (typeof part !== "string") return branchOf(index, part.under);
  return own === null ? index.topDown : index.topDown.filter(({ id }) => own.has(id));
}

/** The element and all below it. */
export function branchOf(index: StrategyIndex, under: string): readonly Element[] {
  const root = index.topDown.find(({ id }) => id === under);
  const branch: Element[] = [];
  const visit = (element: Element): void => {
    branch.push(element);
    for (const child of index.children.get(element.id) ?? []) visit(child);
  };
  if (root !== undefined) visit(root);
  return branch;
}

/** Where an element goes by one step: among its siblings, out of its parent, under the sibling before it. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { StrategyIndex } from "@miara/domain/index-strategy";
import { placeOf } from "@miara/domain/place-of";
import type { Strategy } from "@miara/domain/strategy";
import type { Place } from "@miara/domain/structure-edit";

export const STEPS = ["up", "down", "out", "in"] as const;
export type Step = (typeof STEPS)[number];

/**
 * Null where there is no such place. `index` holds what belongs to the plan now: a step goes past its neighbours there,
 * while the place is told among all siblings, archived ones too.
 */
export function placeAfter(
  step: Step,
  id: ElementId,
  strategy: Strategy,
  index: StrategyIndex,
): Place | null {
  const element = index.byId.get(id);
  if (element === undefined) return null;
  const { parentId } = element;
  const siblings = index.children.get(parentId) ?? [];
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const previous = siblings[at - 1];
  switch (step) {
    case "up":
      return previous === undefined ? null : { parentId, before: previous.id };
    case "down": {
      const next = siblings[at + 1];
      return next === undefined ? null : placeOf(strategy, next);
    }
    case "out": {
      const parent = parentId === null ? undefined : index.byId.get(parentId);
      return parent === undefined ? null : placeOf(strategy, parent);
    }
    case "in":
      return previous === undefined ? null : { parentId: previous.id, before: null };
  }
}

/** The element and all below it. */
export function branchOf(index: StrategyIndex, id: ElementId): ReadonlySet<ElementId> {
  const branch = new Set<ElementId>([id]);
  for (const { id: below, parentId } of index.topDown)
    if (parentId !== null && branch.has(parentId)) branch.add(below);
  return branch;
}

/** `II.7 Bezpieczne miasto`. */
export function nameOf(index: StrategyIndex, { id, title }: Pick<Element, "id" | "title">): string {
  return `${index.numbers.get(id) ?? ""} ${title}`.trim();
}

/** Where an element goes: by one step among its siblings, out of its parent or under the one before it; at which level. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { StrategyIndex } from "@miara/domain/index-strategy";
import { placeOf } from "@miara/domain/place-of";
import type { Strategy } from "@miara/domain/strategy";
import type { Place, Standing } from "@miara/domain/structure-edit";

export const STEPS = ["up", "down", "out", "in"] as const;
export type Step = (typeof STEPS)[number];

/**
 * Null where there is no such place. `index` holds what belongs to the plan now: a step goes past its neighbours there,
 * while the place is told among all siblings, archived ones too.
 */
export function standingAfter(
  step: Step,
  id: ElementId,
  strategy: Strategy,
  index: StrategyIndex,
): Standing | null {
  const element = index.byId.get(id);
  const place = element === undefined ? null : placeAfter(step, element, strategy, index);
  if (element === undefined || place === null) return null;
  return { ...place, level: levelUnder(place.parentId, element, index) };
}

/** As those that stand there already, else right below its parent; under the same parent it stays at its own. */
export function levelUnder(parentId: ElementId | null, element: Element, index: StrategyIndex): number {
  if (parentId === element.parentId) return element.level;
  const [sibling] = index.children.get(parentId) ?? [];
  if (sibling !== undefined) return sibling.level;
  return parentId === null ? 0 : (index.byId.get(parentId)?.level ?? -1) + 1;
}

/** The levels at which an element may stand under a parent, with all below it: from the highest. */
export function levelsUnder(
  parentId: ElementId | null,
  element: Element,
  { levels }: Pick<Strategy, "levels">,
  index: StrategyIndex,
): readonly number[] {
  const first = parentId === null ? 0 : (index.byId.get(parentId)?.level ?? 0) + 1;
  const branch = branchOf(index, element.id);
  const deepest = Math.max(...index.topDown.filter(({ id }) => branch.has(id)).map(({ level }) => level));
  const last = levels.length - 1 - (Math.max(deepest, element.level) - element.level);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function placeAfter(
  step: Step,
  { id, parentId }: Element,
  strategy: Strategy,
  index: StrategyIndex,
): Place | null {
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

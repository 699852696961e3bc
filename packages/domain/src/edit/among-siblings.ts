/** Where an element stands in a strategy, and the list of elements with others put among them. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Place, Standing } from "./structure-edit.ts";

type Elements = Pick<StrategyDraft, "elements">;

/** Under whom an element stands, and before which of its siblings. */
export function placeOf({ elements }: Elements, { id, parentId }: Element): Place {
  const siblings = elements.filter((other) => other.parentId === parentId);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return { parentId, before: siblings[at + 1]?.id ?? null };
}

/** Its place, and the level at which it stands there. */
export function standingOf(elements: Elements, element: Element): Standing {
  return { ...placeOf(elements, element), level: element.level };
}

/** The element and all below it, as they stand in the list. */
export function branchOf({ elements }: Elements, top: ElementId): readonly Element[] {
  const inside = new Set<ElementId>([top]);
  let size = 0;
  while (inside.size > size) {
    size = inside.size;
    for (const { id, parentId } of elements) if (parentId !== null && inside.has(parentId)) inside.add(id);
  }
  return elements.filter(({ id }) => inside.has(id));
}

/** The list with a branch put where the place says; last among its siblings: after all that stand below its parent. */
export function inserted(
  draft: StrategyDraft,
  branch: readonly Element[],
  { parentId, before }: Place,
): readonly Element[] {
  const { elements } = draft;
  if (before !== null) {
    const sibling = draft.get(before);
    if (sibling.parentId !== parentId) throw new DomainError("not-a-sibling", { element: sibling.title });
    return elements.toSpliced(elements.indexOf(sibling), 0, ...branch);
  }
  if (parentId === null) return [...elements, ...branch];
  const last = branchOf(draft, draft.get(parentId).id).at(-1);
  return elements.toSpliced(last === undefined ? elements.length : elements.indexOf(last) + 1, 0, ...branch);
}

/** Which units answer for an element. */
import type { Element } from "../hierarchy/element.ts";
import { placesOf } from "../hierarchy/places.ts";
import type { ElementId, UnitId } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";

export interface Responsibility {
  /** The element and all it stands under, from itself upwards. */
  readonly branch: readonly Element[];
  /** Those who report on it: its leads, or where it has none, those of the nearest element above that has. */
  readonly reporting: readonly UnitId[];
  /** Those accountable for it or for an element that it stands under: they approve. */
  readonly approving: readonly UnitId[];
  /** Archived itself, or under what is. */
  readonly isArchived: boolean;
}

/** Null for an element that is not there. */
export function findResponsibility(strategy: Strategy, id: ElementId): Responsibility | null {
  const branch: Element[] = [];
  // No longer than the levels are deep, even where a plan is broken and runs in a circle.
  for (let at = findElement(strategy, id); at !== undefined && branch.length < 10;) {
    branch.push(at);
    at = at.parentId === null ? undefined : findElement(strategy, at.parentId);
  }
  if (branch.length === 0) return null;
  const led = branch.find(({ leads }) => leads.length > 0);
  return {
    branch,
    reporting: led?.leads.map(({ unit }) => unit) ?? [],
    approving: branch.flatMap(({ leads }) =>
      leads.filter(({ role }) => role === "accountable").map(({ unit }) => unit),
    ),
    isArchived: branch.some(({ until }) => until !== null),
  };
}

export function findElement({ elements }: Strategy, id: ElementId): Element | undefined {
  const at = placesOf(elements).elements.get(id);
  return at === undefined ? undefined : elements[at];
}

/** Which units answer for an element. */
import type { Element } from "../hierarchy/element.ts";
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
  const byId = elementsById(strategy);
  const branch: Element[] = [];
  // No longer than the levels are deep, even where a plan is broken and runs in a circle.
  for (let at = byId.get(id); at !== undefined && branch.length < 10;) {
    branch.push(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
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

/** Looked up once a strategy: every edit of a paste asks. */
const known = new WeakMap<Strategy, ReadonlyMap<ElementId, Element>>();

export function elementsById(strategy: Strategy): ReadonlyMap<ElementId, Element> {
  let byId = known.get(strategy);
  if (byId === undefined) {
    byId = new Map(strategy.elements.map((element) => [element.id, element]));
    known.set(strategy, byId);
  }
  return byId;
}

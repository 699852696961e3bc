/** Whether elements stand in order at all times: each below what it belongs to, and none under itself. */
import { DomainError } from "../errors/domain-error.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { Element } from "./element.ts";
import { termsOn, type Terms } from "./terms.ts";

/**
 * An element has terms of its own for each time, and so has what it belonged to then. Looks at the elements named and at
 * what belongs to them, from a day on (null: from the beginning).
 *
 * Throws `out-of-order-until` with the last day on which one of them would stand out of order.
 */
export function requireOrder(
  elements: readonly Element[],
  changed: ReadonlySet<ElementId>,
  from: string | null,
): void {
  for (const day of boundariesOf(elements, from)) {
    const terms = new Map(elements.map((element) => [element.id, termsOn(element, day)]));
    for (const { id, title, since } of elements) {
      if (since !== null && since > day) continue;
      const parentId = terms.get(id)?.parentId ?? null;
      if (!changed.has(id) && (parentId === null || !changed.has(parentId))) continue;
      if (!isInOrder(id, terms)) throw new DomainError("out-of-order-until", { element: title, day });
    }
  }
}

/** The last days of former terms, from the latest: between two of them nothing changes. */
function boundariesOf(elements: readonly Element[], from: string | null): readonly string[] {
  const days = new Set(elements.flatMap(({ formerly }) => formerly.map(({ until }) => until)));
  return [...days].filter((day) => from === null || day >= from).toSorted((a, b) => (a < b ? 1 : -1));
}

/** Levels that grow on each step down leave no room for a circle. */
function isInOrder(id: ElementId, terms: ReadonlyMap<ElementId, Terms>): boolean {
  const own = terms.get(id);
  if (own === undefined || own.parentId === null) return true;
  const parent = terms.get(own.parentId);
  return parent === undefined || parent.level < own.level;
}

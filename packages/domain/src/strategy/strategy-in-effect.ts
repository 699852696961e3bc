/**
 * A strategy as its structure was when a period ended: a weight, a parent or a lifecycle that was changed from a later
 * day on, an element added or archived, leave the figures of that period as they were.
 */
import type { Element } from "../hierarchy/element.ts";
import { termsOn } from "../hierarchy/terms.ts";
import type { Period } from "../period/period.ts";
import type { ElementId } from "./ids.ts";
import type { Strategy } from "./strategy.ts";

/** With `asOf` null as it is now: without what is archived. The same object where nothing ever changed by a day. */
export function strategyInEffect(strategy: Strategy, asOf: Period | null): Strategy {
  if (strategy.elements.every(hasAlwaysBeen)) return strategy;
  const day = asOf?.end ?? null;
  const standing = new Map<ElementId, Element>();
  for (const element of strategy.elements)
    if (isPartOn(element, day)) standing.set(element.id, atDay(element, day));
  const remembered = new Map<ElementId, boolean>();
  const isReached = ({ id, parentId }: Element): boolean => {
    const known = remembered.get(id);
    if (known !== undefined) return known;
    // Before its parent is asked: a plan that runs in a circle is for others to refuse.
    remembered.set(id, true);
    const parent = parentId === null ? null : standing.get(parentId);
    const reached = parent === null || (parent !== undefined && isReached(parent));
    remembered.set(id, reached);
    return reached;
  };
  return { ...strategy, elements: [...standing.values()].filter(isReached) };
}

function hasAlwaysBeen({ since, until, formerly }: Element): boolean {
  return since === null && until === null && formerly.length === 0;
}

function isPartOn({ since, until }: Element, day: string | null): boolean {
  if (day === null) return until === null;
  return (since === null || since <= day) && (until === null || until >= day);
}

function atDay(element: Element, day: string | null): Element {
  const terms = termsOn(element, day);
  if (terms === element) return element;
  const { parentId, level, weight, lifecycle, method } = terms;
  return { ...element, parentId, level, weight, lifecycle, method };
}

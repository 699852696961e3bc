/** The hierarchy of a strategy, looked up once: who stands under whom, and by which number. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import { writeNumber } from "../hierarchy/numbering.ts";
import type { ElementId } from "./ids.ts";
import type { Strategy } from "./strategy.ts";

export interface StrategyIndex {
  readonly strategy: Strategy;
  readonly byId: ReadonlyMap<ElementId, Element>;
  /** Children in order; the key null gives the elements at the top. An element without children has no entry. */
  readonly children: ReadonlyMap<ElementId | null, readonly Element[]>;
  /** Full numbers from the top, `II.7.3`; an element without a number of its own bears its parent's. */
  readonly numbers: ReadonlyMap<ElementId, string>;
  /** Every element after its parent. */
  readonly topDown: readonly Element[];
}

/**
 * Throws `element-twice` for an id that occurs twice, `unknown-parent` for a parent that is not there,
 * `unknown-level` for a level the strategy does not have, `level-not-below-parent` and `parents-in-a-circle`.
 */
export function indexStrategy(strategy: Strategy): StrategyIndex {
  const byId = new Map<ElementId, Element>();
  const children = new Map<ElementId | null, Element[]>();
  for (const element of strategy.elements) {
    if (byId.has(element.id)) throw new DomainError("element-twice", { element: element.id });
    if (element.level >= strategy.levels.length)
      throw new DomainError("unknown-level", { element: element.id, level: element.level + 1 });
    byId.set(element.id, element);
    const siblings = children.get(element.parentId);
    if (siblings === undefined) children.set(element.parentId, [element]);
    else siblings.push(element);
  }
  for (const element of strategy.elements) requireParent(element, byId);

  const numbers = new Map<ElementId, string>();
  const topDown: Element[] = [];
  const visit = (siblings: readonly Element[], prefix: string): void => {
    for (const [at, element] of siblings.entries()) {
      const level = strategy.levels[element.level];
      const own = element.number ?? (level === undefined ? "" : writeNumber(at + 1, level.numbering));
      const number = prefix === "" || own === "" ? prefix + own : `${prefix}.${own}`;
      numbers.set(element.id, number);
      topDown.push(element);
      const below = children.get(element.id);
      if (below !== undefined) visit(below, number);
    }
  };
  visit(children.get(null) ?? [], "");
  if (topDown.length !== strategy.elements.length) throw new DomainError("parents-in-a-circle");
  return { strategy, byId, children, numbers, topDown };
}

function requireParent(element: Element, byId: ReadonlyMap<ElementId, Element>): void {
  if (element.parentId === null) return;
  const parent = byId.get(element.parentId);
  if (parent === undefined)
    throw new DomainError("unknown-parent", { element: element.id, parent: element.parentId });
  if (parent.level >= element.level)
    throw new DomainError("level-not-below-parent", { element: element.id, parent: parent.id });
}

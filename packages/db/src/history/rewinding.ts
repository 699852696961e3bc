/** A strategy on its way back through its log, one change after another. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";

import type { ChangeSummary } from "../change-event/change-summary.ts";
import type { JsonValue } from "../change-event/json-value.ts";
import { completeElement, completeStrategy } from "./complete-former-state.ts";
import { ForeignChange, orderIn, putBack, undoChange, type ValueChange } from "./undo-change.ts";

type Rest = Omit<Strategy, "elements">;

/**
 * Elements are kept by name, so that a change costs what it touches. What it does not touch stays the same object as in
 * the strategy that it began with.
 */
export class Rewinding {
  #rest: Rest;
  #elements: Map<ElementId, Element>;

  constructor(strategy: Strategy) {
    const { elements, ...rest } = strategy;
    this.#rest = rest;
    this.#elements = new Map(elements.map((element) => [element.id, element]));
  }

  /** Takes the latest of the changes back. Throws `ForeignChange` where the state is not what it made. */
  undo({ elements: { added }, fields }: ChangeSummary): void {
    const changesOf = Map.groupBy(fields, (field) => field.element);
    const own = changesOf.get(null) ?? [];
    const ofList = own.filter(({ path: [first] }) => first === "elements");
    const ofRest = own.filter(({ path: [first] }) => first !== "elements");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the log says of a strategy is of its shape
    if (ofRest.length > 0) this.#rest = undoChange(this.#rest, ofRest) as unknown as Rest;

    const gone: { readonly value: Element; readonly at: number }[] = [];
    for (const [id, changes] of changesOf) {
      if (id === null) continue;
      const now = this.#elements.get(id);
      const was = elementBefore(now, changes);
      if (now === undefined) gone.push({ value: was, at: placeOf(changes) });
      else this.#elements.set(id, was);
    }
    for (const id of added) if (!this.#elements.delete(id)) throw new ForeignChange(id);
    const order = orderIn(ofList.map((change) => ({ ...change, path: change.path.slice(1) })));
    if (gone.length === 0 && order === null) return;
    const before = putBack(this.#elements, order, gone);
    this.#elements = new Map(before.map((element) => [element.id, element]));
  }

  /** The state reached, as it was known from a moment on. */
  strategyAt(changedAt: string): Strategy {
    const elements = Array.from(this.#elements.values(), completeElement);
    return completeStrategy({ ...this.#rest, elements, changedAt });
  }
}

function elementBefore(now: Element | undefined, changes: readonly ValueChange[]): Element {
  const was: JsonValue | undefined = undoChange(now, changes);
  if (was === undefined) throw new ForeignChange("element");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the log says of an element is of its shape
  return was as unknown as Element;
}

function placeOf(changes: readonly ValueChange[]): number {
  const at = changes.find((change) => change.path.length === 0)?.at;
  if (at === undefined) throw new ForeignChange("place");
  return at;
}

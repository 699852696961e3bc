/** Where the elements of a list are, and which of them each stage and each indicator belongs to. */
import type { ElementId, IndicatorId, StageId } from "../strategy/ids.ts";
import type { Element } from "./element.ts";

export interface Places {
  readonly elements: ReadonlyMap<ElementId, number>;
  readonly stages: ReadonlyMap<StageId, ElementId>;
  readonly indicators: ReadonlyMap<IndicatorId, ElementId>;
}

/** Kept for as long as the list of elements is, which nobody changes: one strategy is asked many times. */
const known = new WeakMap<readonly Element[], Places>();

export function placesOf(elements: readonly Element[]): Places {
  let places = known.get(elements);
  if (places === undefined) {
    places = indexPlaces(elements);
    known.set(elements, places);
  }
  return places;
}

/**
 * Says that a list has the places of the one that it was made from: figures changed in it, and nothing was added, taken
 * away or moved. A large strategy is then saved without looking through the whole of it.
 */
export function keepPlaces(elements: readonly Element[], places: Places): void {
  known.set(elements, places);
}

export function indexPlaces(list: readonly Element[]): Places {
  const elements = new Map<ElementId, number>();
  const stages = new Map<StageId, ElementId>();
  const indicators = new Map<IndicatorId, ElementId>();
  for (const [at, element] of list.entries()) {
    elements.set(element.id, at);
    for (const { id } of element.stages) stages.set(id, element.id);
    for (const { id } of element.indicators) indicators.set(id, element.id);
  }
  return { elements, stages, indicators };
}

/** The parts of a strategy that a grid can be narrowed to: elements that have others below them. */
import type { ElementId } from "@miara/domain/ids";
import { indexStrategy } from "@miara/domain/index-strategy";
import type { Strategy } from "@miara/domain/strategy";
import { strategyInEffect } from "@miara/domain/strategy-in-effect";

export interface StrategyPart {
  readonly id: ElementId;
  readonly number: string;
  readonly title: string;
  readonly depth: number;
}

/** `chosen` is among them even where nothing is below it. */
export function partsOf(strategy: Strategy, chosen: string | null): readonly StrategyPart[] {
  const index = indexStrategy(strategyInEffect(strategy, null));
  return index.topDown
    .filter(({ id }) => index.children.has(id) || id === chosen)
    .map(({ id, title, level }) => ({ id, title, depth: level, number: index.numbers.get(id) ?? "" }));
}

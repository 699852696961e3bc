/** Which indicators of a strategy another one is made of. */
import type { Element } from "../hierarchy/element.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { IndicatorId } from "../strategy/ids.ts";
import type { StrategyIndex } from "../strategy/index-strategy.ts";
import { foldText } from "../text/fold.ts";
import { operandsOf, readFormula } from "./formula.ts";

/** An indicator and the element that bears it. */
export interface BorneIndicator {
  readonly indicator: Indicator;
  readonly element: Element;
}

const BY_ID = new WeakMap<StrategyIndex, ReadonlyMap<IndicatorId, BorneIndicator>>();

/** All indicators of a strategy by their id, in the order of the plan; gathered once. */
export function indicatorsById(index: StrategyIndex): ReadonlyMap<IndicatorId, BorneIndicator> {
  const known = BY_ID.get(index);
  if (known !== undefined) return known;
  const found = new Map(
    index.topDown.flatMap((element) =>
      element.indicators.map((indicator) => [indicator.id, { indicator, element }] as const),
    ),
  );
  BY_ID.set(index, found);
  return found;
}

/** Whether an indicator is computed from others rather than observed alone. */
export function isComputed(indicator: Pick<Indicator, "ratio" | "formula" | "unitAggregation">): boolean {
  return indicator.ratio !== null || indicator.formula !== null || indicator.unitAggregation !== null;
}

/**
 * The indicators of the same name and unit below an element, blind to case and marks: on each branch the nearest one, so
 * that what is an aggregate itself is not counted twice. Cancelled elements are as if they had never been.
 */
export function partsBelow(
  index: StrategyIndex,
  { indicator, element }: BorneIndicator,
): readonly Indicator[] {
  const wanted = keyOf(indicator);
  const below = (parent: Element): readonly Indicator[] =>
    (index.children.get(parent.id) ?? []).flatMap((child) => {
      if (child.lifecycle === "cancelled") return [];
      const found = child.indicators.find((candidate) => keyOf(candidate) === wanted);
      return found === undefined ? below(child) : [found];
    });
  return below(element);
}

/** The ids that a ratio or formula names, whether or not the strategy has them. */
export function namedOperands(indicator: Indicator): readonly IndicatorId[] {
  if (indicator.ratio !== null) return [indicator.ratio.numerator, indicator.ratio.denominator];
  if (indicator.formula === null) return [];
  const formula = readFormula(indicator.formula.text);
  return formula.kind === "not-readable" ? [] : operandsOf(formula);
}

function keyOf(indicator: Indicator): string {
  return `${foldText(indicator.name)}\n${foldText(indicator.unit ?? "")}`;
}

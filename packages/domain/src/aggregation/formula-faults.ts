/** What is wrong with how indicators are computed: operands that are not there, circles. */
import type { MessageParams } from "../errors/domain-error.ts";
import type { IndicatorId } from "../strategy/ids.ts";
import type { StrategyIndex } from "../strategy/index-strategy.ts";
import {
  indicatorsById,
  isComputed,
  namedOperands,
  partsBelow,
  type BorneIndicator,
} from "./indicator-parts.ts";

export interface FormulaFault {
  readonly code: "formula-unknown-indicator" | "formula-in-a-circle" | "formula-beside-ratio";
  readonly indicator: IndicatorId;
  readonly params: MessageParams;
}

/**
 * Faults of all indicators, in the order of the plan. Each member of a circle is told once, with the way round it:
 * `births → rate → births`. A strategy is read in spite of them; such an indicator has its stored values alone.
 */
export function findFormulaFaults(index: StrategyIndex): readonly FormulaFault[] {
  const all = indicatorsById(index);
  return [...all.values()].flatMap((borne): readonly FormulaFault[] => {
    const { id, name, ratio, formula } = borne.indicator;
    const unknown = namedOperands(borne.indicator).filter((operand) => !all.has(operand));
    const circle = circleThrough(index, all, borne);
    return [
      ...unknown.map((operand) => ({
        code: "formula-unknown-indicator" as const,
        indicator: id,
        params: { name, operand },
      })),
      ...(circle === null
        ? []
        : [
            {
              code: "formula-in-a-circle" as const,
              indicator: id,
              params: { name, way: circle.join(" → ") },
            },
          ]),
      ...(ratio !== null && formula !== null
        ? [{ code: "formula-beside-ratio" as const, indicator: id, params: { name } }]
        : []),
    ];
  });
}

/** Every indicator that is computed, over others or not, from itself. */
export function indicatorsInCircles(index: StrategyIndex): ReadonlySet<IndicatorId> {
  const all = indicatorsById(index);
  const computed = [...all.values()].filter(({ indicator }) => isComputed(indicator));
  return new Set(
    computed
      .filter((borne) => circleThrough(index, all, borne) !== null)
      .map(({ indicator }) => indicator.id),
  );
}

/** The shortest way from an indicator over its operands back to itself; null where there is none. */
function circleThrough(
  index: StrategyIndex,
  all: ReadonlyMap<IndicatorId, BorneIndicator>,
  start: BorneIndicator,
): readonly IndicatorId[] | null {
  const seen = new Set<IndicatorId>();
  let ways: readonly (readonly IndicatorId[])[] = [[start.indicator.id]];
  while (ways.length > 0) {
    const longer: (readonly IndicatorId[])[] = [];
    for (const way of ways) {
      for (const next of stepsFrom(index, all, way.at(-1))) {
        if (next === start.indicator.id) return [...way, next];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

function stepsFrom(
  index: StrategyIndex,
  all: ReadonlyMap<IndicatorId, BorneIndicator>,
  id: IndicatorId | undefined,
): readonly IndicatorId[] {
  const borne = id === undefined ? undefined : all.get(id);
  if (borne === undefined) return [];
  const named = namedOperands(borne.indicator);
  if (named.length > 0 || borne.indicator.unitAggregation === null) return named;
  return partsBelow(index, borne).map((part) => part.id);
}

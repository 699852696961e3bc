/** The values of an indicator that are there, in the order of time. */
import { Rational } from "../exact/rational.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation } from "../indicator/observation.ts";
import { comparePeriods } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { isSeen } from "./quality-rule.ts";

export interface ObservedValue {
  readonly observation: Observation;
  readonly written: NonNullable<Observation["value"]>;
  readonly value: Rational;
}

export function observedSeries(assessed: AssessedStrategy, indicator: Indicator): readonly ObservedValue[] {
  return indicator.observations
    .filter((observation) => isSeen(assessed, observation.period))
    .toSorted((a, b) => comparePeriods(assessed.calendar.get(a.period), assessed.calendar.get(b.period)))
    .flatMap((observation) =>
      observation.value === null
        ? []
        : { observation, written: observation.value, value: Rational.parse(observation.value) },
    );
}

/** Each value with the one before it. */
export function steps(
  series: readonly ObservedValue[],
): readonly { readonly from: ObservedValue; readonly to: ObservedValue }[] {
  return series.flatMap((to, at) => {
    const from = series[at - 1];
    return from === undefined ? [] : { from, to };
  });
}

/** The columns of a table of indicators: every period that one of them speaks of, in the order of time. */
import type { IndicatorView } from "@miara/domain/indicator-view";
import type { Period } from "@miara/domain/period";

/**
 * The strategy's own periods up to `asOf`, where the indicators are kept by them, and all others that are observed.
 * Each indicator's observations come sorted, so a new period goes before the next one that is known.
 */
export function indicatorPeriods(
  indicators: readonly IndicatorView[],
  declared: readonly Period[],
  asOf: string | null,
): readonly string[] {
  const frequencies = new Set(indicators.map((indicator) => indicator.frequency));
  const last = declared.find((period) => period.label === asOf);
  const columns: string[] = declared
    .filter((period) => frequencies.has(period.frequency) && (last === undefined || period.end <= last.end))
    .map((period) => period.label);
  for (const indicator of indicators) {
    let place = columns.length;
    for (const { period } of indicator.observations.toReversed()) {
      const known = columns.indexOf(period);
      if (known >= 0) place = known;
      else columns.splice(place, 0, period);
    }
  }
  return columns;
}

/** The periods of an indicator that nobody has filled. */
import { seriesOf } from "../aggregation/indicator-series.ts";
import { isWithinAsOf, type Period } from "../period/period.ts";
import { subPeriods } from "../period/sub-periods.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Indicator } from "./indicator.ts";

/**
 * Periods of the indicator's frequency from its first observation to the as-of period, or to its last observation where
 * that is later or there is none, for which it has no observation at all. A missing value is no gap: somebody said so.
 *
 * Where the calendar's periods don't fit (school years), the declared ones of that frequency are looked at. Nothing can
 * be said of irregular ones.
 */
export function findGaps(assessed: AssessedStrategy, indicator: Indicator): readonly Period[] {
  const points = seriesOf(assessed, indicator);
  const regular = points.filter(({ period }) => period.frequency === indicator.frequency);
  const [first, last] = [regular[0], regular.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { asOf, calendar } = assessed;
  const limit = asOf !== null && asOf.end > last.period.end ? asOf : last.period;
  const isInside = (period: Period): boolean =>
    period.start >= first.period.start && isWithinAsOf(period, limit);
  const span = { ...limit, start: first.period.start };
  const expected =
    subPeriods(span, indicator.frequency) ??
    calendar.declared.filter(
      (period) => period.frequency === indicator.frequency && indicator.frequency !== "irregular",
    );
  return expected.filter(
    (period) =>
      isInside(period) &&
      !points.some((point) => point.period.start <= period.end && period.start <= point.period.end),
  );
}

/** The values of an indicator that methods over time work on, and where the series breaks. */
import { seriesOf } from "../aggregation/indicator-series.ts";
import type { SeriesPoint } from "../aggregation/series-point.ts";
import type { Rational } from "../exact/rational.ts";
import { monthsOn } from "../period/elapsed-months.ts";
import type { Period } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { TimedValue } from "../statistics/timed-value.ts";
import type { Indicator } from "./indicator.ts";

export interface MeasuredPoint {
  readonly point: SeriesPoint;
  readonly period: Period;
  /** The last day of what it measures. */
  readonly day: string;
  readonly value: Rational;
}

/**
 * The measured points in the order of time, in segments: a value marked as a break in series begins one, for values
 * before and after it are not of one kind. Methods over time look at the last segment.
 *
 * Where some periods have the indicator's own frequency, only those count: a year beside its quarters is no further
 * value. Of two that end on one day the later one in order counts.
 */
export function measuredSegments(
  assessed: AssessedStrategy,
  indicator: Indicator,
): readonly (readonly MeasuredPoint[])[] {
  const measured = seriesOf(assessed, indicator).flatMap((point) =>
    point.value === null
      ? []
      : { point, period: point.period, day: point.observation.asOf ?? point.period.end, value: point.value },
  );
  const regular = measured.filter(({ period }) => period.frequency === indicator.frequency);
  const segments: MeasuredPoint[][] = [];
  for (const next of regular.length > 0 ? regular : measured) {
    const segment = segments.at(-1);
    if (segment === undefined || next.point.observation.status === "B") segments.push([next]);
    else if (segment.at(-1)?.day === next.day) segment.splice(-1, 1, next);
    else segment.push(next);
  }
  return segments;
}

/** The points after the last break, which methods over time look at. */
export function lastSegment(assessed: AssessedStrategy, indicator: Indicator): readonly MeasuredPoint[] {
  return measuredSegments(assessed, indicator).at(-1) ?? [];
}

/** Points as doubles, their time in years since the first. */
export function asTimedValues(points: readonly MeasuredPoint[]): readonly TimedValue[] {
  const [first] = points;
  if (first === undefined) return [];
  return points.map(({ day, value }) => ({ at: yearsBetween(first.day, day), value: value.toNumber() }));
}

/** Years from the end of one day to that of another, as a double: months count alike, whatever their days. */
export function yearsBetween(from: string, to: string): number {
  return monthsOn(to).minus(monthsOn(from)).toNumber() / 12;
}

/** The Theil–Sen line: the median of the slopes between all pairs, which a wild value can't turn. */
import { median } from "simple-statistics";

import { fallingPairChances, LARGEST_EXACT } from "./kendall-distribution.ts";
import { kendallScore } from "./kendall-score.ts";
import { FEWEST_FOR_TREND } from "./mann-kendall.ts";
import { normalQuantile } from "./normal-distribution.ts";
import type { TimedValue } from "./timed-value.ts";

export interface TheilSen {
  /** In units of the value a year. */
  readonly slope: number;
  /** The line's value at time 0. */
  readonly intercept: number;
  /** Between which slopes the true one lies with the asked confidence; null where so few values can't say. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/**
 * Theil (1950) and Sen (Journal of the American Statistical Association 63, 1968); the line goes through the median of
 * what the slope leaves over. `points` stand in the order of time and may lie unequally far apart; two at one time make
 * no slope. Null for fewer than four points.
 *
 * The interval leaves out as many slopes at either end as Kendall's score may have falling pairs by chance: counted out
 * where no two values are equal and there are at most 40, by the normal distribution with its correction for ties
 * otherwise (Sen 1968; Hollander and Wolfe, Nonparametric Statistical Methods). So it holds 0 exactly where the exact
 * Mann–Kendall test finds no trend. Four values can't give an interval of 95 %.
 *
 * Of 1, 3, 2, 4 in four years following one another: slopes 1, 0.5, 1, −1, 0.5, 2, so 0.75 a year.
 */
export function theilSen(points: readonly TimedValue[], confidence = 0.95): TheilSen | null {
  if (points.length < FEWEST_FOR_TREND) return null;
  const slopes = slopesOf(points);
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  return {
    slope,
    intercept: median(points.map(({ at, value }) => value - slope * at)),
    interval: intervalOf(points, slopes, confidence),
  };
}

/** From the least to the greatest. */
function slopesOf(points: readonly TimedValue[]): number[] {
  const slopes: number[] = [];
  for (const [place, later] of points.entries())
    for (const earlier of points.slice(0, place))
      if (later.at !== earlier.at) slopes.push((later.value - earlier.value) / (later.at - earlier.at));
  return slopes.toSorted((a, b) => a - b);
}

function intervalOf(
  points: readonly TimedValue[],
  slopes: readonly number[],
  confidence: number,
): TheilSen["interval"] {
  const outside = (1 - confidence) / 2;
  const { count, variance, hasTies } = kendallScore(points.map(({ value }) => value));
  const beyond =
    hasTies || count > LARGEST_EXACT
      ? Math.round((slopes.length - normalQuantile(1 - outside) * Math.sqrt(variance)) / 2)
      : countBeyond(count, outside);
  const low = slopes[beyond - 1];
  const high = slopes[slopes.length - beyond];
  return low === undefined || high === undefined ? null : { low, high };
}

/** The place from either end at which the interval begins: 0 where even the outermost slope can't bound it. */
function countBeyond(count: number, outside: number): number {
  let chance = 0;
  for (const [pairs, more] of fallingPairChances(count).entries()) {
    chance += more;
    if (chance > outside) return pairs;
  }
  return 0;
}

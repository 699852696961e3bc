/** The Mann–Kendall test: whether a series rises or falls more steadily than chance alone would have it. */
import { chanceOfAtMost, LARGEST_EXACT } from "./kendall-distribution.ts";
import { kendallScore } from "./kendall-score.ts";
import { normalShareBelow } from "./normal-distribution.ts";

/** Fewer values than this show no trend of any kind. */
export const FEWEST_FOR_TREND = 4;

export interface MannKendall {
  readonly count: number;
  /** S: rising pairs less falling pairs. */
  readonly score: number;
  /** S over the number of pairs: 1 for a series that only rises, −1 for one that only falls. */
  readonly tau: number;
  /** Two-sided: how likely chance alone makes a score at least so far from 0. */
  readonly pValue: number;
  readonly distribution: "exact" | "normal";
  /** What the steadiest series of this length would have: 2/24 for 4 values, 2/120 for 5. */
  readonly leastPValue: number;
}

/**
 * Mann (Econometrica 13, 1945) and Kendall (1975), as in Helsel and Hirsch, Statistical Methods in Water Resources,
 * chapter 12. Only the order of the values enters, neither their size nor how far apart in time they lie.
 *
 * Up to 40 values without equal ones the chance is counted out exactly; otherwise S is held against the normal
 * distribution with its variance corrected for ties and S brought one closer to 0 (continuity). Null for fewer than
 * four values. Not a number is never answered: values that are all equal have p = 1.
 *
 * Of 1, 3, 2, 4, 5: S = 8, τ = 0.8, p = 10/120.
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  if (values.length < FEWEST_FOR_TREND) return null;
  const { count, score, variance, hasTies } = kendallScore(values);
  const pairs = (count * (count - 1)) / 2;
  const isExact = !hasTies && count <= LARGEST_EXACT;
  return {
    count,
    score,
    tau: score / pairs,
    pValue: isExact
      ? Math.min(1, 2 * chanceOfAtMost((pairs - Math.abs(score)) / 2, count))
      : normalPValue(score, variance),
    distribution: isExact ? "exact" : "normal",
    leastPValue: Math.min(1, 2 * orderChance(count)),
  };
}

function normalPValue(score: number, variance: number): number {
  if (score === 0) return 1;
  const z = (Math.abs(score) - 1) / Math.sqrt(variance);
  return Math.min(1, 2 * normalShareBelow(-z));
}

/** The chance of one order among all: 1/n!. */
function orderChance(count: number): number {
  let chance = 1;
  for (let place = 2; place <= count; place += 1) chance /= place;
  return chance;
}

/**
 * How far each number lies from the rest, by a score that outliers themselves can't hide from.
 *
 * The modified z-score of Iglewicz and Hoaglin (How to Detect and Handle Outliers, 1993): 0.6745 · (x − median) / MAD,
 * MAD being the median of the absolute deviations. Where more than half of the numbers are equal, MAD is 0 and the
 * mean absolute deviation takes its place: (x − median) / (1.253314 · mean deviation). Above 3.5 is an outlier.
 */
import { Rational } from "../exact/rational.ts";

export const OUTLIER_ABOVE = Rational.parse("3.5");

const MAD_FACTOR = Rational.parse("0.6745");
const MEAN_FACTOR = Rational.parse("1.253314");

/** One score per number, with its sign; all 0 where the numbers are all the same. */
export function robustScores(numbers: readonly Rational[]): readonly Rational[] {
  const center = median(numbers);
  const deviations = numbers.map((number) => number.minus(center));
  const sizes = deviations.map((deviation) => deviation.absolute());
  const spread = median(sizes);
  if (!spread.isZero()) return deviations.map((deviation) => deviation.times(MAD_FACTOR).dividedBy(spread));
  const sum = sizes.reduce((total, size) => total.plus(size), Rational.ZERO);
  if (sum.isZero()) return deviations;
  const unit = sum.times(MEAN_FACTOR).dividedBy(Rational.fromInteger(numbers.length));
  return deviations.map((deviation) => deviation.dividedBy(unit));
}

/** The number in the middle, or the mean of the two there; 0 of no numbers. */
export function median(numbers: readonly Rational[]): Rational {
  const sorted = numbers.toSorted((a, b) => a.compare(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return Rational.ZERO;
  return lower.plus(upper).dividedBy(Rational.fromInteger(2));
}

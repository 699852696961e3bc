/** Attainment: the share of the way from the baseline to the target that is done. */
import type { Rational } from "../exact/rational.ts";

/**
 * p = (actual − base) / (target − base). Serves both directions: 80 on the way down from 100 to 50 is 0.4. Below 0
 * where the value went the wrong way, above 1 past the target; null where target and base are the same.
 */
export function attainment(base: Rational, target: Rational, actual: Rational): Rational | null {
  const way = target.minus(base);
  return way.isZero() ? null : actual.minus(base).dividedBy(way);
}

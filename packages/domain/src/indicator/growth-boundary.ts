/**
 * On which side of a boundary a growth rate lies, exactly.
 *
 * Rates are roots, which doubles only come near to; a value exactly at a boundary must not fall to either side by the
 * last digit of one. Doubles decide where they are clear; close to a boundary exact numbers do.
 */
import { Rational } from "../exact/rational.ts";
import { exactRoot, power, rootFromBelow } from "../exact/roots.ts";

/** A growth from one positive value to another over a number of months. */
export interface Growth {
  readonly from: Rational;
  readonly to: Rational;
  /** 1 or more. */
  readonly months: number;
}

/** By how much a growth multiplies in a year, as a double: 1.1 for 100 to 121 in 24 months. */
export function yearlyFactor({ from, to, months }: Growth): number {
  return to.dividedBy(from).toNumber() ** (12 / months);
}

/** Negative, 0 or positive as the yearly factor of a growth is less than, exactly, or more than `factor` (above 0). */
export function compareFactor(growth: Growth, factor: Rational): number {
  const step = commonStep(growth.months);
  const grown = power(growth.to.dividedBy(growth.from), 12 / step);
  return grown.compare(power(factor, growth.months / step));
}

/** Doubles are this near to the exact roots by far. */
const CLEAR = 1e-9;

/**
 * Negative, 0 or positive as the yearly factor of a growth is less than, exactly, or more than 1 + share · (r − 1), r
 * being the yearly factor of another. `share` lies between 0 and 1.
 *
 * Where r is a fraction the comparison is one of powers. Where it is not, 1 − share + share · r has powers with a part in
 * r that is above 0, so none of them is a fraction, and the growth never equals it: narrowing r down comes to an end.
 */
export function compareToShare(growth: Growth, other: Growth, share: Rational): number {
  const gap = yearlyFactor(growth) - (1 + share.toNumber() * (yearlyFactor(other) - 1));
  if (Math.abs(gap) > CLEAR * yearlyFactor(growth)) return Math.sign(gap);

  const bound = (factor: Rational): Rational => Rational.ONE.plus(share.times(factor.minus(Rational.ONE)));
  const step = commonStep(other.months);
  const squared = power(other.to.dividedBy(other.from), 12 / step);
  const degree = other.months / step;
  const exact = exactRoot(squared, degree);
  if (exact !== null) return compareFactor(growth, bound(exact));
  for (let places = 20; ; places *= 2) {
    const below = rootFromBelow(squared, degree, places);
    const above = below.plus(Rational.of(1n, 10n ** BigInt(places)));
    const least = compareFactor(growth, bound(above));
    if (least > 0) return 1;
    if (compareFactor(growth, bound(below)) <= 0) return -1;
  }
}

/** The greatest whole number of months that goes into both a year and a span. */
function commonStep(months: number): number {
  return [12, 6, 4, 3, 2].find((step) => months % step === 0) ?? 1;
}

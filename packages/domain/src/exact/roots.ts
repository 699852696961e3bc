/** Powers and roots of exact numbers. */
import { Rational } from "./rational.ts";

/** `base` to a whole power of 0 or more. */
export function power(base: Rational, exponent: number): Rational {
  return Rational.of(base.numerator ** BigInt(exponent), base.denominator ** BigInt(exponent));
}

/** The n-th root where it is a fraction: 3/2 is the second of 9/4, and 2 has none. Of numbers of 0 or more. */
export function exactRoot(number: Rational, n: number): Rational | null {
  const numerator = wholeRoot(number.numerator, n);
  const denominator = wholeRoot(number.denominator, n);
  const root = Rational.of(numerator, denominator);
  return power(root, n).equals(number) ? root : null;
}

/** The greatest fraction of 10^−places that is at most the n-th root: 1.41 for the second of 2 with two places. */
export function rootFromBelow(number: Rational, n: number, places: number): Rational {
  const scale = 10n ** BigInt(places);
  return Rational.of(wholeRoot((number.numerator * scale ** BigInt(n)) / number.denominator, n), scale);
}

/** The greatest whole number whose n-th power is at most `number`, by Newton's steps from above. */
function wholeRoot(number: bigint, n: number): bigint {
  if (number < 2n || n === 1) return number;
  const degree = BigInt(n);
  let root = 1n << BigInt(Math.ceil(number.toString(2).length / n));
  for (;;) {
    const next = ((degree - 1n) * root + number / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

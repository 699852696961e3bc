/** Exact sums of figures that stand in one table. */
import type { ExactText } from "@miara/domain/exact-text";
import { Rational } from "@miara/domain/rational";

/** Null where no figure is there at all. */
export function sumFigures(figures: readonly (ExactText | null)[]): ExactText | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, figure) => sum.plus(Rational.parse(figure)), Rational.ZERO).toDecimal();
}

/** The running sum; a gap stays a gap where nothing was there before it either, and after the last figure. */
export function runningSums(figures: readonly (ExactText | null)[]): readonly (ExactText | null)[] {
  const last = figures.findLastIndex((figure) => figure !== null);
  return figures.map((_, place) => (place > last ? null : sumFigures(figures.slice(0, place + 1))));
}

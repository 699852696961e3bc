/** Sums of figures as they travel. */
import { writeExact, type ExactText } from "@miara/domain/exact-text";
import { Rational } from "@miara/domain/rational";

/** The exact sum of what is there; null where nothing is. */
export function addUp(figures: readonly (ExactText | null)[]): ExactText | null {
  const there = figures.filter((figure) => figure !== null);
  if (there.length === 0) return null;
  return writeExact(there.reduce((sum, figure) => sum.plus(Rational.parse(figure)), Rational.ZERO));
}

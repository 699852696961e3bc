/** A running exact sum of products, brought to lowest terms once at its end rather than at every step. */
import { Rational } from "./rational.ts";

/**
 * Sums `a × b` exactly. Fractions of many denominators, as the progress of many programmes is, would make each
 * reduction on the way costlier than the last.
 */
export class ProductSum {
  #numerator = 0n;
  #denominator = 1n;

  add(a: Rational, b: Rational): void {
    const numerator = a.numerator * b.numerator;
    const denominator = a.denominator * b.denominator;
    if (denominator === this.#denominator) this.#numerator += numerator;
    else if (this.#denominator % denominator === 0n)
      this.#numerator += numerator * (this.#denominator / denominator);
    else {
      this.#numerator = this.#numerator * denominator + numerator * this.#denominator;
      this.#denominator *= denominator;
    }
  }

  /** The sum over `divisor`. Throws `division-by-zero`. */
  dividedBy(divisor: Rational): Rational {
    return Rational.of(this.#numerator * divisor.denominator, this.#denominator * divisor.numerator);
  }
}

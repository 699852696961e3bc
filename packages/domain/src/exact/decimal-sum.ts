/** A running exact sum of decimals, quick for the short ones that plans are made of. */
import type { Decimal } from "./decimal.ts";
import { Rational } from "./rational.ts";

const MICRO = 1_000_000;
const QUICK_DECIMALS = 6;
const QUICK_BELOW = 100_000_000;
const CARRY_ABOVE = 2 ** 52;

/**
 * Sums decimals exactly. A decimal of at most six places below a hundred million is an integer number of millionths,
 * which a float holds exactly; anything longer goes the way of `Rational`.
 */
export class DecimalSum {
  #micros = 0;
  #rest = Rational.ZERO;

  add(text: Decimal): void {
    const value = Number(text);
    const point = text.indexOf(".");
    if (Math.abs(value) >= QUICK_BELOW || (point >= 0 && text.length - point - 1 > QUICK_DECIMALS)) {
      this.#rest = this.#rest.plus(Rational.parse(text));
      return;
    }
    this.#micros += Math.round(value * MICRO);
    if (Math.abs(this.#micros) > CARRY_ABOVE) this.#carry();
  }

  total(): Rational {
    if (this.#micros !== 0) this.#carry();
    return this.#rest;
  }

  #carry(): void {
    const whole = this.#micros % MICRO === 0;
    const carried = whole
      ? Rational.of(BigInt(this.#micros / MICRO))
      : Rational.of(BigInt(this.#micros), BigInt(MICRO));
    this.#rest = this.#rest.isZero() ? carried : this.#rest.plus(carried);
    this.#micros = 0;
  }
}

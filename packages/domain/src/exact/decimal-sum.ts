/** A running exact sum of decimals, quick for the short ones that plans are made of. */
import type { Decimal } from "./decimal.ts";
import { Rational } from "./rational.ts";

const QUICK_LENGTH = 9;
const QUICK_PLACES = 6;
const CARRY_ABOVE = 2 ** 52;
const MILLIONTHS = 1_000_000;
/** A digit this many places behind the point, in millionths. */
const MILLIONTHS_AT = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1] as const;

const POINT = 46;
const MINUS = 45;
const DIGIT_ZERO = 48;

/**
 * Sums decimals exactly. One of at most nine characters and six places is an integer number of millionths below 2^50,
 * which a float holds exactly; anything longer goes the way of `Rational`.
 */
export class DecimalSum {
  #millionths = 0;
  #rest = Rational.ZERO;

  add(text: Decimal): void {
    const millionths = text.length > QUICK_LENGTH ? null : readMillionths(text);
    if (millionths === null) {
      this.#rest = this.#rest.plus(Rational.parse(text));
      return;
    }
    this.#millionths += millionths;
    if (Math.abs(this.#millionths) > CARRY_ABOVE) this.#carry();
  }

  total(): Rational {
    if (this.#millionths !== 0) this.#carry();
    return this.#rest;
  }

  #carry(): void {
    const carried = Rational.ofIntegers(this.#millionths, MILLIONTHS);
    this.#rest = this.#rest.plus(carried);
    this.#millionths = 0;
  }
}

/** Null where the decimal has more places than millionths. */
function readMillionths(text: string): number | null {
  let digits = 0;
  let places = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === POINT) places = 0;
    else if (character !== MINUS) {
      digits = digits * 10 + character - DIGIT_ZERO;
      if (places >= 0) places += 1;
    }
  }
  if (places > QUICK_PLACES) return null;
  const millionths = digits * (MILLIONTHS_AT[Math.max(places, 0)] ?? 0);
  return text.charCodeAt(0) === MINUS ? -millionths : millionths;
}

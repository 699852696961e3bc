/**
 * Exact rational numbers.
 *
 * Weights may add up to 105, so a weighted mean is rarely a finite decimal. A `Rational` keeps it whole until it is
 * shown: numerator and denominator are big integers in lowest terms, the denominator positive.
 */
import { DomainError } from "../errors/domain-error.ts";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

export class Rational {
  /** Percentages and weights are mostly small integers: these are made once. */
  static readonly #INTEGERS: readonly Rational[] = Array.from(
    { length: 201 },
    (_, integer) => new Rational(BigInt(integer), 1n),
  );
  static readonly ZERO = Rational.fromInteger(0);
  static readonly ONE = Rational.fromInteger(1);
  static readonly HUNDRED = Rational.fromInteger(100);

  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** `numerator / denominator` in lowest terms. Throws `division-by-zero` when the denominator is 0. */
  static of(numerator: bigint, denominator = 1n): Rational {
    if (denominator === 1n) return new Rational(numerator, 1n);
    if (denominator === 0n) throw new DomainError("division-by-zero");
    if (denominator < 0n) return Rational.of(-numerator, -denominator);
    const divisor = greatestCommonDivisor(numerator, denominator);
    return divisor === 1n
      ? new Rational(numerator, denominator)
      : new Rational(numerator / divisor, denominator / divisor);
  }

  /** The exact value of a decimal (`-12.50`) or a fraction (`7940/105`). Throws `not-a-number` for anything else. */
  static parse(text: string): Rational {
    const slash = text.indexOf("/");
    if (slash > 0)
      return Rational.parse(text.slice(0, slash)).dividedBy(Rational.parse(text.slice(slash + 1)));
    if (!DECIMAL.test(text)) throw new DomainError("not-a-number", { text });
    const point = text.indexOf(".");
    if (point < 0) return new Rational(BigInt(text), 1n);
    const digits = text.slice(point + 1);
    return Rational.of(BigInt(text.slice(0, point) + digits), 10n ** BigInt(digits.length));
  }

  /** `numerator / denominator` of two integers that JavaScript holds exactly, the denominator positive. */
  static ofIntegers(numerator: number, denominator: number): Rational {
    const divisor = smallDivisor(Math.abs(numerator), denominator);
    if (divisor === denominator) return Rational.fromInteger(numerator / denominator);
    return new Rational(BigInt(numerator / divisor), BigInt(denominator / divisor));
  }

  /** An integer that JavaScript holds exactly. */
  static fromInteger(integer: number): Rational {
    const known = Rational.#INTEGERS[integer];
    if (known !== undefined) return known;
    if (!Number.isSafeInteger(integer)) throw new DomainError("not-a-safe-integer", { integer });
    return new Rational(BigInt(integer), 1n);
  }

  /** The very number that a double is: 0.1 is a little more than a tenth. Throws `not-a-number` for what is none. */
  static fromDouble(double: number): Rational {
    if (!Number.isFinite(double)) throw new DomainError("not-a-number", { text: String(double) });
    let whole = double;
    let denominator = 1n;
    while (!Number.isInteger(whole)) {
      whole *= 2;
      denominator *= 2n;
    }
    return Rational.of(BigInt(whole), denominator);
  }

  plus(other: Rational): Rational {
    if (this.numerator === 0n) return other;
    if (this.denominator === other.denominator)
      return Rational.of(this.numerator + other.numerator, this.denominator);
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (this.denominator === 1n && other.denominator === 1n)
      return new Rational(this.numerator * other.numerator, 1n);
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws `division-by-zero` when `other` is 0. */
  dividedBy(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  absolute(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Negative, zero or positive as this number is less than, equal to or greater than the other. */
  compare(other: Rational): number {
    const isAlike = this.denominator === other.denominator;
    const mine = isAlike ? this.numerator : this.numerator * other.denominator;
    const its = isAlike ? other.numerator : other.numerator * this.denominator;
    return mine < its ? -1 : mine > its ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  /**
   * The nearest decimal with exactly `decimals` places, halves to the even digit, as text: 61.75 → `61.8`,
   * 47.25 → `47.2`. The one place where a figure is rounded.
   */
  toFixedHalfEven(decimals: number): string {
    const scaled = this.numerator * 10n ** BigInt(decimals);
    const isNegative = scaled < 0n;
    const magnitude = isNegative ? -scaled : scaled;
    let quotient = magnitude / this.denominator;
    const twiceRest = (magnitude % this.denominator) * 2n;
    if (twiceRest > this.denominator || (twiceRest === this.denominator && quotient % 2n === 1n))
      quotient += 1n;
    const digits = quotient.toString().padStart(decimals + 1, "0");
    const sign = isNegative && quotient !== 0n ? "-" : "";
    if (decimals === 0) return sign + digits;
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }

  /**
   * The shortest decimal that is this number: `60`, `12.5`. A number without an end in decimals (7940/105) is given
   * with twenty places, rounded half to even.
   */
  toDecimal(): string {
    if (this.denominator === 1n) return this.numerator.toString();
    let rest = this.denominator;
    let twos = 0;
    let fives = 0;
    while (rest % 2n === 0n) {
      rest /= 2n;
      twos += 1;
    }
    while (rest % 5n === 0n) {
      rest /= 5n;
      fives += 1;
    }
    return this.toFixedHalfEven(rest === 1n ? Math.max(twos, fives) : PLACES_WITHOUT_END);
  }

  /** The fraction itself in lowest terms, `1588/21`, or the integer where the denominator is 1. */
  toFraction(): string {
    return this.denominator === 1n ? this.numerator.toString() : `${this.numerator}/${this.denominator}`;
  }

  /** The nearest floating-point number: for drawing only, never for further arithmetic on figures. */
  toNumber(): number {
    return Number(this.toFixedHalfEven(PLACES_WITHOUT_END));
  }
}

const PLACES_WITHOUT_END = 20;

/** Of any integer and a positive one. Those that a float holds exactly, nearly all in plans, go the quick way. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const p = Number(a);
  const q = Number(b);
  if (Number.isSafeInteger(p) && Number.isSafeInteger(q)) {
    const divisor = smallDivisor(Math.abs(p), q);
    return divisor === 1 ? 1n : BigInt(divisor);
  }
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

function smallDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Rational } from "./rational.ts";

/** Display roundings of the domain's rules: half to even, once, at the edge. */
describe("toFixedHalfEven", () => {
  it.each([
    ["61.75", "61.8"],
    ["92.75", "92.8"],
    ["47.25", "47.2"],
    ["7940/105", "75.6"],
    ["8900/90", "98.9"],
    ["-47.25", "-47.2"],
    ["-0.04", "0.0"],
    ["0.05", "0.0"],
    ["0.15", "0.2"],
    ["99.95", "100.0"],
  ])("shows %s as %s", (exact, shown) => {
    expect(Rational.parse(exact).toFixedHalfEven(1)).toBe(shown);
  });

  it("shows whole numbers without a point", () => {
    expect(Rational.parse("2.5").toFixedHalfEven(0)).toBe("2");
    expect(Rational.parse("3.5").toFixedHalfEven(0)).toBe("4");
  });
});

describe("Rational", () => {
  it("keeps fractions in lowest terms with the sign above", () => {
    expect(Rational.of(7940n, 105n).toFraction()).toBe("1588/21");
    expect(Rational.of(3n, -6n).toFraction()).toBe("-1/2");
    expect(Rational.of(-6n, -3n).toFraction()).toBe("2");
    expect(Rational.ofIntegers(-750_000, 1_000_000).toFraction()).toBe("-3/4");
    expect(Rational.ofIntegers(300, 100).toFraction()).toBe("3");
  });

  it("reduces what a float cannot hold", () => {
    const large = 3n ** 60n;
    expect(Rational.of(large * 2n, large * 4n).toFraction()).toBe("1/2");
  });

  it("refuses to divide by zero and to read what is no number", () => {
    expect(() => Rational.ONE.dividedBy(Rational.ZERO)).toThrow("division-by-zero");
    expect(() => Rational.of(1n, 0n)).toThrow("division-by-zero");
    for (const text of ["", "1e3", "1,5", " 1", "0x10", "1/0x2"])
      expect(() => Rational.parse(text)).toThrow("not-a-number");
    expect(() => Rational.fromInteger(0.5)).toThrow("not-a-safe-integer");
  });

  it("writes the shortest decimal, and twenty places where there is no end", () => {
    expect(Rational.parse("12.50").toDecimal()).toBe("12.5");
    expect(Rational.parse("60").toDecimal()).toBe("60");
    expect(Rational.of(1n, 8n).toDecimal()).toBe("0.125");
    // 7940/105 = 75.619047…, the period being 619047.
    expect(Rational.parse("7940/105").toDecimal()).toBe("75.61904761904761904762");
  });

  it("adds, subtracts, multiplies and divides without loss", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(a.plus(b).equals(b.plus(a))).toBe(true);
        if (!b.isZero()) expect(a.times(b).dividedBy(b).equals(a)).toBe(true);
        expect(Math.sign(a.minus(b).compare(Rational.ZERO))).toBe(Math.sign(a.compare(b)));
      }),
    );
  });

  it("reads back the fraction that it writes", () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        expect(Rational.parse(a.toFraction()).equals(a)).toBe(true);
      }),
    );
  });

  it("takes a double for the very number that it is", () => {
    expect(Rational.fromDouble(0.375).toFraction()).toBe("3/8");
    expect(Rational.fromDouble(-12).toFraction()).toBe("-12");
    // IEEE 754: the double next to a tenth is 3602879701896397 / 2^55.
    expect(Rational.fromDouble(0.1).toFraction()).toBe("3602879701896397/36028797018963968");
    expect(() => Rational.fromDouble(Number.NaN)).toThrow("not-a-number");
  });
});

const anyRational = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    fc.oneof(fc.bigInt({ min: 1n, max: 200n }), fc.bigInt({ min: 1n, max: 10n ** 20n })),
  )
  .map(([numerator, denominator]) => Rational.of(numerator, denominator));

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyDecimal } from "../../test/arbitraries.ts";
import { DecimalSum } from "./decimal-sum.ts";
import { decimal } from "./decimal.ts";
import { ProductSum } from "./product-sum.ts";
import { Rational } from "./rational.ts";

describe("DecimalSum", () => {
  it("equals the sum of rationals, whatever the length of the decimals", () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { maxLength: 30 }), (decimals) => {
        const sum = new DecimalSum();
        for (const text of decimals) sum.add(text);
        const exact = decimals.reduce((total, text) => total.plus(Rational.parse(text)), Rational.ZERO);
        expect(sum.total().toFraction()).toBe(exact.toFraction());
      }),
    );
  });

  it("does not drift where floats do", () => {
    const sum = new DecimalSum();
    for (const text of ["0.1", "0.2", "-0.3", "0.000001", "-0.0000001"]) sum.add(decimal(text));
    expect(sum.total().toDecimal()).toBe("0.0000009");
  });

  it("stays exact past what one float holds", () => {
    const sum = new DecimalSum();
    for (let times = 0; times < 10_000; times += 1) sum.add(decimal("999999999"));
    sum.add(decimal("0.000001"));
    // 10 000 × 999 999 999 + 0.000001
    expect(sum.total().toDecimal()).toBe("9999999990000.000001");
  });
});

describe("ProductSum", () => {
  it("equals the sum of products", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyFraction, anyFraction), { maxLength: 12 }), (pairs) => {
        const sum = new ProductSum();
        for (const [a, b] of pairs) sum.add(a, b);
        const exact = pairs.reduce((total, [a, b]) => total.plus(a.times(b)), Rational.ZERO);
        expect(sum.dividedBy(Rational.ONE).toFraction()).toBe(exact.toFraction());
      }),
    );
  });
});

const anyFraction = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 120 }))
  .map(([numerator, denominator]) => Rational.ofIntegers(numerator, denominator));

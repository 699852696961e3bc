import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Rational } from "./rational.ts";
import { exactRoot, power, rootFromBelow } from "./roots.ts";

describe("roots", () => {
  it("are exact where they are fractions, and none where they are not", () => {
    expect(exactRoot(Rational.parse("9/4"), 2)?.toFraction()).toBe("3/2");
    expect(exactRoot(Rational.parse("1.331"), 3)?.toDecimal()).toBe("1.1");
    expect(exactRoot(Rational.parse("2"), 2)).toBeNull();
    expect(exactRoot(Rational.ZERO, 5)?.toDecimal()).toBe("0");
  });

  it("of 2 come from below as near as is asked", () => {
    // OEIS A002193.
    expect(rootFromBelow(Rational.parse("2"), 2, 30).toDecimal()).toBe("1.414213562373095048801688724209");
  });

  it("undo powers", () => {
    const anyFraction = fc
      .tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 10_000 }))
      .map(([a, b]) => Rational.of(BigInt(a), BigInt(b)));
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 1, max: 20 }), (number, n) => {
        expect(exactRoot(power(number, n), n)?.toFraction()).toBe(number.toFraction());
      }),
    );
  });

  it("from below are at most the root, and a step more is beyond it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 15 }), (whole, n) => {
        const number = Rational.fromInteger(whole);
        const below = rootFromBelow(number, n, 12);
        const above = below.plus(Rational.of(1n, 10n ** 12n));
        expect(power(below, n).compare(number)).toBeLessThanOrEqual(0);
        expect(power(above, n).compare(number)).toBeGreaterThan(0);
      }),
    );
  });
});

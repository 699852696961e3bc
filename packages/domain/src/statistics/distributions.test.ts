import { describe, expect, it } from "vitest";

import { fallingPairChances } from "./kendall-distribution.ts";
import { normalQuantile, normalShareBelow } from "./normal-distribution.ts";
import { studentQuantile, studentShareBelow } from "./student-distribution.ts";

// Expected values: scipy 1.17.1, stats.norm and stats.t, unless another source is named.
describe("the normal distribution", () => {
  it.each([
    [-3, 0.0013498980316300933],
    [-1.96, 0.024997895148220435],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2.5758293035489004, 0.995],
    [-40, 0],
    [40, 1],
  ])("has below %f the share %f", (z, share) => {
    expect(normalShareBelow(z)).toBeCloseTo(share, 13);
  });

  it("has 97.5 % below 1.959964", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 10);
  });
});

describe("Student's t distribution", () => {
  it.each([
    [1, 1, 0.75],
    [2, 4.302652729911275, 0.975],
    [3, -0.7, 0.2671634991523818],
    [10, 2.228, 0.9749941140914443],
    [38, -3.1, 0.00181771425646736],
    [5, 0, 0.5],
  ])("with %i degrees of freedom has below %f the share %f", (degrees, t, share) => {
    expect(studentShareBelow(t, degrees)).toBeCloseTo(share, 11);
  });

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 3, 3.1824463052837078],
    [0.975, 30, 2.0422724563012378],
    [0.9, 2, 1.8856180831641272],
    [0.005, 3, -5.840909309733357],
  ])("has the share %f with %i degrees of freedom below %f", (share, degrees, t) => {
    expect(studentQuantile(share, degrees)).toBeCloseTo(t, 8);
  });
});

describe("Kendall's distribution", () => {
  // Mahonian numbers, OEIS A008302.
  it.each([
    [1, [1]],
    [3, [1, 2, 2, 1]],
    [4, [1, 3, 5, 6, 5, 3, 1]],
    [5, [1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1]],
  ])("of %i values counts the falling pairs of every order", (count, orders) => {
    const all = orders.reduce((sum, order) => sum + order, 0);
    const chances = fallingPairChances(count);
    expect(chances).toHaveLength(orders.length);
    for (const [pairs, order] of orders.entries()) expect(chances[pairs]).toBeCloseTo(order / all, 14);
  });

  it("of 40 values adds up to 1", () => {
    expect(fallingPairChances(40).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });
});

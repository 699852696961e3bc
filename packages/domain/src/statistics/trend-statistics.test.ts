import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { kendallScore } from "./kendall-score.ts";
import { mannKendall } from "./mann-kendall.ts";
import { theilSen, type TheilSen } from "./theil-sen.ts";
import type { TimedValue } from "./timed-value.ts";

function yearly(values: readonly number[]): readonly TimedValue[] {
  return values.map((value, at) => ({ at, value }));
}

function line(points: readonly TimedValue[], confidence?: number): TheilSen {
  const found = theilSen(points, confidence);
  if (found === null) throw new Error("no line");
  return found;
}

const WITH_TIES = [3581, 3097, 2738, 2744, 2738, 2600, 2600, 2512];

describe("the Mann–Kendall test", () => {
  // Expected: every permutation counted in Python (itertools), none of this code.
  it.each([
    [[1, 3, 2, 4, 5], 8, 10 / 120],
    [[5, 1, 4, 2, 3, 6], 3, 518 / 720],
    [[3, 1, 2, 5, 4, 7, 6], 13, 348 / 5040],
  ])("counts the chance of %j out", (values, score, pValue) => {
    const test = mannKendall(values);
    expect(test).toMatchObject({ score, distribution: "exact" });
    expect(test?.pValue).toBeCloseTo(pValue, 12);
  });

  it("agrees with scipy 1.17.1 (kendalltau, exact) on twelve values", () => {
    const test = mannKendall([12.1, 10.4, 11.7, 9.8, 9.9, 9.1, 9.5, 8.2, 8.8, 7.9, 8.1, 7.4]);
    expect(test?.score).toBe(-56);
    expect(test?.tau).toBeCloseTo(-0.8484848484848484, 14);
    expect(test?.pValue).toBeCloseTo(1.6342325370103148e-5, 12);
  });

  it("goes by the normal distribution where values are equal, corrected for ties and continuity", () => {
    // S −24, variance 1140/18 (two pairs of equal values), p by scipy's norm.sf of 23/√63.33.
    expect(kendallScore(WITH_TIES)).toMatchObject({ score: -24, hasTies: true });
    expect(kendallScore(WITH_TIES).variance).toBeCloseTo(1140 / 18, 12);
    const test = mannKendall(WITH_TIES);
    expect(test?.distribution).toBe("normal");
    expect(test?.pValue).toBeCloseTo(0.003851291378590223, 12);
  });

  it("says nothing of three values, and cannot call four a trend at 5 %", () => {
    expect(mannKendall([1, 2, 3])).toBeNull();
    expect(mannKendall([1, 2, 3, 4])).toMatchObject({ tau: 1, pValue: 2 / 24, leastPValue: 2 / 24 });
  });

  it("finds nothing in values that are all equal", () => {
    expect(mannKendall([7, 7, 7, 7, 7])).toMatchObject({ score: 0, tau: 0, pValue: 1 });
  });
});

/** Cloud seeding over five years: Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, example 9.1. */
const CLOUD_SEEDING = [1.26, 1.27, 1.12, 1.16, 1.03];

describe("the published example of cloud seeding", () => {
  it("has the score −6, a slope of −0.056, and 14 of 120 orders as far below 0", () => {
    // C = −6, P = 0.117 on one side, slope −0.056 in the book; the ten slopes by hand: half of −0.0575 and −0.055.
    expect(mannKendall(CLOUD_SEEDING)).toMatchObject({ score: -6, tau: -0.6, distribution: "exact" });
    expect((mannKendall(CLOUD_SEEDING)?.pValue ?? 0) / 2).toBeCloseTo(14 / 120, 14);
    expect(line(yearly(CLOUD_SEEDING)).slope).toBeCloseTo(-0.05625, 12);
  });
});

describe("the Theil–Sen line", () => {
  it("agrees with R (statpsych, ci.theil) on the slope of fifteen values, some at one time", () => {
    const at = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51];
    const values = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19];
    const points = at.map((moment, place) => ({ at: moment, value: values[place] ?? 0 }));
    expect(line(points.toSorted((a, b) => a.at - b.at)).slope).toBe(0.5);
  });

  // Expected: scipy 1.17.1, stats.theilslopes(method='joint').
  it("agrees with scipy where values are equal", () => {
    const found = line(yearly(WITH_TIES));
    expect(found.slope).toBeCloseTo(-92.75, 10);
    expect(found.intercept).toBeCloseTo(3132.75, 10);
    expect(found.interval?.low).toBeCloseTo(-196.2, 10);
    expect(found.interval?.high).toBeCloseTo(-44, 10);
  });

  it("agrees with scipy where the periods lie unequally far apart", () => {
    const at = [0, 1, 2.5, 3, 7, 8, 12, 12.25, 15, 16];
    const values = [10, 10, 12, 11, 17, 15, 22, 25, 24, 30];
    const found = line(at.map((moment, place) => ({ at: moment, value: values[place] ?? 0 })));
    expect(found.slope).toBeCloseTo(10 / 9, 12);
    expect(found.intercept).toBeCloseTo(9.055555555555555, 12);
    expect(found.interval?.low).toBeCloseTo(0.8, 12);
    expect(found.interval?.high).toBeCloseTo(4 / 3, 12);
  });

  it("of six unequal values leaves out two slopes at either end: 6 of 720 orders have at most one falling pair", () => {
    // The fifteen slopes sorted in Python; 20 of 720 orders have at most two falling pairs, beyond 2.5 %.
    const found = line(yearly([2.1, 1.7, 3.3, 4, 3.6, 5.2]));
    expect(found.slope).toBeCloseTo(0.6333333333, 9);
    expect(found.interval?.low).toBeCloseTo(-0.4, 10);
    expect(found.interval?.high).toBeCloseTo(1.6, 10);
  });

  it("has no interval of 95 % for four values, and one of 90 %", () => {
    const four = yearly([1, 3, 2, 4]);
    expect(line(four)).toMatchObject({ slope: 0.75, interval: null });
    expect(line(four, 0.9).interval).toEqual({ low: -1, high: 2 });
  });

  it("is not turned by a wild value", () => {
    expect(line(yearly([1, 2, 3, 4, 500, 6, 7])).slope).toBe(1);
  });
});

const anyValues = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 4, maxLength: 25 });
const anyPoints = anyValues.chain((values) =>
  fc
    .array(fc.integer({ min: 1, max: 24 }), { minLength: values.length, maxLength: values.length })
    .map((gaps) => {
      let month = 0;
      return values.map((value, place): TimedValue => {
        month += gaps[place] ?? 1;
        return { at: month / 12, value };
      });
    }),
);
const near = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));

describe("a trend", () => {
  it("turns with time", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const turned = points.map(({ at, value }) => ({ at: -at, value })).toReversed();
        near(line(turned).slope, -line(points).slope);
        const [there, back] = [points, turned].map((series) => mannKendall(series.map((p) => p.value)));
        expect((there?.score ?? 0) + (back?.score ?? 0)).toBe(0);
        expect(back?.pValue).toBe(there?.pValue);
      }),
    );
  });

  it("scales with its values and keeps its significance", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 1000 }), (points, factor) => {
        const scaled = points.map(({ at, value }) => ({ at, value: value * factor }));
        near(line(scaled).slope, line(points).slope * factor);
        expect(mannKendall(scaled.map((p) => p.value))).toEqual(mannKendall(points.map((p) => p.value)));
      }),
    );
  });

  it("does not heed what is added to every value", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: -5000, max: 5000 }), (points, more) => {
        const moved = points.map(({ at, value }) => ({ at, value: value + more }));
        near(line(moved).slope, line(points).slope);
        near(line(moved).intercept, line(points).intercept + more);
        expect(mannKendall(moved.map((p) => p.value))).toEqual(mannKendall(points.map((p) => p.value)));
      }),
    );
  });

  it("has |τ| = 1 where the series only rises or only falls, and the least p there is", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 4, maxLength: 40 }),
        fc.constantFrom(1, -1),
        (values, sign) => {
          const test = mannKendall(values.toSorted((a, b) => sign * (a - b)));
          expect(test?.tau).toBe(sign);
          near((test?.pValue ?? 0) / (test?.leastPValue ?? 1), 1);
        },
      ),
    );
  });

  it("is significant exactly where the interval of its slope leaves 0 out", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 4, maxLength: 15 }), (values) => {
        const { interval } = line(yearly(values));
        const leavesOut = interval !== null && interval.low * interval.high > 0;
        expect(leavesOut).toBe((mannKendall(values)?.pValue ?? 1) <= 0.05);
      }),
    );
  });

  it("lies within its interval", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { slope, interval } = line(points);
        if (interval === null) return;
        expect(interval.low).toBeLessThanOrEqual(slope);
        expect(interval.high).toBeGreaterThanOrEqual(slope);
      }),
    );
  });
});

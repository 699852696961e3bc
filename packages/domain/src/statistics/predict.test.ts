import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chanceBelow, predictAt, predictionInterval, type Prediction } from "./predict.ts";
import { theilSen } from "./theil-sen.ts";
import type { TimedValue } from "./timed-value.ts";

function predict(values: readonly number[], at: number): Prediction {
  const points = values.map((value, year): TimedValue => ({ at: year, value }));
  const line = theilSen(points);
  if (line === null) throw new Error("no line");
  return predictAt(points, line, at);
}

describe("a prediction", () => {
  // Expected: the formula in numpy over scipy 1.17.1's theilslopes and stats.t.
  const falling = predict([20, 19.2, 18.9, 17.5, 17.9, 16.1], 9);

  it("lies on the line, with an error that grows with the distance", () => {
    expect(falling.value).toBeCloseTo(13.0125, 10);
    expect(falling.error).toBeCloseTo(1.0645729078792465, 10);
    expect(falling.degreesOfFreedom).toBe(4);
    const next = predict([20, 19.2, 18.9, 17.5, 17.9, 16.1], 6);
    expect(next.error ?? 0).toBeLessThan(falling.error ?? 0);
  });

  it("has an interval and chances by Student's t", () => {
    const interval = predictionInterval(falling, 0.95);
    expect(interval?.low).toBeCloseTo(10.056771760792488, 8);
    expect(interval?.high).toBeCloseTo(15.968228239207518, 8);
    expect(chanceBelow(falling, 12)).toBeCloseTo(0.19770895282992804, 10);
    expect(chanceBelow(falling, 14)).toBeCloseTo(0.7969408161566616, 10);
    expect(chanceBelow(falling, falling.value)).toBeCloseTo(0.5, 12);
  });

  it("scales and moves with its values, and its chances stay", () => {
    const anyNumbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 15 });
    const [anyFactor, anyShift] = [fc.integer({ min: 1, max: 500 }), fc.integer({ min: -900, max: 900 })];
    fc.assert(
      fc.property(anyNumbers, anyFactor, anyShift, (values, factor, shift) => {
        const plain = predict(values, values.length + 2);
        const moved = predict(
          values.map((value) => value * factor + shift),
          values.length + 2,
        );
        expect(moved.value).toBeCloseTo(plain.value * factor + shift, 4);
        if (plain.error === null || moved.error === null) return;
        expect(moved.error / plain.error).toBeCloseTo(factor, 4);
        const bound = plain.value + plain.error;
        expect(chanceBelow(moved, bound * factor + shift)).toBeCloseTo(chanceBelow(plain, bound) ?? 0, 6);
      }),
    );
  });

  it.each([[[0, 0, 0, 0]], [[1.1, 2.2, 3.3, 4.4, 5.5]]])(
    "of values on one line (%j) says nothing of how far they stray",
    (values) => {
      const prediction = predict(values, 8);
      expect(prediction.error).toBeNull();
      expect(predictionInterval(prediction, 0.95)).toBeNull();
      expect(chanceBelow(prediction, 3)).toBeNull();
    },
  );
});

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

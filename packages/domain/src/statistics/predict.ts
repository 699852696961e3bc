/** What a line through few values says of a later moment, and how far a single value may stray from it. */
import { mean, sumSimple } from "simple-statistics";

import { studentQuantile, studentShareBelow } from "./student-distribution.ts";
import type { TheilSen } from "./theil-sen.ts";
import type { TimedValue } from "./timed-value.ts";

export interface Prediction {
  readonly at: number;
  /** On the line. */
  readonly value: number;
  /** The standard error of a single value at that moment; null where all values lie on the line. */
  readonly error: number | null;
  readonly degreesOfFreedom: number;
}

/**
 * The line's value at a moment with the standard error of a single value there: s · √(1 + 1/n + (t − t̄)² / Σ(t − t̄)²),
 * s² being the squared distances from the line over n − 2, as for a fitted straight line (Draper and Smith, Applied
 * Regression Analysis, 3rd edition, 1.4 and 3.1). The line is Theil and Sen's, from which the squared distances are
 * never less than from the fitted one, so the error is on the wide side. It grows with the distance from the middle of
 * the series, and Student's t with n − 2 degrees of freedom makes it wide for few values.
 *
 * Where all values lie on the line they don't show how far values stray: the error is null, not 0.
 */
export function predictAt(points: readonly TimedValue[], line: TheilSen, at: number): Prediction {
  const onLine = (moment: number): number => line.intercept + line.slope * moment;
  const degreesOfFreedom = points.length - 2;
  const middle = mean(points.map((point) => point.at));
  const reach = sumSimple(points.map((point) => (point.at - middle) ** 2));
  const squares = sumSimple(points.map((point) => (point.value - onLine(point.at)) ** 2));
  const size = Math.max(...points.map(({ value }) => Math.abs(value)));
  const variance = squares / degreesOfFreedom;
  // What computing in doubles leaves over on an exact line is no spread.
  const isOnLine = Math.sqrt(variance) <= size * 1e-12;
  const error = Math.sqrt(variance * (1 + 1 / points.length + (at - middle) ** 2 / reach));
  return { at, value: onLine(at), error: isOnLine ? null : error, degreesOfFreedom };
}

/** Between which two values a single one lies with a confidence; null without an error. */
export function predictionInterval(
  prediction: Prediction,
  confidence: number,
): { readonly low: number; readonly high: number } | null {
  const { value, error, degreesOfFreedom } = prediction;
  if (error === null) return null;
  const half = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * error;
  return { low: value - half, high: value + half };
}

/** The chance, 0 to 1, that a single value is at most `bound`; null without an error. */
export function chanceBelow(prediction: Prediction, bound: number): number | null {
  const { value, error, degreesOfFreedom } = prediction;
  return error === null ? null : studentShareBelow((bound - value) / error, degreesOfFreedom);
}

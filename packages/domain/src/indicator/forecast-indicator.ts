/** Where an indicator goes if it goes on as it has, and the chance that its target is met. */
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { chanceBelow, predictAt, predictionInterval, type Prediction } from "../statistics/predict.ts";
import { theilSen, type TheilSen } from "../statistics/theil-sen.ts";
import type { TimedValue } from "../statistics/timed-value.ts";
import { askedDirection, comparableTargets, type NumericBenchmark } from "./benchmark.ts";
import type { Indicator } from "./indicator.ts";
import { asTimedValues, lastSegment, yearsBetween } from "./measured-points.ts";
import { CONFIDENCE } from "./trend.ts";

/** The words of the IPCC for chances (Mastrandrea and others, Guidance Note on Uncertainties, 2010), in five steps. */
export type Likelihood = "very-likely" | "likely" | "as-likely-as-not" | "unlikely" | "very-unlikely";

export type ForecastSilence = "no-value" | "too-few-values" | "no-target" | "target-undated" | "target-past";

/** Why there is a forecast and no chance: values on one line show no spread; an exact value without a tolerance. */
export type ChanceSilence = "no-spread" | "exact-target";

export interface IndicatorForecast {
  readonly kind: "forecast";
  readonly target: NumericBenchmark;
  /** The last day of the target's period. */
  readonly day: string;
  readonly line: TheilSen;
  readonly prediction: Prediction;
  /** In which a single value lies on that day with a confidence of 95 %; null without a spread. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** 0 to 1. */
  readonly chance: number | null;
  readonly likelihood: Likelihood | null;
  readonly chanceSilence: ChanceSilence | null;
  /** The target lies further ahead than the series reaches back: the line is stretched beyond what it was drawn from. */
  readonly isFarAhead: boolean;
}

export type ForecastOutcome = IndicatorForecast | { readonly kind: "none"; readonly reason: ForecastSilence };

/**
 * The Theil–Sen line over the values after the last break (four or more), prolonged to the last target's period, with
 * the prediction interval of a straight line by Student's t. Nothing is drawn at random: the same values give the same
 * forecast everywhere. It supposes that values stray from the line independently and alike; where each leans on the one
 * before, the true interval is wider.
 */
export function forecastIndicator(assessed: AssessedStrategy, indicator: Indicator): ForecastOutcome {
  const points = lastSegment(assessed, indicator);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return { kind: "none", reason: "no-value" };
  const target = comparableTargets(indicator, assessed.calendar).at(-1);
  if (target === undefined) return { kind: "none", reason: "no-target" };
  if (target.end === null) return { kind: "none", reason: "target-undated" };
  if (target.end <= last.day) return { kind: "none", reason: "target-past" };
  const values = asTimedValues(points);
  const line = theilSen(values, CONFIDENCE);
  if (line === null) return { kind: "none", reason: "too-few-values" };

  const at = yearsBetween(first.day, target.end);
  const prediction = predictAt(values, line, at);
  const bounds = boundsOf(target, indicator);
  const chance = bounds === null ? null : chanceWithin(prediction, bounds);
  return {
    kind: "forecast",
    target,
    day: target.end,
    line,
    prediction,
    interval: predictionInterval(prediction, CONFIDENCE),
    chance,
    likelihood: chance === null ? null : likelihoodOf(chance),
    chanceSilence: chance !== null ? null : prediction.error === null ? "no-spread" : "exact-target",
    isFarAhead: yearsBetween(last.day, target.end) > yearsBetween(first.day, last.day),
  };
}

export interface BandPoint {
  /** In years since the first value that the line rests on. */
  readonly at: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The line with its band at several moments, for drawing. */
export function forecastBand(
  values: readonly TimedValue[],
  line: TheilSen,
  moments: readonly number[],
): readonly BandPoint[] {
  return moments.map((at) => {
    const prediction = predictAt(values, line, at);
    const interval = predictionInterval(prediction, CONFIDENCE);
    return { at, value: prediction.value, low: interval?.low ?? null, high: interval?.high ?? null };
  });
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Between which values the target is met; null for a single value, which nothing meets exactly. */
function boundsOf(target: NumericBenchmark, indicator: Indicator): Bounds | null {
  const value = target.value.toNumber();
  if (target.operator === "range") return { from: value, to: target.upper?.toNumber() ?? value };
  switch (askedDirection(target, indicator.direction)) {
    case "up":
      return { from: value, to: Infinity };
    case "down":
      return { from: -Infinity, to: value };
    case "range":
    case "none": {
      const tolerance = Number(indicator.tolerance ?? 0);
      return tolerance === 0 ? null : { from: value - tolerance, to: value + tolerance };
    }
  }
}

function chanceWithin(prediction: Prediction, { from, to }: Bounds): number | null {
  const [below, upTo] = [from, to].map((bound) =>
    Number.isFinite(bound) ? chanceBelow(prediction, bound) : bound < 0 ? 0 : 1,
  );
  return below == null || upTo == null ? null : Math.max(0, upTo - below);
}

function likelihoodOf(chance: number): Likelihood {
  if (chance >= 0.9) return "very-likely";
  if (chance >= 0.66) return "likely";
  if (chance > 0.33) return "as-likely-as-not";
  return chance > 0.1 ? "unlikely" : "very-unlikely";
}

/** What each method says of an indicator, side by side: they look at different things, and may disagree. */
import { z } from "zod";

import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { assessIndicator, type IndicatorAssessment } from "./assess-indicator.ts";
import { comparableTargets } from "./benchmark.ts";
import { forecastIndicator, type ForecastOutcome } from "./forecast-indicator.ts";
import { assessGrowth, type GrowthAssessment } from "./growth-rate.ts";
import type { Indicator } from "./indicator.ts";
import { trendOf, type IndicatorTrend } from "./trend.ts";

export const readingMethodSchema = z.enum(["attainment", "growth-rate", "trend", "forecast", "manual"]);
export type ReadingMethod = z.infer<typeof readingMethodSchema>;

export const readingVerdictSchema = z.enum([
  "done",
  "on-track",
  "at-risk",
  "off-track",
  "not-started",
  "no-basis",
  "achieved",
  "acceleration-needed",
  "substantial-progress",
  "moderate-progress",
  "limited-progress",
  "deterioration",
  "improving",
  "worsening",
  "rising",
  "falling",
  "no-trend",
  "too-few-to-tell",
  "very-likely",
  "likely",
  "as-likely-as-not",
  "unlikely",
  "very-unlikely",
]);
export type ReadingVerdict = z.infer<typeof readingVerdictSchema>;

export const readingSilenceSchema = z.enum([
  "no-value",
  "no-target",
  "nothing-due",
  "fewer-than-two",
  "no-direction",
  "target-is-range",
  "target-undated",
  "target-before-base",
  "target-is-base",
  "target-past",
  "base-past-target",
  "sign-change",
  "not-positive",
  "too-few-values",
  "no-spread",
  "exact-target",
  "not-stated",
]);
export type ReadingSilence = z.infer<typeof readingSilenceSchema>;

/** Which way a verdict leans; `open` where it says neither. */
export const leaningSchema = z.enum(["good", "mixed", "bad", "open"]);
export type Leaning = z.infer<typeof leaningSchema>;

/** A verdict, or the reason why the method says nothing: exactly one of them is there. */
export interface MethodReading {
  readonly method: ReadingMethod;
  readonly verdict: ReadingVerdict | null;
  readonly silence: ReadingSilence | null;
  readonly leaning: Leaning;
}

export interface IndicatorReadings {
  /** One for each method, in the order of `readingMethodSchema`. */
  readonly readings: readonly MethodReading[];
  /** Whether one method that speaks leans to good and another to bad. */
  readonly isDisputed: boolean;
  readonly assessment: IndicatorAssessment;
  readonly growth: GrowthAssessment;
  readonly trend: IndicatorTrend;
  readonly forecast: ForecastOutcome;
}

/**
 * Attainment against what is due (the status), the growth rate against the required one, the trend against chance, the
 * forecast against the target, and what a person has set by hand.
 *
 * Poverty 12 (2015) to 6 (2022), to be 0 by 2030: attainment says on track (1/2 of 7/15 is due), growth is silent for a
 * target of 0, two values make no trend.
 */
export function readIndicator(assessed: AssessedStrategy, indicator: Indicator): IndicatorReadings {
  const assessment = assessIndicator(assessed, indicator);
  const growth = assessGrowth(assessed, indicator);
  const trend = trendOf(assessed, indicator);
  const forecast = forecastIndicator(assessed, indicator);
  const set = indicator.statusOverride?.status ?? null;
  const readings = [
    readAttainment(assessed, indicator, assessment),
    growth.kind === "assessed" ? spoken("growth-rate", growth.verdict) : silent("growth-rate", growth.reason),
    trend.kind === "trend" ? spoken("trend", trend.verdict) : silent("trend", trend.reason),
    readForecast(forecast),
    set === null ? silent("manual", "not-stated") : spoken("manual", set),
  ];
  const leanings = new Set(readings.map(({ leaning }) => leaning));
  const isDisputed = leanings.has("good") && leanings.has("bad");
  return { readings, isDisputed, assessment, growth, trend, forecast };
}

function readAttainment(
  assessed: AssessedStrategy,
  indicator: Indicator,
  { latest, status }: IndicatorAssessment,
): MethodReading {
  if (status !== "no-basis") return spoken("attainment", status);
  if (latest === null) return silent("attainment", "no-value");
  const hasTarget = comparableTargets(indicator, assessed.calendar).length > 0;
  return silent("attainment", hasTarget ? "nothing-due" : "no-target");
}

function readForecast(forecast: ForecastOutcome): MethodReading {
  if (forecast.kind === "none") return silent("forecast", forecast.reason);
  if (forecast.likelihood !== null) return spoken("forecast", forecast.likelihood);
  return silent("forecast", forecast.chanceSilence ?? "no-spread");
}

function spoken(method: ReadingMethod, verdict: ReadingVerdict): MethodReading {
  return { method, verdict, silence: null, leaning: LEANINGS[verdict] };
}

function silent(method: ReadingMethod, silence: ReadingSilence): MethodReading {
  return { method, verdict: null, silence, leaning: "open" };
}

const LEANINGS: Readonly<Record<ReadingVerdict, Leaning>> = {
  done: "good",
  "on-track": "good",
  "at-risk": "mixed",
  "off-track": "bad",
  "not-started": "open",
  "no-basis": "open",
  achieved: "good",
  "acceleration-needed": "mixed",
  "substantial-progress": "good",
  "moderate-progress": "mixed",
  "limited-progress": "mixed",
  deterioration: "bad",
  improving: "good",
  worsening: "bad",
  rising: "open",
  falling: "open",
  "no-trend": "open",
  "too-few-to-tell": "open",
  "very-likely": "good",
  likely: "good",
  "as-likely-as-not": "mixed",
  unlikely: "bad",
  "very-unlikely": "bad",
};

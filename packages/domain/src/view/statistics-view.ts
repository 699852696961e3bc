/**
 * Trend, forecast and growth rate as plain data. Their figures are doubles, good for some twelve digits and shown with
 * two or three; see ADR 8.
 */
import { z } from "zod";

import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { Rational } from "../exact/rational.ts";
import { forecastBand, type ForecastOutcome } from "../indicator/forecast-indicator.ts";
import type { GrowthAssessment } from "../indicator/growth-rate.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { asTimedValues, lastSegment, yearsBetween } from "../indicator/measured-points.ts";
import { CONFIDENCE, type IndicatorTrend } from "../indicator/trend.ts";
import { dayAfterMonths, monthsOn } from "../period/elapsed-months.ts";
import { isoDateSchema, periodLabelSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";

const linePointSchema = z.object({ day: isoDateSchema, value: z.number() });

export const trendViewSchema = z.object({
  from: periodLabelSchema,
  to: periodLabelSchema,
  /** How many values it rests on. */
  count: z.int(),
  /** In the indicator's unit a year. */
  slope: z.number(),
  /** Between which the slope lies with `confidence`; null where so few values can't say. */
  slopeInterval: z.object({ low: z.number(), high: z.number() }).nullable(),
  confidence: z.number(),
  score: z.int(),
  tau: z.number(),
  pValue: z.number(),
  distribution: z.enum(["exact", "normal"]),
  /** The two ends of the line. */
  line: z.array(linePointSchema),
});
export type TrendView = z.infer<typeof trendViewSchema>;

export const forecastViewSchema = z.object({
  /** The last day of the target's period. */
  day: isoDateSchema,
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  confidence: z.number(),
  /** 0 to 1; null where it can't be told. */
  chance: z.number().nullable(),
  isFarAhead: z.boolean(),
  /** From the last value to the target's day, for drawing apart from what was observed. */
  band: z.array(linePointSchema.extend({ low: z.number().nullable(), high: z.number().nullable() })),
});
export type ForecastView = z.infer<typeof forecastViewSchema>;

const datedValueSchema = z.object({ period: periodLabelSchema, value: exactTextSchema });

export const growthViewSchema = z.object({
  from: datedValueSchema,
  to: datedValueSchema,
  /** Shares a year: −0.085 for −8.5 %. */
  rate: z.number(),
  required: z.number().nullable(),
  ratio: z.number().nullable(),
});
export type GrowthView = z.infer<typeof growthViewSchema>;

export function viewTrend(
  assessed: AssessedStrategy,
  indicator: Indicator,
  trend: IndicatorTrend,
): TrendView | null {
  const points = lastSegment(assessed, indicator);
  const [first, last] = [points[0], points.at(-1)];
  if (trend.kind === "none" || first === undefined || last === undefined) return null;
  const { from, to, line, test } = trend.figures;
  return {
    from,
    to,
    count: test.count,
    slope: line.slope,
    slopeInterval: line.interval,
    confidence: CONFIDENCE,
    score: test.score,
    tau: test.tau,
    pValue: test.pValue,
    distribution: test.distribution,
    line: [first.day, last.day].map((day) => ({
      day,
      value: line.intercept + line.slope * yearsBetween(first.day, day),
    })),
  };
}

/** Steps of the band: its sides are curves. */
const BAND_STEPS = 12;

export function viewForecast(
  assessed: AssessedStrategy,
  indicator: Indicator,
  forecast: ForecastOutcome,
): ForecastView | null {
  const points = lastSegment(assessed, indicator);
  const [first, last] = [points[0], points.at(-1)];
  if (forecast.kind === "none" || first === undefined || last === undefined) return null;
  const start = monthsOn(last.day);
  const way = monthsOn(forecast.day).minus(start);
  const days = Array.from({ length: BAND_STEPS + 1 }, (_, step) =>
    dayAfterMonths(start.plus(way.times(Rational.ofIntegers(step, BAND_STEPS)))),
  );
  const moments = days.map((day) => yearsBetween(first.day, day));
  const band = forecastBand(asTimedValues(points), forecast.line, moments);
  return {
    day: forecast.day,
    value: forecast.prediction.value,
    low: forecast.interval?.low ?? null,
    high: forecast.interval?.high ?? null,
    confidence: CONFIDENCE,
    chance: forecast.chance,
    isFarAhead: forecast.isFarAhead,
    band: band.flatMap(({ value, low, high }, at) => {
      const day = days[at];
      return day === undefined ? [] : { day, value, low, high };
    }),
  };
}

export function viewGrowth(growth: GrowthAssessment): GrowthView | null {
  if (growth.kind === "not-assessed" || growth.figures === null) return null;
  const { from, to, rate, required, ratio } = growth.figures;
  return {
    from: { period: from.period, value: writeExact(from.value) },
    to: { period: to.period, value: writeExact(to.value) },
    rate,
    required,
    ratio,
  };
}

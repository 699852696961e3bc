/** Everything that the numbers of one indicator say, as plain data to draw from. */
import { z } from "zod";

import { findFormulaFaults } from "../aggregation/formula-faults.ts";
import { indicatorsById, isComputed } from "../aggregation/indicator-parts.ts";
import { aggregateOverTime, seriesOf } from "../aggregation/indicator-series.ts";
import { DomainError } from "../errors/domain-error.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { askedDirection, comparableTargets, isMet } from "../indicator/benchmark.ts";
import { findGaps } from "../indicator/find-gaps.ts";
import { benchmarkSchema, directionSchema, type Indicator } from "../indicator/indicator.ts";
import { findOutliers } from "../indicator/outliers.ts";
import {
  leaningSchema,
  readIndicator,
  readingMethodSchema,
  readingSilenceSchema,
  readingVerdictSchema,
} from "../indicator/read-indicator.ts";
import { isoDateSchema, periodLabelSchema, type Period } from "../period/period.ts";
import { enclosingPeriod } from "../period/sub-periods.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema, type IndicatorId } from "../strategy/ids.ts";
import { indicatorViewSchema, viewIndicator } from "./indicator-view.ts";
import { coverageViewSchema, seriesPointViewSchema, viewPoint } from "./series-view.ts";
import {
  forecastViewSchema,
  growthViewSchema,
  trendViewSchema,
  viewForecast,
  viewGrowth,
  viewTrend,
} from "./statistics-view.ts";

export const targetPointSchema = z.object({
  benchmark: benchmarkSchema,
  /** The last day of its period. */
  day: isoDateSchema,
  /** Whether the value of that very period met it; null without such a value, and for a baseline. */
  isMet: z.boolean().nullable(),
});

export const indicatorAnalysisViewSchema = z.object({
  element: elementIdSchema,
  indicator: indicatorViewSchema,
  /** The direction that the last target asks for, else the indicator's own. */
  direction: directionSchema,
  isComputed: z.boolean(),
  /** Why it can't be computed, as codes with the data for their words. */
  faults: z.array(
    z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  /** Up to the as-of period, from the earliest to the latest. */
  points: z.array(seriesPointViewSchema),
  /** Periods without any entry: nothing is drawn across them. */
  gaps: z.array(z.object({ period: periodLabelSchema, start: isoDateSchema, end: isoDateSchema })),
  /** Dated baselines and targets from the earliest to the latest: the way as it was planned. */
  baselines: z.array(targetPointSchema),
  targets: z.array(targetPointSchema),
  /** Values of longer periods, by the declared aggregation over time; empty for yearly indicators. */
  years: z.array(
    z.object({
      period: periodLabelSchema,
      /** What the parts that are there come to; null where none is. */
      value: exactTextSchema.nullable(),
      coverage: coverageViewSchema,
      isComplete: z.boolean(),
    }),
  ),
  trend: trendViewSchema.nullable(),
  forecast: forecastViewSchema.nullable(),
  growth: growthViewSchema.nullable(),
  /** What each method says, or why it says nothing. */
  readings: z.array(
    z.object({
      method: readingMethodSchema,
      verdict: readingVerdictSchema.nullable(),
      silence: readingSilenceSchema.nullable(),
      leaning: leaningSchema,
    }),
  ),
  /** Whether one method leans to good and another to bad. */
  isDisputed: z.boolean(),
});
export type IndicatorAnalysisView = z.infer<typeof indicatorAnalysisViewSchema>;

/** Throws `unknown-indicator`, and `unknown-period` for a period that can't be told. */
export function viewIndicatorAnalysis(assessed: AssessedStrategy, id: IndicatorId): IndicatorAnalysisView {
  const borne = indicatorsById(assessed.index).get(id);
  if (borne === undefined) throw new DomainError("unknown-indicator", { indicator: id });
  const { indicator, element } = borne;
  const readings = readIndicator(assessed, indicator);
  const outliers = new Map(
    findOutliers(assessed, indicator).map(({ point, score }) => [point.period.label, score]),
  );
  const last = comparableTargets(indicator, assessed.calendar).at(-1);
  return {
    element: element.id,
    indicator: viewIndicator(assessed, indicator),
    direction: last === undefined ? indicator.direction : askedDirection(last, indicator.direction),
    isComputed: isComputed(indicator),
    faults: findFormulaFaults(assessed.index)
      .filter((fault) => fault.indicator === id)
      .map(({ code, params }) => ({ code, params })),
    points: seriesOf(assessed, indicator).map((point) =>
      viewPoint(assessed, point, outliers.get(point.period.label) ?? null),
    ),
    gaps: findGaps(assessed, indicator).map(({ label, start, end }) => ({ period: label, start, end })),
    baselines: viewBaselines(assessed, indicator),
    targets: viewTargets(assessed, indicator),
    years: viewYears(assessed, indicator),
    trend: viewTrend(assessed, indicator, readings.trend),
    forecast: viewForecast(assessed, indicator, readings.forecast),
    growth: viewGrowth(readings.growth),
    readings: [...readings.readings],
    isDisputed: readings.isDisputed,
  };
}

type TargetPoint = z.infer<typeof targetPointSchema>;

function viewBaselines(assessed: AssessedStrategy, { baselines }: Indicator): TargetPoint[] {
  return baselines
    .flatMap((benchmark) =>
      benchmark.period === null
        ? []
        : { benchmark, day: assessed.calendar.get(benchmark.period).end, isMet: null },
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function viewTargets(assessed: AssessedStrategy, indicator: Indicator): TargetPoint[] {
  const points = seriesOf(assessed, indicator);
  return comparableTargets(indicator, assessed.calendar).flatMap((target) => {
    const { benchmark, end } = target;
    if (end === null) return [];
    const value = points.findLast(({ period }) => period.end === end)?.value ?? null;
    return { benchmark, day: end, isMet: value === null ? null : isMet(target, value, indicator) };
  });
}

function viewYears(assessed: AssessedStrategy, indicator: Indicator): IndicatorAnalysisView["years"] {
  if (indicator.frequency === "A" || indicator.frequency === "irregular") return [];
  const years = new Map<string, Period>();
  for (const { period } of seriesOf(assessed, indicator)) {
    const year = enclosingPeriod(period, "A");
    if (year !== null) years.set(year.label, year);
  }
  return [...years.values()].flatMap((year) => {
    const whole = aggregateOverTime(assessed, indicator, year);
    if (whole === null) return [];
    const { expected, present, missing } = whole.coverage;
    return {
      period: year.label,
      value: writeExact(whole.value),
      coverage: { expected, present, missing: missing.map(({ part, why }) => ({ part, why })) },
      isComplete: present > 0 && present === expected,
    };
  });
}

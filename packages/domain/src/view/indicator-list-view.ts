/** Every indicator of a strategy on one line: what it is, its last value, how it stands, and how old it is. */
import { z } from "zod";

import { isComputed } from "../aggregation/indicator-parts.ts";
import { seriesOf } from "../aggregation/indicator-series.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import type { Rational } from "../exact/rational.ts";
import type { Element } from "../hierarchy/element.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { readingSilenceSchema, readingVerdictSchema } from "../indicator/read-indicator.ts";
import { trendOf } from "../indicator/trend.ts";
import { monthsOn } from "../period/elapsed-months.ts";
import { isoDateSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { crumbSchema, viewCrumb } from "./crumb-view.ts";
import { indicatorViewSchema, viewIndicator } from "./indicator-view.ts";
import { strategyHeadSchema, viewHead } from "./strategy-view.ts";

export const indicatorRowSchema = indicatorViewSchema
  .pick({
    id: true,
    kind: true,
    name: true,
    unit: true,
    source: true,
    direction: true,
    decimals: true,
    frequency: true,
    latest: true,
    changeFromPrevious: true,
    isTargetMet: true,
    attainmentRatio: true,
    status: true,
    computedStatus: true,
  })
  .extend({
    /** The element that bears it. */
    element: crumbSchema,
    isComputed: z.boolean(),
    hasTarget: z.boolean(),
    /** What the trend says, or why it says nothing. */
    trend: z.object({
      verdict: readingVerdictSchema.nullable(),
      silence: readingSilenceSchema.nullable(),
      /** In its unit a year; null without a trend line. */
      slope: z.number().nullable(),
    }),
    /**
     * Months from the end of its last value's period to that of the as-of period, or of the strategy's last where there
     * is none; below 0 for a value ahead of it. Null without a value.
     */
    ageMonths: exactTextSchema.nullable(),
    /** Up to the as-of period, for drawing; a null is a missing value. */
    values: z.array(z.object({ end: isoDateSchema, value: exactTextSchema.nullable() })),
  });
export type IndicatorRow = z.infer<typeof indicatorRowSchema>;

export const indicatorListViewSchema = z.object({
  strategy: strategyHeadSchema,
  /** In the order of the plan. */
  indicators: z.array(indicatorRowSchema),
});
export type IndicatorListView = z.infer<typeof indicatorListViewSchema>;

export function viewIndicatorList(assessed: AssessedStrategy): IndicatorListView {
  return {
    strategy: viewHead(assessed),
    indicators: assessed.index.topDown.flatMap((element) =>
      element.indicators.map((indicator) => viewRow(assessed, element, indicator)),
    ),
  };
}

function viewRow(assessed: AssessedStrategy, element: Element, indicator: Indicator): IndicatorRow {
  const view = viewIndicator(assessed, indicator);
  const trend = trendOf(assessed, indicator);
  return {
    id: view.id,
    kind: view.kind,
    name: view.name,
    unit: view.unit,
    source: view.source,
    direction: view.direction,
    decimals: view.decimals,
    frequency: view.frequency,
    latest: view.latest,
    changeFromPrevious: view.changeFromPrevious,
    isTargetMet: view.isTargetMet,
    attainmentRatio: view.attainmentRatio,
    status: view.status,
    computedStatus: view.computedStatus,
    element: viewCrumb(assessed, element),
    isComputed: isComputed(indicator),
    hasTarget: indicator.targets.length > 0,
    trend: {
      verdict: trend.kind === "trend" ? trend.verdict : null,
      silence: trend.kind === "trend" ? null : trend.reason,
      slope: trend.kind === "trend" ? trend.figures.line.slope : null,
    },
    ageMonths: writeExact(ageOf(assessed, view.latest?.period ?? null)),
    values: seriesOf(assessed, indicator).map(({ period, value }) => ({
      end: period.end,
      value: writeExact(value),
    })),
  };
}

function ageOf(
  { asOf, calendar }: AssessedStrategy,
  latest: Parameters<typeof calendar.get>[0] | null,
): Rational | null {
  const until = asOf ?? calendar.declared.at(-1);
  if (latest === null || until === undefined) return null;
  return monthsOn(until.end).minus(monthsOn(calendar.get(latest).end));
}

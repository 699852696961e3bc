/** The trend of an indicator: how fast it goes, and whether that is more than chance. */
import type { PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { mannKendall, type MannKendall } from "../statistics/mann-kendall.ts";
import { theilSen, type TheilSen } from "../statistics/theil-sen.ts";
import { askedDirection, comparableTargets } from "./benchmark.ts";
import type { Direction, Indicator } from "./indicator.ts";
import { asTimedValues, lastSegment } from "./measured-points.ts";

/**
 * Improving and worsening where a direction is asked for, rising and falling where none is. No trend: chance alone makes
 * as steady a series more often than one time in twenty. Too few to tell: it would make even the steadiest of this
 * length so often, as of four values.
 */
export type TrendVerdict = "improving" | "worsening" | "rising" | "falling" | "no-trend" | "too-few-to-tell";

export interface TrendFigures {
  readonly from: PeriodLabel;
  readonly to: PeriodLabel;
  readonly line: TheilSen;
  readonly test: MannKendall;
}

export type IndicatorTrend =
  | { readonly kind: "trend"; readonly verdict: TrendVerdict; readonly figures: TrendFigures }
  | { readonly kind: "none"; readonly reason: "no-value" | "too-few-values"; readonly count: number };

/** Up to this p-value a trend is told from chance; intervals have the confidence that goes with it. */
export const SIGNIFICANT_UP_TO = 0.05;
export const CONFIDENCE = 1 - SIGNIFICANT_UP_TO;

/** The Theil–Sen line and the Mann–Kendall test over the values after the last break in series, from four on. */
export function trendOf(assessed: AssessedStrategy, indicator: Indicator): IndicatorTrend {
  const points = lastSegment(assessed, indicator);
  const values = asTimedValues(points);
  const line = theilSen(values, CONFIDENCE);
  const test = mannKendall(values.map(({ value }) => value));
  const [first, last] = [points[0], points.at(-1)];
  if (line === null || test === null || first === undefined || last === undefined)
    return {
      kind: "none",
      reason: points.length === 0 ? "no-value" : "too-few-values",
      count: points.length,
    };
  const target = comparableTargets(indicator, assessed.calendar).at(-1);
  const direction = target === undefined ? indicator.direction : askedDirection(target, indicator.direction);
  return {
    kind: "trend",
    verdict: judge(test, direction),
    figures: { from: first.period.label, to: last.period.label, line, test },
  };
}

function judge(test: MannKendall, direction: Direction): TrendVerdict {
  if (test.leastPValue > SIGNIFICANT_UP_TO) return "too-few-to-tell";
  if (test.pValue > SIGNIFICANT_UP_TO) return "no-trend";
  const isRising = test.score > 0;
  if (direction === "up" || direction === "down")
    return isRising === (direction === "up") ? "improving" : "worsening";
  return isRising ? "rising" : "falling";
}

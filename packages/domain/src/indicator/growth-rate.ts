/** Assessment by growth rates: whether an indicator has grown as fast as the way to its target asks. */
import { Rational } from "../exact/rational.ts";
import { monthsOn } from "../period/elapsed-months.ts";
import type { PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { askedDirection, baselineFor, comparableTargets, isMet, type NumericBenchmark } from "./benchmark.ts";
import { compareFactor, compareToShare, yearlyFactor, type Growth } from "./growth-boundary.ts";
import type { Indicator } from "./indicator.ts";
import { measuredSegments, type MeasuredPoint } from "./measured-points.ts";

/** With a target: from achieved to deterioration; without one: substantial and moderate in the place of the upper. */
export type GrowthVerdict =
  | "achieved"
  | "on-track"
  | "acceleration-needed"
  | "substantial-progress"
  | "moderate-progress"
  | "limited-progress"
  | "deterioration";

export type GrowthSilence =
  | "no-value"
  | "fewer-than-two"
  | "no-direction"
  | "target-is-range"
  | "target-undated"
  | "target-before-base"
  | "target-is-base"
  | "base-past-target"
  | "sign-change"
  | "not-positive";

export interface GrowthFigures {
  readonly from: { readonly period: PeriodLabel; readonly value: Rational };
  readonly to: { readonly period: PeriodLabel; readonly value: Rational };
  /** The compound growth a year from the base to now, as a double: −0.085 for −8.5 %. */
  readonly rate: number;
  /** The one that leads from the base to the target; null without a target. */
  readonly required: number | null;
  /** R: the rate in the direction asked for, over the size of the required one. Null without a target. */
  readonly ratio: number | null;
}

export type GrowthAssessment =
  | { readonly kind: "assessed"; readonly verdict: GrowthVerdict; readonly figures: GrowthFigures | null }
  | { readonly kind: "not-assessed"; readonly reason: GrowthSilence };

/** Shares of the required rate, and rates a year where there is no target; each is reached at the very figure. */
export const ON_TRACK_RATIO = Rational.parse("0.95");
export const ACCELERATION_RATIO = Rational.parse("0.6");
export const SUBSTANTIAL_RATE = Rational.parse("0.015");
export const MODERATE_RATE = Rational.parse("0.005");

/**
 * R = d · CAGR(base → now) / |CAGR(base → target)|, d = ±1 by direction, as Open SDG's progress measure, after Eurostat's
 * monitoring of the Sustainable Development Goals. R ≥ 0.95: on track; ≥ 0.60: acceleration needed; ≥ 0: limited
 * progress; below: deterioration. Without a target d · CAGR ≥ 1.5 %: substantial; ≥ 0.5 %: moderate; ≥ 0: limited.
 * The boundaries are decided exactly; the rates shown are doubles. Time is counted in whole months.
 *
 * The base is the latest dated baseline, where it is not before a break in series; else the first value after the last
 * break. A target that is met now is achieved, whatever the trend. Where a base, value or target is 0 or below, where
 * base and value differ in sign, or where there is no second value, nothing is assessed and the reason is told: growth
 * by a factor has no meaning there, and no small number is put in its place.
 *
 * Crimes 3581 (2009) to 2744 (2012), down, no target: −8.5 % a year, substantial progress.
 */
export function assessGrowth(assessed: AssessedStrategy, indicator: Indicator): GrowthAssessment {
  const segment = measuredSegments(assessed, indicator).at(-1) ?? [];
  const last = segment.at(-1);
  if (last === undefined) return silent("no-value");
  const base = baseOf(assessed, indicator, segment, last);
  const target = comparableTargets(indicator, assessed.calendar).at(-1) ?? null;
  const figures = base === null ? null : figuresOf(base, last, target, indicator);
  if (target !== null && isMet(target, last.value, indicator))
    return { kind: "assessed", verdict: "achieved", figures };
  if (base === null) return silent("fewer-than-two");
  const direction = target === null ? indicator.direction : askedDirection(target, indicator.direction);
  if (direction === "range") return silent("target-is-range");
  if (direction === "none") return silent("no-direction");
  const reason = whySilent(base, last, target, direction === "up");
  if (reason !== null) return silent(reason);
  const verdict = judge(growthTo(base, last), growthToTarget(base, target), direction === "up");
  return { kind: "assessed", verdict, figures };
}

interface Base {
  readonly period: PeriodLabel;
  readonly day: string;
  readonly value: Rational;
}

function silent(reason: GrowthSilence): GrowthAssessment {
  return { kind: "not-assessed", reason };
}

/** Null where nothing lies before the last value. */
function baseOf(
  assessed: AssessedStrategy,
  indicator: Indicator,
  segment: readonly MeasuredPoint[],
  last: MeasuredPoint,
): Base | null {
  const [first] = segment;
  if (first === undefined) return null;
  const declared = baselineFor(indicator, assessed.calendar, last.day);
  const period = declared?.benchmark.period ?? null;
  const isBeforeBreak =
    first.point.observation.status === "B" && declared?.end != null && declared.end < first.period.start;
  const base =
    declared === null || declared.end === null || period === null || isBeforeBreak
      ? { period: first.period.label, day: first.day, value: first.value }
      : { period, day: declared.end, value: declared.value };
  return monthsBetween(base.day, last.day) < 1 ? null : base;
}

function whySilent(
  base: Base,
  last: MeasuredPoint,
  target: NumericBenchmark | null,
  isUp: boolean,
): GrowthSilence | null {
  const [from, to] = [base.value, last.value].map((value) => value.compare(Rational.ZERO));
  if (from !== undefined && to !== undefined && from * to < 0) return "sign-change";
  const all = target === null ? [base.value, last.value] : [base.value, last.value, target.value];
  if (all.some((value) => value.compare(Rational.ZERO) <= 0)) return "not-positive";
  if (target === null) return null;
  if (target.end === null) return "target-undated";
  const ahead = target.value.compare(base.value);
  if (ahead === 0) return "target-is-base";
  if (ahead > 0 !== isUp) return "base-past-target";
  return monthsBetween(base.day, target.end) < 1 ? "target-before-base" : null;
}

function judge(growth: Growth, required: Growth | null, isUp: boolean): GrowthVerdict {
  const reaches = (side: number): boolean => (isUp ? side >= 0 : side <= 0);
  const isForward = reaches(growth.to.compare(growth.from));
  if (required === null) {
    const cut = (rate: Rational): Rational => Rational.ONE.plus(isUp ? rate : rate.negated());
    if (reaches(compareFactor(growth, cut(SUBSTANTIAL_RATE)))) return "substantial-progress";
    if (reaches(compareFactor(growth, cut(MODERATE_RATE)))) return "moderate-progress";
  } else {
    if (reaches(compareToShare(growth, required, ON_TRACK_RATIO))) return "on-track";
    if (reaches(compareToShare(growth, required, ACCELERATION_RATIO))) return "acceleration-needed";
  }
  return isForward ? "limited-progress" : "deterioration";
}

/** Null where a value is 0 or below, so that no rate can be told. */
function figuresOf(
  base: Base,
  last: MeasuredPoint,
  target: NumericBenchmark | null,
  indicator: Indicator,
): GrowthFigures | null {
  if ([base.value, last.value].some((value) => value.compare(Rational.ZERO) <= 0)) return null;
  const rate = yearlyFactor(growthTo(base, last)) - 1;
  const way = growthToTarget(base, target);
  const required = way === null ? null : yearlyFactor(way) - 1;
  const isDown = target !== null && askedDirection(target, indicator.direction) === "down";
  return {
    from: { period: base.period, value: base.value },
    to: { period: last.period.label, value: last.value },
    rate,
    required,
    ratio: required === null || required === 0 ? null : ((isDown ? -1 : 1) * rate) / Math.abs(required),
  };
}

function growthTo(base: Base, last: MeasuredPoint): Growth {
  return { from: base.value, to: last.value, months: monthsBetween(base.day, last.day) };
}

function growthToTarget(base: Base, target: NumericBenchmark | null): Growth | null {
  if (target === null || target.end === null || target.operator === "range") return null;
  const months = monthsBetween(base.day, target.end);
  const isPositive = target.value.compare(Rational.ZERO) > 0;
  return months < 1 || !isPositive ? null : { from: base.value, to: target.value, months };
}

function monthsBetween(from: string, to: string): number {
  return Number(monthsOn(to).minus(monthsOn(from)).toFixedHalfEven(0));
}

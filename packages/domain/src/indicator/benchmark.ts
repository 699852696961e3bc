/** Baselines and targets: which of them applies, and whether a value meets one. */
import { Rational } from "../exact/rational.ts";
import type { PeriodCalendar } from "../period/period-calendar.ts";
import type { Benchmark, Direction, Indicator } from "./indicator.ts";

/** A baseline or target that numbers can be compared with, its figures read. */
export interface NumericBenchmark {
  readonly benchmark: Benchmark;
  readonly operator: Exclude<Benchmark["operator"], "text">;
  /** The value; of a range its lower end. */
  readonly value: Rational;
  /** The upper end of a range; null otherwise. */
  readonly upper: Rational | null;
  /** Last day of its period; null where it names none. */
  readonly end: string | null;
}

/**
 * The baseline that a value measured up to `measuredTo` (ISO date) starts from: the latest one that is exact and not
 * after it. A baseline without a period serves where no dated one does. Null where there is none.
 */
export function baselineFor(
  indicator: Indicator,
  calendar: PeriodCalendar,
  measuredTo: string,
): NumericBenchmark | null {
  const exact = readAll(indicator.baselines, calendar).filter((base) => base.operator === "=");
  const dated = exact.filter((base) => base.end !== null && base.end <= measuredTo);
  return dated.toSorted(byEnd).at(-1) ?? exact.find((base) => base.end === null) ?? null;
}

/** Targets that numbers can be compared with, from the earliest; those without a period last. */
export function comparableTargets(
  indicator: Indicator,
  calendar: PeriodCalendar,
): readonly NumericBenchmark[] {
  return readAll(indicator.targets, calendar).toSorted(byEnd);
}

/** What of an indicator its targets are read by. */
export type TargetTerms = Pick<Indicator, "direction" | "tolerance">;

/**
 * Whether a value meets a target. `=` follows the direction: at least it going up, at most it going down; without
 * one the value has to lie within the tolerance.
 */
export function isMet(target: NumericBenchmark, value: Rational, terms: TargetTerms): boolean {
  const side = value.compare(target.value);
  switch (target.operator) {
    case ">=":
      return side >= 0;
    case ">":
      return side > 0;
    case "<=":
      return side <= 0;
    case "<":
      return side < 0;
    case "range":
      return side >= 0 && target.upper !== null && value.compare(target.upper) <= 0;
    case "=":
      if (terms.direction === "up") return side >= 0;
      if (terms.direction === "down") return side <= 0;
      return isWithinTolerance(target, value, terms);
  }
}

/** Whether a value lies no further from the target than the tolerance, 0 where none is given. */
export function isWithinTolerance(target: NumericBenchmark, value: Rational, terms: TargetTerms): boolean {
  const tolerance = terms.tolerance === null ? Rational.ZERO : Rational.parse(terms.tolerance);
  return value.minus(target.value).absolute().compare(tolerance) <= 0;
}

/** Which way a target asks the value to go: its operator says so before the indicator's direction does. */
export function askedDirection(target: NumericBenchmark, direction: Direction): Direction {
  switch (target.operator) {
    case ">=":
    case ">":
      return "up";
    case "<=":
    case "<":
      return "down";
    case "range":
      return "range";
    case "=":
      return direction;
  }
}

/**
 * The value that lies ahead of a base on the way to a target: the target's, of a range the end nearer to the base. Null
 * where the target is the base itself, where a range (or a value to be kept within a tolerance) holds at the base, and
 * where the base lies beyond the target in the direction asked for.
 */
export function aimFrom(base: Rational, target: NumericBenchmark, terms: TargetTerms): Rational | null {
  const side = target.value.compare(base);
  switch (askedDirection(target, terms.direction)) {
    case "up":
      return side > 0 ? target.value : null;
    case "down":
      return side < 0 ? target.value : null;
    case "none":
      return side === 0 ? null : target.value;
    case "range":
      if (isMet(target, base, terms)) return null;
      return side > 0 ? target.value : (target.upper ?? target.value);
  }
}

function readAll(benchmarks: readonly Benchmark[], calendar: PeriodCalendar): readonly NumericBenchmark[] {
  return benchmarks.flatMap((benchmark) => {
    const { operator, value, upper, period } = benchmark;
    if (operator === "text" || value === null) return [];
    return {
      benchmark,
      operator,
      value: Rational.parse(value),
      upper: upper === null ? null : Rational.parse(upper),
      end: period === null ? null : calendar.get(period).end,
    };
  });
}

/** A benchmark without a period stands after all that have one. */
function byEnd(a: NumericBenchmark, b: NumericBenchmark): number {
  if (a.end === b.end) return 0;
  if (a.end === null) return 1;
  if (b.end === null) return -1;
  return a.end < b.end ? -1 : 1;
}

/** The status of an indicator against its targets. */
import { Rational } from "../exact/rational.ts";
import { judgeStatus, prepareRules, type Status } from "../status/status.ts";
import type { StrategySettings } from "../strategy/strategy.ts";
import { askedDirection, isMet, isWithinTolerance, type NumericBenchmark } from "./benchmark.ts";
import type { Indicator } from "./indicator.ts";

/** What a value is judged by. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly base: NumericBenchmark | null;
  /** From the earliest to the last. */
  readonly targets: readonly NumericBenchmark[];
  /** The latest value, and the last day of its period. */
  readonly actual: Rational;
  readonly day: string;
  readonly attainment: Rational | null;
  readonly expectedAttainment: Rational | null;
  readonly attainmentRatio: Rational | null;
}

export interface JudgedIndicator {
  readonly isTargetMet: boolean | null;
  readonly status: Status;
}

/**
 * A target to be kept rather than reached (a range, or one that equals the baseline) is on track while it holds and
 * off track when it doesn't; a range that the baseline lies outside of is reached like any other, and lost beyond its
 * far end. Any other target is done once the last target is met; until then attainment / expected decides
 * by the strategy's cuts for the schedule index. Where no attainment can be computed, the last target or milestone
 * that has fallen due decides: on track where it is met, off track where it is missed.
 */
export function judgeIndicator(figures: IndicatorFigures, settings: StrategySettings): JudgedIndicator {
  const { indicator, base, targets, actual } = figures;
  const last = targets.at(-1);
  if (last === undefined) return { isTargetMet: null, status: "no-basis" };
  if (askedDirection(last, indicator.direction) === "range") {
    const isTargetMet = isMet(targetInForce(figures) ?? last, actual, indicator);
    if (isTargetMet) return { isTargetMet, status: "on-track" };
    const isOnTheWay = figures.attainment !== null && figures.attainment.compare(Rational.ONE) < 0;
    return { isTargetMet, status: isOnTheWay ? judgeByRatio(figures, settings) : "off-track" };
  }
  const isTargetMet = isMet(last, actual, indicator);
  if (base !== null && base.value.equals(last.value)) {
    const isKept = isTargetMet || isWithinTolerance(last, actual, indicator);
    return { isTargetMet: isKept, status: isKept ? "on-track" : "off-track" };
  }
  if (isTargetMet) return { isTargetMet, status: "done" };
  return {
    isTargetMet,
    status: figures.attainment === null ? judgeByDueTarget(figures) : judgeByRatio(figures, settings),
  };
}

function judgeByRatio(figures: IndicatorFigures, settings: StrategySettings): Status {
  const cuts = settings.statusRules.filter((rule) => rule.figure === "schedule-index");
  return judgeStatus(
    {
      progress: figures.attainment,
      planToDate: figures.expectedAttainment,
      scheduleIndex: figures.attainmentRatio,
    },
    prepareRules(cuts),
  ).status;
}

function judgeByDueTarget(figures: IndicatorFigures): Status {
  const { indicator, base, targets, actual, day } = figures;
  const last = targets.at(-1);
  // The baseline was past the target already, and the value has fallen behind it since.
  if (base !== null && last !== undefined) return "off-track";
  const due = targets.findLast((target) => target.end !== null && target.end <= day);
  if (due === undefined) return "no-basis";
  return isMet(due, actual, indicator) ? "on-track" : "off-track";
}

/** The target that a value of that day has to keep: the first that is not past, else the last. */
function targetInForce(figures: IndicatorFigures): NumericBenchmark | undefined {
  return (
    figures.targets.find((target) => target.end === null || target.end >= figures.day) ??
    figures.targets.at(-1)
  );
}

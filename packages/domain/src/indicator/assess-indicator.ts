/** What the values of an indicator say as of a period: change, attainment, and a status by the strategy's cuts. */
import type { Decimal } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";
import { comparePeriods, isWithinAsOf, type Period, type PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Status } from "../status/status.ts";
import { attainment } from "./attainment.ts";
import { askedDirection, baselineFor, comparableTargets, type NumericBenchmark } from "./benchmark.ts";
import { changeBetween, type Change } from "./change.ts";
import { expectedAttainment } from "./expected-attainment.ts";
import type { Indicator } from "./indicator.ts";
import { judgeIndicator } from "./judge-indicator.ts";
import type { Observation } from "./observation.ts";

export interface IndicatorAssessment {
  /** Within the as-of period, sorted by date. */
  readonly observations: readonly Observation[];
  /** The last observation with a value. */
  readonly latest: { readonly period: PeriodLabel; readonly value: Decimal } | null;
  readonly changeFromPrevious: Change | null;
  /** Against the baseline; where there is none, against the first observed value. */
  readonly changeFromBaseline: Change | null;
  readonly attainment: Rational | null;
  readonly expectedAttainment: Rational | null;
  readonly attainmentRatio: Rational | null;
  /** Null where there is no target that can be compared with, or no value. */
  readonly isTargetMet: boolean | null;
  readonly status: Status;
}

/** Throws `unknown-period` for an observation, baseline or target whose period can't be told. */
export function assessIndicator(assessed: AssessedStrategy, indicator: Indicator): IndicatorAssessment {
  const { calendar, asOf, strategy } = assessed;
  const dated = indicator.observations
    .map((observation) => ({ observation, period: calendar.get(observation.period) }))
    .filter(({ period }) => asOf === null || isWithinAsOf(period, asOf))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const observations = dated.map(({ observation }) => observation);
  const measured = dated.flatMap(({ observation, period }) =>
    observation.value === null ? [] : { period, written: observation.value },
  );
  const last = measured.at(-1);
  if (last === undefined) return { ...NOTHING_OBSERVED, observations };

  const actual = Rational.parse(last.written);
  const base = baselineFor(indicator, calendar, last.period.end);
  const targets = comparableTargets(indicator, calendar);
  const way = measureWay(indicator, base, targets, actual, last.period);
  const now = { period: last.period.label, value: actual };
  const [first, previous] = [measured[0], measured.at(-2)].map((earlier) =>
    earlier === undefined || earlier === last
      ? null
      : changeBetween({ period: earlier.period.label, value: Rational.parse(earlier.written) }, now),
  );
  return {
    observations,
    latest: { period: last.period.label, value: last.written },
    changeFromPrevious: previous ?? null,
    changeFromBaseline: base === null ? (first ?? null) : changeFrom(base, now),
    ...way,
    ...judgeIndicator({ indicator, base, targets, actual, day: last.period.end, ...way }, strategy.settings),
  };
}

const NOTHING_OBSERVED: Omit<IndicatorAssessment, "observations"> = {
  latest: null,
  changeFromPrevious: null,
  changeFromBaseline: null,
  attainment: null,
  expectedAttainment: null,
  attainmentRatio: null,
  isTargetMet: null,
  status: "no-basis",
};

function changeFrom(base: NumericBenchmark, now: Parameters<typeof changeBetween>[1]): Change | null {
  const { period } = base.benchmark;
  return period === null ? null : changeBetween({ period, value: base.value }, now);
}

type Way = Pick<IndicatorAssessment, "attainment" | "expectedAttainment" | "attainmentRatio">;

const NO_WAY: Way = { attainment: null, expectedAttainment: null, attainmentRatio: null };

/** Undefined where the target is a range, is the baseline itself, or lies behind the baseline. */
function measureWay(
  indicator: Indicator,
  base: NumericBenchmark | null,
  targets: readonly NumericBenchmark[],
  actual: Rational,
  measuredIn: Period,
): Way {
  const target = targets.at(-1);
  if (base === null || target === undefined || !leadsForward(indicator, base, target)) return NO_WAY;
  const done = attainment(base.value, target.value, actual);
  const due = expectedAttainment(base, targets.slice(0, -1), target, measuredIn.end);
  const isDue = due !== null && due.compare(Rational.ZERO) > 0;
  return {
    attainment: done,
    expectedAttainment: due,
    attainmentRatio: done === null || !isDue ? null : done.dividedBy(due),
  };
}

/** Whether the target lies ahead of the baseline in the direction that is asked for. */
function leadsForward(indicator: Indicator, base: NumericBenchmark, target: NumericBenchmark): boolean {
  const side = target.value.compare(base.value);
  switch (askedDirection(target, indicator.direction)) {
    case "up":
      return side > 0;
    case "down":
      return side < 0;
    case "range":
      return false;
    case "none":
      return side !== 0;
  }
}

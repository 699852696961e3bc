/** What the values of an indicator say as of a period: change, attainment, and a status by the strategy's cuts. */
import { seriesOf } from "../aggregation/indicator-series.ts";
import type { Decimal } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";
import type { Period, PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Status } from "../status/status.ts";
import { attainment } from "./attainment.ts";
import { aimFrom, baselineFor, comparableTargets, type NumericBenchmark } from "./benchmark.ts";
import { changeBetween, type Change } from "./change.ts";
import { expectedAttainment } from "./expected-attainment.ts";
import type { Indicator } from "./indicator.ts";
import { judgeIndicator } from "./judge-indicator.ts";
import type { Observation } from "./observation.ts";

export interface IndicatorAssessment {
  /** Within the as-of period, sorted by date; those of a computed indicator among them. */
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
  const { calendar, strategy } = assessed;
  const points = seriesOf(assessed, indicator);
  const observations = points.map(({ observation }) => observation);
  const measured = points.flatMap(({ period, observation, value }) =>
    observation.value === null || value === null ? [] : { period, written: observation.value, value },
  );
  const last = measured.at(-1);
  if (last === undefined) return { ...NOTHING_OBSERVED, observations };

  const actual = last.value;
  const base = baselineFor(indicator, calendar, last.period.end);
  const targets = comparableTargets(indicator, calendar);
  const way = measureWay(indicator, base, targets, actual, last.period);
  const now = { period: last.period.label, value: actual };
  const [first, previous] = [measured[0], measured.at(-2)].map((earlier) =>
    earlier === undefined || earlier === last
      ? null
      : changeBetween({ period: earlier.period.label, value: earlier.value }, now),
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

/** Undefined where the target is the baseline itself, is a range that the baseline lies in, or lies behind it. */
function measureWay(
  indicator: Indicator,
  base: NumericBenchmark | null,
  targets: readonly NumericBenchmark[],
  actual: Rational,
  measuredIn: Period,
): Way {
  const target = targets.at(-1);
  if (base === null || target === undefined) return NO_WAY;
  const aim = aimFrom(base.value, target, indicator);
  if (aim === null) return NO_WAY;
  const done = attainment(base.value, aim, actual);
  const due = expectedAttainment(base, targets.slice(0, -1), { ...target, value: aim }, measuredIn.end);
  const isDue = due !== null && due.compare(Rational.ZERO) > 0;
  return {
    attainment: done,
    expectedAttainment: due,
    attainmentRatio: done === null || !isDue ? null : done.dividedBy(due),
  };
}

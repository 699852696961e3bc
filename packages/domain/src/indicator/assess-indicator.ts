/** What the values of an indicator say as of a period. Contract; see the functions it calls for the rules. */
import type { Decimal } from "../exact/decimal.ts";
import type { Rational } from "../exact/rational.ts";
import type { PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Status } from "../status/status.ts";
import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";

/** The difference between two observed values. `relative` is a share of the earlier one, null where that is 0. */
export interface Change {
  readonly from: PeriodLabel;
  readonly to: PeriodLabel;
  readonly absolute: Rational;
  readonly relative: Rational | null;
}

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

export declare function assessIndicator(
  assessed: AssessedStrategy,
  indicator: Indicator,
): IndicatorAssessment;

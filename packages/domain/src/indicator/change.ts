/** How a value moved between two periods. */
import type { Rational } from "../exact/rational.ts";
import type { PeriodLabel } from "../period/period.ts";

/** The difference between two observed values. `relative` is a share of the earlier one, null where that is 0. */
export interface Change {
  readonly from: PeriodLabel;
  readonly to: PeriodLabel;
  readonly absolute: Rational;
  readonly relative: Rational | null;
}

/** A value and the period that it was measured in. */
export interface DatedValue {
  readonly period: PeriodLabel;
  readonly value: Rational;
}

/**
 * The change from an earlier value to a later one.
 *
 * The relative change is divided by the size of the earlier value, so that its sign always says which way the value
 * went: from −4 to −2 is +2, and +50 %.
 */
export function changeBetween(from: DatedValue, to: DatedValue): Change {
  const absolute = to.value.minus(from.value);
  const relative = from.value.isZero() ? null : absolute.dividedBy(from.value.absolute());
  return { from: from.period, to: to.period, absolute, relative };
}

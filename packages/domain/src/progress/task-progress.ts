/**
 * Progress of a task from its stages.
 *
 * The plain sum of actual percentage points up to the as-of period, never divided by what was planned: a task with
 * 15 of 70 points done is at 15 %. It may pass 100.
 */
import { DecimalSum } from "../exact/decimal-sum.ts";
import type { Rational } from "../exact/rational.ts";
import type { PeriodLabel } from "../period/period.ts";
import type { Stage } from "../stage/stage.ts";

/** All figures in percentage points of the whole task. */
export interface StageFigures {
  /** Sum of actual shares to date. Null: something was planned to date and nothing was ever reported. */
  readonly progress: Rational | null;
  /** Sum of planned shares to date. Null: no stage has a plan in any period. */
  readonly planToDate: Rational | null;
  /** Sum of planned shares over all periods. Null: no stage has a plan in any period. */
  readonly planTotal: Rational | null;
}

/**
 * Null when no stage has a cell with a figure: such a task has no basis. `isCounted` says whether a period lies
 * within the as-of period. Where nothing was planned or reported to date, progress is a true zero.
 */
export function stageFigures(
  stages: readonly Stage[],
  isCounted: (period: PeriodLabel) => boolean,
): StageFigures | null {
  const actual = new DecimalSum();
  const planned = new DecimalSum();
  const plannedLater = new DecimalSum();
  let hasActual = false;
  let hasPlan = false;
  let hasLaterActual = false;
  for (const stage of stages) {
    for (const cell of stage.cells) {
      const counted = isCounted(cell.period);
      if (cell.planned !== null) {
        hasPlan = true;
        (counted ? planned : plannedLater).add(cell.planned);
      }
      if (cell.actual === null) continue;
      if (counted) {
        hasActual = true;
        actual.add(cell.actual);
      } else hasLaterActual = true;
    }
  }
  if (!hasPlan && !hasActual && !hasLaterActual) return null;
  const planToDate = planned.total();
  return {
    progress: hasActual || planToDate.isZero() ? actual.total() : null,
    planToDate: hasPlan ? planToDate : null,
    planTotal: hasPlan ? planToDate.plus(plannedLater.total()) : null,
  };
}

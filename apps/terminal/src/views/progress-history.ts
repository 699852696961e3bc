/** How far each element was, period by period: for sparklines and for what has changed since the last closed period. */
import type { ExactText } from "@miara/domain/exact-text";
import type { ElementId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";
import type { ProgressCourseView } from "@miara/domain/progress-course-view";
import { Rational } from "@miara/domain/rational";

export interface ProgressHistory {
  /** From the earliest to the as-of period. */
  readonly periods: readonly PeriodLabel[];
  /** The period that the change counts from: the last closed one, else the one before; null where there is none. */
  readonly since: PeriodLabel | null;
  /** Progress by period, null where it had no basis. Null for the id: the whole strategy. */
  readonly progress: ReadonlyMap<ElementId | null, readonly (ExactText | null)[]>;
}

/** The courses that a source gives, by element. */
export function historyOf({ periods, since, courses }: ProgressCourseView): ProgressHistory {
  return { periods, since, progress: new Map(courses.map(({ element, progress }) => [element, progress])) };
}

/** Percentage points since then; null where either side has no figure. */
export function changeOfProgress(
  history: ProgressHistory | null,
  id: ElementId | null,
  now: ExactText | null,
): ExactText | null {
  if (history?.since == null || now === null) return null;
  const then = history.progress.get(id)?.[history.periods.indexOf(history.since)] ?? null;
  return then === null ? null : Rational.parse(now).minus(Rational.parse(then)).toDecimal();
}

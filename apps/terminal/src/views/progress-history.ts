/** How far each element was, period by period: for sparklines and for what has changed since the last closed period. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import { writeExact, type ExactText } from "@miara/domain/exact-text";
import type { ElementId } from "@miara/domain/ids";
import type { Period, PeriodLabel } from "@miara/domain/period";
import { Rational } from "@miara/domain/rational";

export interface ProgressHistory {
  /** From the earliest to the as-of period. */
  readonly periods: readonly PeriodLabel[];
  /** The period that the change counts from: the last closed one, else the one before; null where there is none. */
  readonly since: PeriodLabel | null;
  /** Progress by period, null where it had no basis. Null for the id: the whole strategy. */
  readonly progress: ReadonlyMap<ElementId | null, readonly (ExactText | null)[]>;
}

/** The declared periods up to the one that is shown, those of its own length. */
export function historyPeriods({ calendar, asOf }: AssessedStrategy): readonly Period[] {
  const last = asOf ?? calendar.declared.at(-1);
  return last === undefined
    ? []
    : calendar.declared.filter(({ end, frequency }) => end <= last.end && frequency === last.frequency);
}

/** The last closed round before the period shown, else the period before it. */
export function changeSince({ strategy }: AssessedStrategy, periods: readonly Period[]): PeriodLabel | null {
  const earlier = periods.slice(0, -1);
  const closed = new Set(
    strategy.reportingPeriods.filter(({ state }) => state === "closed").map(({ period }) => period),
  );
  return (earlier.findLast(({ label }) => closed.has(label)) ?? earlier.at(-1))?.label ?? null;
}

/** Progress of the whole and of every element of a state. */
export function progressOf(assessed: AssessedStrategy): ReadonlyMap<ElementId | null, ExactText | null> {
  const progress = new Map<ElementId | null, ExactText | null>([[null, writeExact(assessed.whole.progress)]]);
  for (const [id, assessment] of assessed.elements) progress.set(id, writeExact(assessment.progress));
  return progress;
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

/** Which reporting round a figure's period belongs to, and whether the round lets it be changed. */
import type { PeriodCalendar } from "../period/period-calendar.ts";
import type { PeriodLabel } from "../period/period.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { ReportingPeriod, RoundException } from "./reporting-period.ts";

/**
 * How a period stands to the rounds of its strategy. `outside`: no round speaks of it. `excepted`: its round is closed,
 * and an exception lets figures be restated.
 */
export type PeriodLock =
  | { readonly state: "outside" }
  | { readonly state: "planned" | "open" | "closed"; readonly round: ReportingPeriod }
  | { readonly state: "excepted"; readonly round: ReportingPeriod; readonly exception: RoundException };

/**
 * The round of a period: the one of the same label, else the shortest one whose dates contain it, so that a quarter
 * is reported on with its year. Null where there is none.
 */
export function findRound(
  strategy: Strategy,
  calendar: PeriodCalendar,
  label: PeriodLabel,
): ReportingPeriod | null {
  const own = strategy.reportingPeriods.find((round) => round.period === label);
  if (own !== undefined) return own;
  const period = calendar.find(label);
  if (period === null) return null;
  let found: { readonly round: ReportingPeriod; readonly days: number } | null = null;
  for (const round of strategy.reportingPeriods) {
    const span = calendar.find(round.period);
    if (span === null || span.start > period.start || span.end < period.end) continue;
    const days = Date.parse(span.end) - Date.parse(span.start);
    if (found === null || days < found.days) found = { round, days };
  }
  return found?.round ?? null;
}

/**
 * How a period stands for an element on a day. `branch` is the element with all it stands under, from itself upwards:
 * an exception for any of them holds.
 */
export function lockOf(
  strategy: Strategy,
  calendar: PeriodCalendar,
  label: PeriodLabel,
  { branch, today }: { readonly branch: readonly ElementId[]; readonly today: string },
): PeriodLock {
  const round = findRound(strategy, calendar, label);
  if (round === null) return { state: "outside" };
  if (round.state !== "closed") return { state: round.state, round };
  const exception = round.exceptions.find(
    ({ element, until }) => until >= today && (element === null || branch.includes(element)),
  );
  return exception === undefined ? { state: "closed", round } : { state: "excepted", round, exception };
}

/** The last day that belongs to a closed round; null where none is closed. */
export function lastClosedDay(strategy: Strategy, calendar: PeriodCalendar): string | null {
  let last: string | null = null;
  for (const { state, period } of strategy.reportingPeriods) {
    const end = state === "closed" ? (calendar.find(period)?.end ?? null) : null;
    if (end !== null && (last === null || end > last)) last = end;
  }
  return last;
}

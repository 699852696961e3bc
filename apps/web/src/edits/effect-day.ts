/** From when on a change of structure counts. */
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { lastClosedDay } from "@miara/domain/period-lock";
import type { Strategy } from "@miara/domain/strategy";
import { dayAfter } from "@miara/domain/terms";

/** `always`: in all periods; `day`: in those that end on it or later, an ISO date, empty while it is being typed. */
export type EffectChoice = { readonly kind: "always" } | { readonly kind: "day"; readonly day: string };

/** The last day that keeps its figures; null while no period is closed. */
export function closedUntil(strategy: Strategy): string | null {
  return lastClosedDay(strategy, new PeriodCalendar(strategy.periods));
}

/** The first day after the last closed period; all periods while none is closed. */
export function defaultEffect(strategy: Strategy): EffectChoice {
  const closed = closedUntil(strategy);
  return closed === null ? { kind: "always" } : { kind: "day", day: dayAfter(closed) };
}

/** What an edit says; undefined where no day was given. */
export function effectOf(choice: EffectChoice): string | null | undefined {
  if (choice.kind === "always") return null;
  return choice.day === "" ? undefined : choice.day;
}

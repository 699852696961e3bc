/** Whether an import would touch what was published: it has no exception and no reason for each figure, as edits have. */
import { assessStrategy } from "@miara/domain/assess-strategy";
import { DomainError } from "@miara/domain/domain-error";
import type { PeriodLabel } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { findRound } from "@miara/domain/period-lock";
import type { Strategy } from "@miara/domain/strategy";

import { figuresBeside } from "../history/figures-beside.ts";

/** The first closed period that would not stay as it is; null where all of them would. */
export function findTouchedPeriod(was: Strategy, is: Strategy): PeriodLabel | null {
  for (const { period, state, closedAt } of was.reportingPeriods) {
    if (state !== "closed") continue;
    const round = is.reportingPeriods.find((one) => one.period === period);
    if (round?.state !== "closed" || round.closedAt !== closedAt) return period;
    if (isFigureDifferent(was, is, period) || valuesOf(was, period) !== valuesOf(is, period)) return period;
  }
  return null;
}

function isFigureDifferent(was: Strategy, is: Strategy, asOf: PeriodLabel): boolean {
  try {
    const figures = figuresBeside(assessStrategy(was, { asOf }), assessStrategy(is, { asOf }));
    return figures.some(({ isDifferent }) => isDifferent);
  } catch (error) {
    // The period can't be told any more.
    if (error instanceof DomainError) return true;
    throw error;
  }
}

/** What the indicators say of the periods of a round, as one text to compare. */
function valuesOf(strategy: Strategy, round: PeriodLabel): string {
  const calendar = new PeriodCalendar(strategy.periods);
  const rounds = new Map<PeriodLabel, boolean>();
  const isOfRound = (period: PeriodLabel): boolean => {
    const known = rounds.get(period);
    if (known !== undefined) return known;
    const isIt = findRound(strategy, calendar, period)?.period === round;
    rounds.set(period, isIt);
    return isIt;
  };
  const values = strategy.elements.flatMap(({ indicators }) =>
    indicators.map(({ id, observations }) => [
      id,
      observations
        .filter(({ period }) => isOfRound(period))
        .map(({ period, value, status }) => [period, value, status]),
    ]),
  );
  return JSON.stringify(
    values
      .filter(([, observed]) => observed !== undefined && observed.length > 0)
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

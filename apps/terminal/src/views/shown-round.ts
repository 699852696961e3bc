/** The round that is looked at: the one asked for, else the open one, else the latest, else what the period would ask. */
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import type { Period, PeriodLabel } from "@miara/domain/period";
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import { viewRound } from "@miara/domain/round-view";

import type { ShownRound } from "./round-document.ts";

/** Null where the strategy has neither rounds nor periods. `today` is an ISO day. */
export function findShownRound(
  assessed: AssessedStrategy,
  asked: PeriodLabel | null,
  today: string,
): ShownRound | null {
  const { strategy, asOf } = assessed;
  const declared = strategy.reportingPeriods;
  const period =
    asked ??
    declared.find(({ state }) => state === "open")?.period ??
    declared.at(-1)?.period ??
    asOf?.label ??
    null;
  if (period === null) return null;
  const isDeclared = declared.some((round) => round.period === period);
  const asking = isDeclared ? strategy : { ...strategy, reportingPeriods: [...declared, undeclared(period)] };
  const round = viewRound(assessStrategy(asking, { asOf: period }), period, today);
  return { round, isDeclared, offices: new Map(strategy.units.map(({ id, name }) => [id, name])) };
}

/** The periods whose rounds can be looked at, in order: those of rounds, and those of the plan. */
export function periodsOfRounds({ strategy, calendar }: AssessedStrategy): readonly PeriodLabel[] {
  const periods = new Map<PeriodLabel, Period>(calendar.declared.map((period) => [period.label, period]));
  for (const { period } of strategy.reportingPeriods) periods.set(period, calendar.get(period));
  return [...periods.values()].toSorted((a, b) => (a.end < b.end ? -1 : 1)).map(({ label }) => label);
}

function undeclared(period: PeriodLabel): ReportingPeriod {
  return {
    period,
    state: "planned",
    opensOn: null,
    dueOn: null,
    levelDeadlines: [],
    closedAt: null,
    exceptions: [],
  };
}

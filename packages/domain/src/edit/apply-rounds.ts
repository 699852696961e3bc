/** Applies changes to the reporting rounds and to what holds for the strategy as a whole. */
import { DomainError } from "../errors/domain-error.ts";
import { comparePeriods, type PeriodLabel } from "../period/period.ts";
import type { ReportingPeriod } from "../round/reporting-period.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Applying } from "./edit-context.ts";
import { meet } from "./meeting.ts";
import type {
  RoundAddedEdit,
  RoundDatedEdit,
  RoundExceptionEdit,
  RoundExceptionEndedEdit,
  RoundRemovedEdit,
  RoundStateEdit,
  StrategyFieldEdit,
} from "./round-edit.ts";

export const applyRoundAdded: Applying<RoundAddedEdit> = (draft, { period, dates }) => {
  const { reportingPeriods } = draft.whole;
  if (reportingPeriods.some((round) => round.period === period))
    throw new DomainError("round-twice", { period });
  requireDates(draft, dates);
  const { calendar } = draft;
  const own = calendar.get(period);
  const added: ReportingPeriod = { period, state: "planned", ...dates, closedAt: null, exceptions: [] };
  const rounds = [...reportingPeriods, added].toSorted((a, b) =>
    comparePeriods(a === added ? own : calendar.get(a.period), b === added ? own : calendar.get(b.period)),
  );
  draft.set({ reportingPeriods: rounds });
  return null;
};

export const applyRoundDated: Applying<RoundDatedEdit> = (draft, edit) => {
  const round = getRound(draft, edit.period);
  const { opensOn, dueOn, levelDeadlines } = round;
  const meeting = meet({ opensOn, dueOn, levelDeadlines }, edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  if (round.state === "closed") throw new DomainError("round-closed", { period: round.period });
  requireDates(draft, edit.is);
  putRound(draft, { ...round, ...edit.is });
  return null;
};

export const applyRoundState: Applying<RoundStateEdit> = (draft, edit, { entry }) => {
  const round = getRound(draft, edit.period);
  const meeting = meet(round.state, edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const isForward =
    (round.state === "planned" && edit.is === "open") || (round.state === "open" && edit.is === "closed");
  if (!isForward) throw new DomainError("round-step", { from: round.state, to: edit.is });
  putRound(draft, { ...round, state: edit.is, closedAt: edit.is === "closed" ? entry.at : null });
  return null;
};

export const applyRoundException: Applying<RoundExceptionEdit> = (draft, edit, { entry, today }) => {
  const round = getRound(draft, edit.period);
  if (round.state !== "closed") throw new DomainError("round-not-closed", { period: round.period });
  if (edit.until < today) throw new DomainError("exception-over", { until: edit.until });
  const { element, reason, until } = edit;
  if (element !== null) draft.get(element);
  const exception = { element, reason, until, grantedBy: entry.by, grantedAt: entry.at };
  putRound(draft, { ...round, exceptions: [...round.exceptions, exception] });
  return null;
};

export const applyRoundExceptionEnded: Applying<RoundExceptionEndedEdit> = (draft, edit) => {
  const round = getRound(draft, edit.period);
  const exceptions = round.exceptions.filter(
    ({ element, grantedAt }) => element !== edit.element || grantedAt !== edit.grantedAt,
  );
  if (exceptions.length < round.exceptions.length) putRound(draft, { ...round, exceptions });
  return null;
};

export const applyRoundRemoved: Applying<RoundRemovedEdit> = (draft, { period }) => {
  const round = getRound(draft, period);
  if (round.state !== "planned") throw new DomainError("round-begun", { period });
  draft.set({ reportingPeriods: draft.whole.reportingPeriods.filter((other) => other !== round) });
  return null;
};

export const applyStrategyField: Applying<StrategyFieldEdit> = (draft, edit) => {
  const meeting = meet(draft.whole[edit.field], edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  if (edit.field === "units") requireLeadsStay(draft, edit.is);
  if (edit.field === "levels") requireLevelsStay(draft, edit.is.length);
  if (edit.field === "periods") requirePeriodsStay(draft, new Set(edit.is.map(({ label }) => label)));
  draft.set({ [edit.field]: edit.is });
  return null;
};

/** The round of a period. Throws `unknown-round`. */
function getRound(draft: StrategyDraft, period: PeriodLabel): ReportingPeriod {
  const round = draft.whole.reportingPeriods.find((candidate) => candidate.period === period);
  if (round === undefined) throw new DomainError("unknown-round", { period });
  return round;
}

function putRound(draft: StrategyDraft, round: ReportingPeriod): void {
  const reportingPeriods = draft.whole.reportingPeriods.map((other) =>
    other.period === round.period ? round : other,
  );
  draft.set({ reportingPeriods });
}

function requireDates(
  draft: StrategyDraft,
  { opensOn, dueOn, levelDeadlines }: Pick<ReportingPeriod, "opensOn" | "dueOn" | "levelDeadlines">,
): void {
  const deadlines = [...(dueOn === null ? [] : [dueOn]), ...levelDeadlines.map((deadline) => deadline.dueOn)];
  if (opensOn !== null && deadlines.some((day) => day < opensOn)) throw new DomainError("due-before-open");
  const levels = levelDeadlines.map(({ level }) => level);
  if (new Set(levels).size < levels.length) throw new DomainError("level-deadline-twice");
  if (levels.some((level) => level >= draft.whole.levels.length)) throw new DomainError("level-too-deep");
}

function requireLeadsStay(draft: StrategyDraft, units: readonly { readonly id: string }[]): void {
  const ids = new Set(units.map(({ id }) => id));
  if (ids.size < units.length) throw new DomainError("unit-twice");
  for (const { leads, title } of draft.elements)
    for (const { unit } of leads)
      if (!ids.has(unit)) throw new DomainError("unit-leads", { unit, element: title });
}

function requireLevelsStay(draft: StrategyDraft, count: number): void {
  const isUsed = draft.elements.some(
    ({ level, formerly }) => level >= count || formerly.some((terms) => terms.level >= count),
  );
  if (isUsed) throw new DomainError("level-used");
}

/** A period that a figure or a round speaks of stays, unless its label says its own dates. */
function requirePeriodsStay(draft: StrategyDraft, labels: ReadonlySet<PeriodLabel>): void {
  const gone = draft.whole.periods.filter(({ label }) => !labels.has(label)).map(({ label }) => label);
  if (gone.length === 0) return;
  const used = new Set([
    ...draft.whole.reportingPeriods.map(({ period }) => period),
    ...draft.elements.flatMap(({ stages, indicators, reports }) => [
      ...stages.flatMap(({ cells }) => cells.map(({ period }) => period)),
      ...indicators.flatMap(({ observations }) => observations.map(({ period }) => period)),
      ...reports.map(({ period }) => period),
    ]),
  ]);
  const lost = gone.find((label) => used.has(label));
  if (lost !== undefined) throw new DomainError("period-used", { period: lost });
}

/** A reporting round as it goes: who has reported, and who is missing what. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import type { Period, PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { ReportState } from "../report/element-report.ts";
import { findResponsibility } from "../rights/responsibility.ts";
import type { ElementId, UnitId } from "../strategy/ids.ts";
import { findMissing, isComplete, type Missing, type OwedFigures } from "./missing-figures.ts";
import type { ReportingPeriod, RoundState } from "./reporting-period.ts";

/** `not-started`: neither a word nor a figure of it. */
export type RowState = ReportState | "not-started";

export interface RoundRow {
  readonly element: ElementId;
  readonly number: string;
  readonly title: string;
  readonly level: number;
  /** Who reports on it. */
  readonly units: UnitId[];
  /** ISO day; null: no deadline. */
  readonly dueOn: string | null;
  readonly state: RowState;
  readonly missing: Missing;
  /** Past its deadline and neither submitted nor approved. */
  readonly isOverdue: boolean;
}

export interface RoundView {
  readonly period: Period;
  readonly state: RoundState;
  readonly dueOn: string | null;
  /** Those that have something to report: in the order of the plan. */
  readonly elements: RoundRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  readonly byUnit: {
    /** Null: elements for which nobody answers. */
    readonly unit: UnitId | null;
    readonly name: string;
    readonly total: number;
    /** Submitted or approved. */
    readonly done: number;
    /** With figures or words still missing. */
    readonly missing: number;
  }[];
}

/** A round on a day (ISO date), in the strategy assessed as of its period. Throws `unknown-round`. */
export function viewRound(assessed: AssessedStrategy, label: PeriodLabel, today: string): RoundView {
  const { strategy, index, calendar } = assessed;
  const round = strategy.reportingPeriods.find(({ period }) => period === label);
  if (round === undefined) throw new DomainError("unknown-round", { period: label });
  const elements: RoundRow[] = [];
  for (const element of index.topDown) {
    const missing = findMissing(assessed, element, label);
    if (missing === null && element.reports.every(({ period }) => period !== label)) continue;
    const dueOn = dueOnOf(round, element);
    const state = rowStateOf(element, label, missing);
    elements.push({
      element: element.id,
      number: index.numbers.get(element.id) ?? "",
      title: element.title,
      level: element.level,
      units: [...(findResponsibility(strategy, element.id)?.reporting ?? [])],
      dueOn,
      state,
      missing: missing?.missing ?? { cells: 0, observations: 0, narrative: false },
      isOverdue: round.state === "open" && dueOn !== null && dueOn < today && !isHandedIn(state),
    });
  }
  const counts: Record<RowState, number> = {
    "not-started": 0,
    draft: 0,
    submitted: 0,
    returned: 0,
    approved: 0,
  };
  for (const { state } of elements) counts[state] += 1;
  const period = calendar.get(label);
  return {
    period,
    state: round.state,
    dueOn: round.dueOn,
    elements,
    counts,
    byUnit: countByUnit(assessed, elements),
  };
}

/** The deadline of an element: its level's own, else the round's. */
export function dueOnOf(
  { levelDeadlines, dueOn }: ReportingPeriod,
  { level }: Pick<Element, "level">,
): string | null {
  return levelDeadlines.find((deadline) => deadline.level === level)?.dueOn ?? dueOn;
}

/** `owed`: what `findMissing` says of the element in the period. */
export function rowStateOf(
  { reports }: Pick<Element, "reports">,
  label: PeriodLabel,
  owed: OwedFigures | null,
): RowState {
  const report = reports.find(({ period }) => period === label);
  return report?.state ?? (owed?.isUntouched === false ? "draft" : "not-started");
}

export function isHandedIn(state: RowState): boolean {
  return state === "submitted" || state === "approved";
}

function countByUnit({ strategy }: AssessedStrategy, rows: readonly RoundRow[]): RoundView["byUnit"] {
  const names = new Map(strategy.units.map(({ id, name }) => [id, name]));
  const units: (UnitId | null)[] = [...strategy.units.map(({ id }) => id), null];
  return units
    .map((unit) => {
      const own = rows.filter(({ units: answering }) =>
        unit === null ? answering.length === 0 : answering.includes(unit),
      );
      return {
        unit,
        name: unit === null ? "" : (names.get(unit) ?? unit),
        total: own.length,
        done: own.filter(({ state }) => isHandedIn(state)).length,
        missing: own.filter(({ missing }) => !isComplete(missing)).length,
      };
    })
    .filter(({ total }) => total > 0);
}

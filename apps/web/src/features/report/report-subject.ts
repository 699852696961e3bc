/** The report of one element for one period, as everything on its page needs it. */
import { assessmentOf } from "@miara/domain/assess-strategy";
import type { Element } from "@miara/domain/element";
import type { ElementReport } from "@miara/domain/element-report";
import { viewFigures, type FiguresView } from "@miara/domain/figures-view";
import { indexStrategy } from "@miara/domain/index-strategy";
import { findMissing, type Missing } from "@miara/domain/missing-figures";
import { comparePeriods, type Period, type PeriodLabel } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { reportOn } from "@miara/domain/report-on";
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import type { Permission } from "@miara/domain/rights";
import { dueOnOf, rowStateOf, type RowState } from "@miara/domain/round-view";

import type { StrategyEditing } from "../../edits/use-strategy-editing.tsx";

export interface ReportSubject {
  readonly element: Element;
  /** The full number: `II.7.3`. */
  readonly number: string;
  /** From the top, without itself. */
  readonly above: readonly Element[];
  readonly period: Period;
  /** The declared period before it, whose figures stand beside; null for the first. */
  readonly before: Period | null;
  readonly round: ReportingPeriod | null;
  readonly dueOn: string | null;
  readonly report: ElementReport;
  /** How far the report is, as the round shows it. */
  readonly state: RowState;
  readonly missing: Missing;
  readonly figures: FiguresView;
  readonly mayReport: Permission;
  readonly mayPlan: Permission;
  readonly maySubmit: Permission;
  readonly mayDecide: Permission;
  readonly mayComment: Permission;
  readonly mayAttach: Permission;
}

const NOTHING: Missing = { cells: 0, observations: 0, narrative: false };

/** Null: the strategy has no such element, or no such period. */
export function findSubject(editing: StrategyEditing, id: string, label: PeriodLabel): ReportSubject | null {
  const { strategy, may, mayEdit } = editing;
  const element = strategy.elements.find((candidate) => candidate.id === id);
  const calendar = new PeriodCalendar(strategy.periods);
  const period = calendar.find(label);
  if (element === undefined || period === null) return null;
  const index = indexStrategy(strategy);
  const assessed = editing.assess(label);
  // Archived, or not yet part of the plan: there are no figures then.
  const isCounted = assessed.elements.has(element.id);
  const owed = isCounted ? findMissing(assessed, element, label) : null;
  const round = strategy.reportingPeriods.find((candidate) => candidate.period === label) ?? null;
  return {
    element,
    number: index.numbers.get(element.id) ?? "",
    above: aboveOf(element, index.byId),
    period,
    before: calendar.declared.findLast((candidate) => comparePeriods(candidate, period) < 0) ?? null,
    round,
    dueOn: round === null ? null : dueOnOf(round, element),
    report: reportOn(element, label),
    state: rowStateOf(element, label, owed),
    missing: owed?.missing ?? NOTHING,
    figures: viewFigures(assessmentOf(assessed, isCounted ? element.id : null), element.statusOverride),
    // By an edit, not by the action: what is handed in stands until it is taken back.
    mayReport: mayEdit({ kind: "narrative", element: element.id, period: label, was: null, is: null }),
    mayPlan: may("plan", element.id, label),
    maySubmit: may("submit", element.id, label),
    mayDecide: may("decide", element.id, label),
    mayComment: may("comment", element.id, label),
    mayAttach: may("attach", element.id, label),
  };
}

function aboveOf(element: Element, byId: ReadonlyMap<Element["id"], Element>): readonly Element[] {
  const above: Element[] = [];
  for (let at = element.parentId; at !== null && above.length < 10; at = above[0]?.parentId ?? null) {
    const parent = byId.get(at);
    if (parent === undefined) break;
    above.unshift(parent);
  }
  return above;
}

/** Where one who opens the page without a period begins: the round that is open, else the last that was, else now. */
export function usualPeriod({
  strategy,
  today,
}: Pick<StrategyEditing, "strategy" | "today">): PeriodLabel | null {
  const { reportingPeriods, periods } = strategy;
  const open = reportingPeriods.find(({ state }) => state === "open");
  const ended = periods.toSorted(comparePeriods).findLast(({ end }) => end <= today);
  return open?.period ?? reportingPeriods.at(-1)?.period ?? ended?.label ?? periods[0]?.label ?? null;
}

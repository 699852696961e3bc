/** Tasks whose time is over, or that nobody reports on. */
import { writeExact } from "../../exact/exact-text.ts";
import { Rational } from "../../exact/rational.ts";
import type { Element } from "../../hierarchy/element.ts";
import type { PeriodCalendar } from "../../period/period-calendar.ts";
import { comparePeriods, type Period } from "../../period/period.ts";
import type { StageCell } from "../../stage/stage.ts";
import { finding, isAtRest, type ElementRule } from "../quality-rule.ts";

/** Planned periods that may end without a report before a task counts as stale. */
const SILENT_PERIODS = 2;

/**
 * `element.overdue`: the last planned period is over and progress is below 100. `element.never-updated`: planned
 * periods are over and no cell was ever filled. `element.stale`: reporting stopped at least two planned periods ago
 * while the plan goes on. Of these at most one holds; what is paused, cancelled, done or continuous is left alone.
 */
export const findUntimely: ElementRule = ({ assessed, element, assessment, today }) => {
  if (isAtRest(element) || element.lifecycle === "done" || element.lifecycle === "continuous") return [];
  const { calendar } = assessed;
  const planned = periodsOf(element, calendar, (cell) => cell.planned !== null && Number(cell.planned) !== 0);
  const over = planned.filter((period) => period.end < today);
  const lastOver = over.at(-1);
  if (lastOver === undefined) return [];

  const lastReported = periodsOf(element, calendar, (cell) => cell.actual !== null).at(-1);
  if (lastReported === undefined && assessment.method !== "manual") {
    const params = { periods: over.length, period: lastOver.label };
    return [finding("element.never-updated", "warning", { element }, params)];
  }
  const { progress } = assessment;
  if (over.length === planned.length) {
    if (progress === null || progress.compare(Rational.HUNDRED) >= 0) return [];
    const params = { period: lastOver.label, progress: writeExact(progress) };
    return [finding("element.overdue", "warning", { element, period: lastOver.label }, params)];
  }
  if (lastReported === undefined) return [];
  const silent = over.filter((period) => comparePeriods(period, lastReported) > 0).length;
  if (silent < SILENT_PERIODS) return [];
  const params = { period: lastReported.label, periods: silent };
  return [finding("element.stale", "warning", { element, period: lastReported.label }, params)];
};

/** Periods in which any stage has a cell of that kind, from the earliest. */
function periodsOf(
  element: Element,
  calendar: PeriodCalendar,
  isMeant: (cell: StageCell) => boolean,
): readonly Period[] {
  const labels = new Set(
    element.stages.flatMap((stage) => stage.cells.filter(isMeant).map((cell) => cell.period)),
  );
  return [...labels].map((label) => calendar.get(label)).toSorted(comparePeriods);
}

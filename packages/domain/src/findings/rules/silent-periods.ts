/** Periods that one half of a card reports while the other half is silent. */
import { DecimalSum } from "../../exact/decimal-sum.ts";
import { writeExact } from "../../exact/exact-text.ts";
import type { Element } from "../../hierarchy/element.ts";
import type { Observation } from "../../indicator/observation.ts";
import type { PeriodCalendar } from "../../period/period-calendar.ts";
import { comparePeriods, type Period } from "../../period/period.ts";
import type { StageCell } from "../../stage/stage.ts";
import type { Finding } from "../finding.ts";
import { finding, isSeen, type ElementRule } from "../quality-rule.ts";

/**
 * `period.stages-silent`: indicators are reported for a period in which every stage stands at 0 or unreported although
 * something was planned. `period.indicators-silent`: stages made progress in a period for which no indicator has a
 * value.
 */
export const findSilentPeriods: ElementRule = ({ assessed, element }) => {
  if (element.stages.length === 0 || element.indicators.length === 0) return [];
  return stagePeriods(element, assessed.calendar)
    .filter((period) => isSeen(assessed, period.label))
    .flatMap((period): readonly Finding[] => {
      const cells = element.stages.flatMap((stage) =>
        stage.cells.filter((cell) => cell.period === period.label),
      );
      const reported = element.indicators.filter((indicator) =>
        indicator.observations.some(
          (observation) => isReport(observation) && lies(observation, period, assessed.calendar),
        ),
      ).length;
      const subject = { element, period: period.label };
      const isStill = cells.every((cell) => isNothing(cell.actual));
      if (reported > 0 && isStill && cells.some((cell) => !isNothing(cell.planned))) {
        const params = { period: period.label, indicators: reported, planned: plannedIn(cells) };
        return [finding("period.stages-silent", "warning", subject, params)];
      }
      if (reported > 0 || isStill) return [];
      const params = { period: period.label, indicators: element.indicators.length };
      return [finding("period.indicators-silent", "notice", subject, params)];
    });
};

function stagePeriods(element: Element, calendar: PeriodCalendar): readonly Period[] {
  const labels = new Set(element.stages.flatMap((stage) => stage.cells.map((cell) => cell.period)));
  return [...labels].map((label) => calendar.get(label)).toSorted(comparePeriods);
}

/** A value, or a word that there can be none or that it is withheld. A mark for "missing" reports nothing. */
function isReport(observation: Observation): boolean {
  return observation.value !== null || observation.status === "M" || observation.status === "Q";
}

function lies(observation: Observation, within: Period, calendar: PeriodCalendar): boolean {
  if (observation.period === within.label) return true;
  const own = calendar.get(observation.period);
  return own.start >= within.start && own.end <= within.end;
}

function isNothing(share: StageCell["actual"]): boolean {
  return share === null || Number(share) === 0;
}

function plannedIn(cells: readonly StageCell[]): string {
  const sum = new DecimalSum();
  for (const cell of cells) if (cell.planned !== null) sum.add(cell.planned);
  return writeExact(sum.total());
}

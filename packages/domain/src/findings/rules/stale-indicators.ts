/** `indicator.stale`: at least two periods of the strategy ended since the last value of an indicator. */
import type { Indicator } from "../../indicator/indicator.ts";
import type { Observation } from "../../indicator/observation.ts";
import type { PeriodCalendar } from "../../period/period-calendar.ts";
import { comparePeriods } from "../../period/period.ts";
import { finding, isAtRest, isSeen, type ElementRule } from "../quality-rule.ts";

const SILENT_PERIODS = 2;

export const findStaleIndicators: ElementRule = ({ assessed, element, today }) => {
  if (isAtRest(element)) return [];
  return element.indicators.flatMap((indicator) => {
    const last = lastReport(indicator, assessed.calendar, (observation) =>
      isSeen(assessed, observation.period),
    );
    if (last === undefined) return [];
    const { period, observation } = last;
    const since = assessed.calendar.declared.filter(
      (declared) => declared.start > period.end && declared.end < today,
    ).length;
    if (since < SILENT_PERIODS || observation.status === "M") return [];
    const params = { name: indicator.name, period: period.label, periods: since };
    return [finding("indicator.stale", "notice", { element, indicator, period: period.label }, params)];
  });
};

/** The last observation that says something: a value, or that there can be none any more. */
function lastReport(
  indicator: Indicator,
  calendar: PeriodCalendar,
  isMeant: (observation: Observation) => boolean,
) {
  return indicator.observations
    .filter((observation) => isMeant(observation))
    .filter((observation) => observation.value !== null || observation.status === "M")
    .map((observation) => ({ observation, period: calendar.get(observation.period) }))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
}

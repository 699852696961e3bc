/** The columns of the grid, in the order of time. */
import type { Indicator } from "@miara/domain/indicator";
import { comparePeriods, type Frequency, type Period, type PeriodLabel } from "@miara/domain/period";
import type { PeriodCalendar } from "@miara/domain/period-calendar";
import type { Stage } from "@miara/domain/stage";
import { subPeriods } from "@miara/domain/sub-periods";

/** The declared periods, and any other that a stage speaks of. */
export function stagePeriods(calendar: PeriodCalendar, stages: readonly Stage[]): readonly Period[] {
  return joined(
    calendar,
    calendar.declared,
    stages.flatMap(({ cells }) => cells.map(({ period }) => period)),
  );
}

/** All periods of a frequency over the years of the strategy, and any other that an indicator was observed in. */
export function indicatorPeriods(
  calendar: PeriodCalendar,
  indicators: readonly Indicator[],
  frequency: Frequency,
): readonly Period[] {
  const declared = calendar.declared.filter((period) => period.frequency === frequency);
  const parts = calendar.declared.flatMap((period) => subPeriods(period, frequency) ?? []);
  const own = declared.length > 0 ? declared : parts;
  return joined(
    calendar,
    own.length > 0 || frequency !== "irregular" ? own : calendar.declared,
    indicators.flatMap(({ observations }) => observations.map(({ period }) => period)),
  );
}

function joined(
  calendar: PeriodCalendar,
  periods: readonly Period[],
  labels: readonly PeriodLabel[],
): readonly Period[] {
  const byLabel = new Map(periods.map((period) => [period.label, period]));
  for (const label of labels) {
    const period = byLabel.has(label) ? null : calendar.find(label);
    if (period !== null) byLabel.set(label, period);
  }
  return [...byLabel.values()].toSorted(comparePeriods);
}

/** What an element still owes to a reporting round. */
import type { Element } from "../hierarchy/element.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { PeriodCalendar } from "../period/period-calendar.ts";
import type { Period, PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { StageCell } from "../stage/stage.ts";

export interface Missing {
  /** Stages with a planned share in the period and no actual one. */
  readonly cells: number;
  /** Indicators whose frequency brings a value in the period, without one. */
  readonly observations: number;
  /** Whether the strategy asks for words, since the element is off track, and there are none. */
  readonly narrative: boolean;
}

export interface OwedFigures {
  readonly missing: Missing;
  /** Nothing of what it owes is there yet. */
  readonly isUntouched: boolean;
}

export function isComplete({ cells, observations, narrative }: Missing): boolean {
  return cells === 0 && observations === 0 && !narrative;
}

/** Whether the element has something to report in the period: a planned stage, or an indicator measured in it. */
export function owesFigures(calendar: PeriodCalendar, element: Element, label: PeriodLabel): boolean {
  const { cells, indicators } = owedFigures(calendar, element, label);
  return cells.length + indicators.length > 0;
}

function owedFigures(
  calendar: PeriodCalendar,
  { lifecycle, stages, indicators }: Element,
  label: PeriodLabel,
): { readonly cells: readonly StageCell[]; readonly indicators: readonly Indicator[] } {
  if (lifecycle === "cancelled" || lifecycle === "paused") return { cells: [], indicators: [] };
  const round = calendar.get(label);
  return {
    cells: stages
      .flatMap((stage) => stage.cells)
      .filter(({ period, planned, actual }) => period === label && (planned !== null || actual !== null)),
    indicators: indicators.filter((indicator) => isMeasuredIn(indicator, round)),
  };
}

/** Null where the element has nothing to report in the period: neither a planned stage nor an indicator of its own. */
export function findMissing(
  assessed: AssessedStrategy,
  element: Element,
  label: PeriodLabel,
): OwedFigures | null {
  const { calendar, strategy } = assessed;
  const round = calendar.get(label);
  const { cells, indicators } = owedFigures(calendar, element, label);
  if (cells.length === 0 && indicators.length === 0) return null;
  const isObserved = (indicator: Indicator): boolean =>
    indicator.observations.some(({ period }) => {
      const span = calendar.find(period);
      return span !== null && span.end <= round.end && span.end >= round.start;
    });
  const missingCells = cells.filter(({ actual }) => actual === null).length;
  const missingObservations = indicators.filter((indicator) => !isObserved(indicator)).length;
  const report = element.reports.find(({ period }) => period === label);
  const isOffTrack =
    (element.statusOverride?.status ?? assessed.elements.get(element.id)?.computed.status) === "off-track";
  return {
    missing: {
      cells: missingCells,
      observations: missingObservations,
      narrative:
        strategy.settings.isNarrativeRequired &&
        isOffTrack &&
        (report === undefined || report.narrative === null),
    },
    isUntouched:
      missingCells === cells.length &&
      missingObservations === indicators.length &&
      (report === undefined || report.narrative === null),
  };
}

const MONTHS = { M: 1, Q: 3, S: 6, A: 12 } as const;

/** An indicator that is measured less often than the round comes owes nothing; an irregular one never does. */
function isMeasuredIn({ frequency, ...indicator }: Indicator, round: Period): boolean {
  if (frequency === "irregular" || isComputed(indicator)) return false;
  const days = (Date.parse(round.end) - Date.parse(round.start)) / 86_400_000 + 1;
  return MONTHS[frequency] * 28 <= days;
}

/** Its values come from other indicators: nobody reports them. */
function isComputed(indicator: Omit<Indicator, "frequency">): boolean {
  return (
    ("ratio" in indicator && indicator.ratio !== null) ||
    ("formula" in indicator && indicator.formula !== null)
  );
}

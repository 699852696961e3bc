/** Indicators by kind and period, each with its source; what is missing is written. */
import type { CardView } from "@miara/domain/card-view";
import type { Benchmark, IndicatorKind } from "@miara/domain/indicator";
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import type { IndicatorView } from "@miara/domain/indicator-view";
import type { Observation } from "@miara/domain/observation";
import { comparePeriods, isWithinAsOf, type Period, type PeriodLabel } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { shownPlaces } from "@miara/messages/shown-places";

import type { DocumentWriter } from "../drawing/document.ts";
import { line, piece, wrapText, type Line } from "../drawing/line.ts";
import { layPeriodTable, type PeriodRow } from "../drawing/period-table.ts";
import type { Wording } from "../drawing/wording.ts";
import { indicatorOutlook, type CardMore } from "./card-more.ts";

const KINDS: readonly IndicatorKind[] = ["output", "outcome", "impact", "context"];

export function writeIndicators(
  writer: DocumentWriter,
  card: CardView,
  more: CardMore | null,
  wording: Wording,
): void {
  const calendar = new PeriodCalendar(card.strategy.periods);
  for (const kind of KINDS) {
    const indicators = card.indicators.filter((indicator) => indicator.kind === kind);
    if (indicators.length === 0) continue;
    writer.heading(wording.t(`vocabulary:kindTitle/${kind}`));
    const periods = periodsOf(indicators, card, calendar);
    const rows = indicators.map((indicator) =>
      indicatorRow(indicator, more?.analyses.get(indicator.id) ?? null, periods, writer.width, wording),
    );
    const table = {
      titleHead: wording.t("terminal:head/indicator"),
      periods: periods.map((period) => wording.formats.period(period)),
      sumHead: null,
      rows,
    };
    writer.add(...layPeriodTable(table, writer.width));
  }
}

/** A value as a cell: with what narrows it, or the mark of why there is none. */
export function writeObservation(
  observation: Observation | undefined,
  decimals: number | null,
  wording: Wording,
): string {
  if (observation === undefined) return wording.symbols.gap;
  const { value, status, qualifier } = observation;
  if (value === null) return writeMissing(status, wording);
  const number = wording.formats.number(value, decimals);
  if (qualifier !== null) return `${qualifier} ${number}`;
  return status === "A" ? number : `${number} (${status})`;
}

function writeMissing(status: Observation["status"], wording: Wording): string {
  switch (status) {
    case "L":
    case "M":
    case "Q":
    case "O":
      return wording.t(`vocabulary:missing/${status}`);
    case "A":
    case "E":
    case "P":
    case "B":
      return wording.symbols.noValue;
  }
}

function indicatorRow(
  indicator: IndicatorView,
  analysis: IndicatorAnalysisView | null,
  periods: readonly Period[],
  width: number | null,
  wording: Wording,
): PeriodRow {
  const byPeriod = new Map(indicator.observations.map((observation) => [observation.period, observation]));
  const unit = indicator.unit === null ? "" : ` [${indicator.unit}]`;
  return {
    title: indicator.name + unit,
    cells: periods.map((period) =>
      line(writeObservation(byPeriod.get(period.label), shownPlaces(indicator), wording)),
    ),
    sum: null,
    notes: noteLines(indicator, analysis, width, wording),
  };
}

function noteLines(
  indicator: IndicatorView,
  analysis: IndicatorAnalysisView | null,
  width: number | null,
  wording: Wording,
): readonly Line[] {
  const { t, formats, symbols } = wording;
  const parts = [
    `${t("terminal:head/source")}: ${indicator.source ?? t("terminal:card/notGiven")}`,
    ...indicator.baselines.map(
      (base) => `${t("terminal:card/baseline")} ${writeBenchmark(base, indicator, wording)}`,
    ),
    ...indicator.targets.map(
      (target) => `${t("terminal:head/target")} ${writeBenchmark(target, indicator, wording)}`,
    ),
  ];
  const change = indicator.changeFromBaseline;
  if (change !== null) {
    const relative = change.relative === null ? "" : ` (${formats.signedShare(change.relative)})`;
    parts.push(
      `${t("terminal:card/change")} ${formats.signed(change.absolute)}${relative} ${t("terminal:card/since", { period: change.from })}`,
    );
  }
  const noted = wrapText(parts.join(symbols.dot), width === null ? 120 : width - 2).map((text): Line => [
    piece(`  ${text}`, "quiet"),
  ]);
  const room = width === null ? 120 : width - 2;
  const ahead =
    analysis === null
      ? []
      : indicatorOutlook(analysis, wording, room).map((content): Line => [piece("  "), ...content]);
  if (indicator.targets.length === 0 && indicator.statusOverride === null) return [...noted, ...ahead];
  return [...noted, ...ahead, [piece("  "), wording.status(indicator.status)]];
}

export function writeBenchmark(benchmark: Benchmark, indicator: IndicatorView, wording: Wording): string {
  const period = benchmark.period === null ? "" : `${benchmark.period}: `;
  const { operator, value, upper, text } = benchmark;
  if (value === null) return period + (text ?? wording.symbols.noValue);
  const number = wording.formats.number(value, shownPlaces(indicator));
  if (operator === "range" && upper !== null)
    return `${period}${number}${wording.symbols.span}${wording.formats.number(upper, shownPlaces(indicator))}`;
  return operator === "="
    ? period + number
    : `${period}${wording.t(`vocabulary:operator/${operator}`)} ${number}`;
}

/** The periods with a value, and the declared ones in between and up to now: a gap among them is seen. */
function periodsOf(
  indicators: readonly IndicatorView[],
  { strategy }: CardView,
  calendar: PeriodCalendar,
): readonly Period[] {
  const labels = new Set<PeriodLabel>(
    indicators.flatMap((indicator) => indicator.observations.map((observation) => observation.period)),
  );
  const observed = [...labels].map((label) => calendar.find(label)).filter((period) => period !== null);
  const first = observed.toSorted(comparePeriods)[0];
  if (first === undefined) return [];
  const asOf = strategy.asOf === null ? null : calendar.find(strategy.asOf);
  const frequencies = new Set(indicators.map((indicator) => indicator.frequency));
  const declared = calendar.declared.filter(
    (period) =>
      !labels.has(period.label) &&
      frequencies.has(period.frequency) &&
      period.start >= first.start &&
      (asOf === null || isWithinAsOf(period, asOf)),
  );
  return [...observed, ...declared].toSorted(comparePeriods);
}

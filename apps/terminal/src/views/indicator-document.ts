/** One indicator: its chart with the table of it, targets, trend, forecast, and what each method says. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import { shownPlaces } from "@miara/messages/shown-places";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { EMPTY_LINE, line, piece, type Line } from "../drawing/line.ts";
import { layTable, tableLines, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { indicatorChart } from "./indicator-chart.ts";
import { writeBenchmark, writeObservation } from "./indicator-lines.ts";
import { writeMethods } from "./method-lines.ts";

/** So wide a screen has the table beside the chart. */
const BESIDE = 110;
const TABLE_BESIDE = 44;

export function indicatorDocument(
  analysis: IndicatorAnalysisView,
  where: string,
  wording: Wording,
  width: number | null,
): Document {
  const { t } = wording;
  const { indicator } = analysis;
  const writer = new DocumentWriter(width);
  writer.text(where, { tone: "quiet" });
  writer.text(`${indicator.name}${indicator.unit === null ? "" : ` [${indicator.unit}]`}`, {
    tone: "heading",
  });
  const facts = [
    t(`vocabulary:kindTitle/${indicator.kind}`),
    t(`vocabulary:direction/${analysis.direction}`),
    `${t("terminal:head/source")}: ${indicator.source ?? t("terminal:card/notGiven")}`,
  ];
  writer.text(facts.join(wording.symbols.dot), { tone: "quiet" });
  if (indicator.targets.length > 0 || indicator.statusOverride !== null)
    writer.add([wording.status(indicator.status)]);
  writeSeries(writer, analysis, wording);
  writeBenchmarks(writer, analysis, wording);
  writeMethods(writer, analysis, wording);
  if (indicator.note !== null) writer.blank().text(indicator.note);
  return writer.end();
}

function writeSeries(writer: DocumentWriter, analysis: IndicatorAnalysisView, wording: Wording): void {
  const { t } = wording;
  const table = seriesTable(analysis, wording);
  writer.blank();
  if (table.length <= 1) {
    writer.text(t("terminal:indicators/noValues"), { tone: "quiet" });
    return;
  }
  const width = writer.width ?? 0;
  const isBeside = width >= BESIDE;
  const chart =
    writer.width === null ? [] : indicatorChart(analysis, wording, isBeside ? width - TABLE_BESIDE : width);
  if (!isBeside) {
    writer.add(...chart);
    if (chart.length > 0) writer.blank();
    writer.add(...table);
    return;
  }
  const chartWidth = width - TABLE_BESIDE;
  const count = Math.max(chart.length, table.length);
  for (let at = 0; at < count; at += 1) {
    const left = chart[at] ?? EMPTY_LINE;
    const used = left.reduce((sum, { text }) => sum + text.length, 0);
    writer.add([...left, piece(" ".repeat(Math.max(2, chartWidth - used))), ...(table[at] ?? EMPTY_LINE)]);
  }
}

/** Every value of the chart in words. */
function seriesTable(analysis: IndicatorAnalysisView, wording: Wording): readonly Line[] {
  const { t, symbols } = wording;
  const { indicator } = analysis;
  const columns: readonly Column[] = [
    { head: t("terminal:head/period"), align: "left" },
    { head: t("terminal:indicators/value"), align: "right" },
    { head: "", align: "left" },
  ];
  const values = analysis.points.map((point) => ({
    day: point.end,
    row: [
      line(point.observation.period),
      line(writeObservation(point.observation, shownPlaces(indicator), wording)),
      line(notesOf(point, wording).join(symbols.dot), "quiet"),
    ] satisfies Row,
  }));
  const gaps = analysis.gaps.map(({ period, end }) => ({
    day: end,
    row: [line(period), line(symbols.gap), line(t("methods:figure/gap"), "quiet")] satisfies Row,
  }));
  const rows = [...values, ...gaps].toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ row }) => row);
  return tableLines(layTable(columns, rows, null));
}

function notesOf(point: IndicatorAnalysisView["points"][number], { t }: Wording): readonly string[] {
  return [
    ...(point.isBreak ? [t("methods:figure/break")] : []),
    ...(point.outlierScore === null ? [] : [t("methods:figure/outlier")]),
    ...(point.computation === null ? [] : [t("methods:computed")]),
    ...(point.observation.note === null ? [] : [point.observation.note]),
  ];
}

function writeBenchmarks(
  writer: DocumentWriter,
  { indicator, targets }: IndicatorAnalysisView,
  wording: Wording,
): void {
  const { t } = wording;
  if (indicator.baselines.length + indicator.targets.length === 0) {
    writer.blank().text(t("terminal:indicators/noTargets"), { tone: "quiet" });
    return;
  }
  writer.heading(t("terminal:indicators/targets"));
  for (const base of indicator.baselines)
    writer.text(`${t("terminal:card/baseline")} ${writeBenchmark(base, indicator, wording)}`);
  for (const benchmark of indicator.targets) {
    const met = targets.find((target) => target.benchmark === benchmark)?.isMet ?? null;
    const said =
      met === null ? "" : ` (${t(met ? "terminal:indicators/met" : "terminal:indicators/missed")})`;
    writer.text(`${t("terminal:head/target")} ${writeBenchmark(benchmark, indicator, wording)}${said}`);
  }
}

/** The series of an indicator as a chart of dots: values, the way as planned, trend and forecast. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";

import { DotCanvas } from "../drawing/braille.ts";
import { fitText, line, piece, widthOf, type Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";

/** Lines of a chart, without the one of its periods. */
const ROWS = 8;
const LEAST_COLUMNS = 12;
/** A wide interval must not flatten what was observed: it is cut off beyond so much of the scale. */
const ROOM_FOR_BAND = 0.3;
/** Every so many dots of a dotted line is drawn. */
const DOTTED = 3;
const DASHED = 2;

/** Empty where there is nothing to draw, or no room. */
export function indicatorChart(
  analysis: IndicatorAnalysisView,
  wording: Wording,
  width: number,
): readonly Line[] {
  const { formats, symbols, t } = wording;
  const scale = symbols.spark.length === 0 ? null : scaleOf(analysis);
  if (scale === null) return [];
  const { decimals } = analysis.indicator;
  const label = (value: number): string =>
    formats.estimate(value, decimals ?? placesFor(scale.greatest - scale.least));
  const labels = [label(scale.greatest), label((scale.greatest + scale.least) / 2), label(scale.least)];
  const room = Math.max(...labels.map(widthOf));
  const columns = Math.min(width - room - 2, 90);
  if (columns < LEAST_COLUMNS) return [];
  const canvas = new DotCanvas(columns, ROWS, symbols.chart);
  draw(canvas, analysis, scale, wording);
  const labelled = new Map([
    [0, labels[0]],
    [Math.floor((ROWS - 1) / 2), labels[1]],
    [ROWS - 1, labels[2]],
  ]);
  const drawn = canvas
    .lines()
    .map((dots, at): Line => [
      piece(`${fitText(labelled.get(at) ?? "", room, "right")} ${symbols.chart.axis}`, "quiet"),
      piece(dots.trimEnd()),
    ]);
  const ends = `${scale.from.slice(0, 4)}${scale.to.slice(0, 4).padStart(columns - 4)}`;
  const marks = [
    `${symbols.chart.baseline} ${t("terminal:card/baseline")}`,
    `${symbols.chart.target} ${t("terminal:head/target")}`,
    `${symbols.chart.missing} ${t("terminal:indicators/missing")}`,
  ];
  return [
    ...drawn,
    line(" ".repeat(room + 2) + ends, "quiet"),
    line(`${" ".repeat(room + 2)}${marks.join("  ")}`, "quiet"),
  ];
}

interface Scale {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly greatest: number;
}

// Places on a screen, not figures: floats are exact enough.
function scaleOf({ points, baselines, targets, forecast }: IndicatorAnalysisView): Scale | null {
  const values = [
    ...points.flatMap(({ value }) => (value === null ? [] : [Number(value)])),
    ...[...baselines, ...targets].flatMap(({ benchmark }) =>
      [benchmark.value, benchmark.upper].filter((value) => value !== null).map(Number),
    ),
    ...(forecast === null ? [] : [forecast.value]),
  ];
  const days = [
    ...points.map(({ end }) => end),
    ...[...baselines, ...targets].map(({ day }) => day),
    ...(forecast === null ? [] : [forecast.day]),
  ].toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || from === to || values.length === 0) return null;
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (least === greatest) return { from, to, least: least - 1, greatest: greatest + 1 };
  const bounds =
    forecast?.band.flatMap(({ low, high }) => [low, high].filter((bound) => bound !== null)) ?? [];
  const room = (greatest - least) * ROOM_FOR_BAND;
  return {
    from,
    to,
    least: Math.max(Math.min(least, ...bounds), least - room),
    greatest: Math.min(Math.max(greatest, ...bounds), greatest + room),
  };
}

function draw(canvas: DotCanvas, analysis: IndicatorAnalysisView, scale: Scale, { symbols }: Wording): void {
  const start = Date.parse(scale.from);
  const span = Date.parse(scale.to) - start;
  const at = (day: string, value: number): readonly [number, number] => [
    (Date.parse(day) - start) / span,
    (value - scale.least) / (scale.greatest - scale.least),
  ];
  const { band } = analysis.forecast ?? { band: [] };
  for (const [step, point] of band.entries()) {
    const next = band[step + 1];
    if (next === undefined) continue;
    canvas.line(at(point.day, point.value), at(next.day, next.value), DASHED);
    if (point.low === null || point.high === null || next.low === null || next.high === null) continue;
    canvas.line(at(point.day, point.low), at(next.day, next.low), DOTTED);
    canvas.line(at(point.day, point.high), at(next.day, next.high), DOTTED);
  }
  drawValues(canvas, analysis, at, symbols.chart.missing);
  for (const [list, mark] of [
    [analysis.baselines, symbols.chart.baseline],
    [analysis.targets, symbols.chart.target],
  ] as const)
    for (const { benchmark, day } of list)
      for (const value of [benchmark.value, benchmark.upper])
        if (value !== null) canvas.mark(at(day, Number(value)), mark);
}

/** A line breaks at a gap, at a missing value and at a break in series. */
function drawValues(
  canvas: DotCanvas,
  { points, gaps }: IndicatorAnalysisView,
  at: (day: string, value: number) => readonly [number, number],
  missing: string,
): void {
  for (const [step, point] of points.entries()) {
    if (point.value === null) {
      canvas.mark([at(point.end, 0)[0], 0], missing);
      continue;
    }
    const here = at(point.end, Number(point.value));
    const before = points[step - 1];
    const isJoined =
      before?.value != null && !point.isBreak && !gaps.some(({ end }) => end > before.end && end < point.end);
    canvas.line(isJoined ? at(before.end, Number(before.value)) : here, here);
  }
}

function placesFor(span: number): number {
  if (span >= 20) return 0;
  return span >= 2 ? 1 : 2;
}

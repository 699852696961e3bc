/**
 * What the chart of an indicator draws, as days and numbers: values in stretches that end at a gap, a missing value and
 * a break in series; the planned way; trend and forecast apart. What is missing has a place in time and none in value.
 */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import type { SeriesPointView } from "@miara/domain/series-view";

export interface PlotPoint {
  readonly day: string;
  readonly value: number;
  /** Estimated or provisional. */
  readonly isUncertain: boolean;
  readonly isOutlier: boolean;
}

export interface PlotMilestone {
  readonly day: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly upper: number | null;
}

export interface BandPoint {
  readonly day: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface AnalysisPlot {
  readonly stretches: readonly (readonly PlotPoint[])[];
  readonly missing: readonly { readonly day: string; readonly status: "L" | "M" | "Q" | "O" }[];
  readonly gaps: readonly { readonly start: string; readonly end: string }[];
  /** The two days between which the series breaks; `from` is null where nothing stands before. */
  readonly breaks: readonly { readonly from: string | null; readonly to: string }[];
  /** Baselines, milestones and the target. */
  readonly way: readonly PlotMilestone[];
  readonly trend: readonly { readonly day: string; readonly value: number }[];
  readonly band: readonly BandPoint[];
  /** From which day to which it goes; null where there is nothing to draw. */
  readonly span: readonly [string, string] | null;
  /** From which value to which. */
  readonly reach: readonly [number, number];
  readonly isFromZero: boolean;
}

export function plotAnalysis(analysis: IndicatorAnalysisView): AnalysisPlot {
  const { points, gaps, trend, forecast } = analysis;
  const stretches = measuredStretches(points, gaps);
  const way = plannedWay(analysis);
  const band = forecast?.band ?? [];
  const line = trend?.line ?? [];
  const days = [
    ...points.map(({ end }) => end),
    ...gaps.map(({ end }) => end),
    ...way.map(({ day }) => day),
    ...band.map(({ day }) => day),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const numbers = [
    ...stretches.flat().map(({ value }) => value),
    ...way.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper])),
    ...line.map(({ value }) => value),
    ...band.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  ];
  const hasNothing = first === undefined || last === undefined || numbers.length === 0;
  return {
    stretches,
    missing: points.flatMap(({ end, value, observation: { status } }) =>
      value === null && (status === "L" || status === "M" || status === "Q" || status === "O")
        ? { day: end, status }
        : [],
    ),
    gaps,
    breaks: points.flatMap((point, place) =>
      point.isBreak
        ? { from: points.slice(0, place).findLast(({ value }) => value !== null)?.end ?? null, to: point.end }
        : [],
    ),
    way,
    trend: line,
    band,
    span: hasNothing ? null : [first, last],
    ...reachOf(numbers),
  };
}

type Gap = IndicatorAnalysisView["gaps"][number];

function measuredStretches(points: readonly SeriesPointView[], gaps: readonly Gap[]): PlotPoint[][] {
  const found: PlotPoint[][] = [];
  let current: PlotPoint[] = [];
  let before: string | null = null;
  const end = (): void => {
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const point of points) {
    const since = before;
    const isAcrossGap = since !== null && gaps.some((gap) => gap.end > since && gap.end < point.end);
    if (point.value === null || point.isBreak || isAcrossGap) end();
    before = point.end;
    if (point.value === null) continue;
    current.push({
      day: point.end,
      value: Number(point.value),
      isUncertain: point.observation.status === "E" || point.observation.status === "P",
      isOutlier: point.outlierScore !== null,
    });
  }
  end();
  return found;
}

function plannedWay({ baselines, targets }: IndicatorAnalysisView): readonly PlotMilestone[] {
  return [...baselines, ...targets]
    .flatMap(({ day, benchmark: { value, upper } }) =>
      value === null ? [] : { day, value: Number(value), upper: upper === null ? null : Number(upper) },
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** A line may leave 0 out where it would be flat above it: below this part of its height it says nothing. */
const FLAT_BELOW = 0.25;

function reachOf(numbers: readonly number[]): Pick<AnalysisPlot, "reach" | "isFromZero"> {
  const least = Math.min(...numbers);
  const greatest = Math.max(...numbers);
  if (numbers.length === 0) return { reach: [0, 1], isFromZero: true };
  const spread = greatest - least;
  const isFlat = least > 0 && spread > 0 && spread / greatest < FLAT_BELOW;
  if (isFlat) return { reach: [least - spread / 4, greatest], isFromZero: false };
  const from = Math.min(0, least);
  const to = Math.max(0, greatest);
  return { reach: [from, from === to ? 1 : to], isFromZero: true };
}

/** The table beside the chart: for every period its value, gap, baseline, target and forecast. */
import type { Benchmark } from "@miara/domain/indicator";
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import type { SeriesPointView } from "@miara/domain/series-view";

export interface ValueRow {
  readonly period: string;
  readonly end: string;
  /** Null where there is no entry: a gap, or a period ahead. */
  readonly point: SeriesPointView | null;
  readonly isGap: boolean;
  readonly baselines: readonly Benchmark[];
  readonly targets: readonly { readonly benchmark: Benchmark; readonly isMet: boolean | null }[];
  readonly forecast: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
}

/** From the earliest to the latest. */
export function valueRows({
  points,
  gaps,
  baselines,
  targets,
  forecast,
}: IndicatorAnalysisView): readonly ValueRow[] {
  const rows = new Map<string, ValueRow>();
  const put = (period: string, end: string, more: (row: ValueRow) => Partial<ValueRow>): void => {
    const row = rows.get(period) ?? blankRow(period, end);
    rows.set(period, { ...row, ...more(row) });
  };
  for (const point of points) put(point.observation.period, point.end, () => ({ point }));
  for (const { period, end } of gaps) put(period, end, () => ({ isGap: true }));
  for (const { benchmark, day } of baselines)
    put(benchmark.period ?? day, day, (row) => ({ baselines: [...row.baselines, benchmark] }));
  for (const { benchmark, day, isMet } of targets)
    put(benchmark.period ?? day, day, (row) => ({ targets: [...row.targets, { benchmark, isMet }] }));
  if (forecast !== null) {
    const { day, value, low, high } = forecast;
    const aimed = targets.findLast((target) => target.day === day)?.benchmark.period ?? day;
    put(aimed, day, () => ({ forecast: { value, low, high } }));
  }
  return [...rows.values()].toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
}

function blankRow(period: string, end: string): ValueRow {
  return { period, end, point: null, isGap: false, baselines: [], targets: [], forecast: null };
}

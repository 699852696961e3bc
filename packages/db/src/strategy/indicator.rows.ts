/** An indicator as rows and back: its own row, its baselines and targets, its observations. */
import type { ElementId, IndicatorId } from "@miara/domain/ids";
import type { Benchmark, Indicator } from "@miara/domain/indicator";
import type { Observation } from "@miara/domain/observation";

import { fromFlag, toFlag } from "../tables/flag.ts";
import type { Content } from "../tables/parts.ts";
import type { BenchmarkRow, IndicatorRow, ObservationRow, OfStrategy } from "../tables/schema.ts";
import {
  fromEntryColumns,
  fromOverrideColumns,
  toEntryColumns,
  toOverrideColumns,
} from "./shared-columns.ts";

/** What an indicator holds in tables of its own. */
export type IndicatorLists = Pick<Indicator, "baselines" | "targets" | "observations">;

export function toIndicatorRow(
  owner: OfStrategy,
  element: ElementId,
  indicator: Indicator,
  position: number,
): IndicatorRow {
  return {
    ...owner,
    id: indicator.id,
    element_id: element,
    position,
    kind: indicator.kind,
    name: indicator.name,
    unit: indicator.unit,
    source: indicator.source,
    direction: indicator.direction,
    decimals: indicator.decimals,
    frequency: indicator.frequency,
    tolerance: indicator.tolerance,
    is_cumulative: toFlag(indicator.isCumulative),
    time_aggregation: indicator.timeAggregation,
    unit_aggregation: indicator.unitAggregation,
    ratio_numerator: indicator.ratio?.numerator ?? null,
    ratio_denominator: indicator.ratio?.denominator ?? null,
    ratio_factor: indicator.ratio?.factor ?? null,
    formula_text: indicator.formula?.text ?? null,
    formula_missing: indicator.formula?.missing ?? null,
    ...toOverrideColumns(indicator.statusOverride),
    note: indicator.note,
    written_file: indicator.asWritten?.file ?? null,
    written_line: indicator.asWritten?.line ?? null,
    written_text: indicator.asWritten?.text ?? null,
  };
}

export function fromIndicatorRow(row: Content<"indicators">, lists: IndicatorLists): Indicator {
  const { written_file: file, written_line: line, written_text: text } = row;
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    unit: row.unit,
    source: row.source,
    direction: row.direction,
    decimals: row.decimals,
    frequency: row.frequency,
    baselines: lists.baselines,
    targets: lists.targets,
    tolerance: row.tolerance,
    isCumulative: fromFlag(row.is_cumulative),
    timeAggregation: row.time_aggregation,
    unitAggregation: row.unit_aggregation,
    ratio: fromRatioColumns(row),
    formula: fromFormulaColumns(row),
    statusOverride: fromOverrideColumns(row),
    note: row.note,
    asWritten: file === null || line === null || text === null ? null : { file, line, text },
    observations: lists.observations,
  };
}

function fromRatioColumns(row: Content<"indicators">): Indicator["ratio"] {
  const { ratio_numerator: numerator, ratio_denominator: denominator, ratio_factor: factor } = row;
  return numerator === null || denominator === null || factor === null
    ? null
    : { numerator, denominator, factor };
}

function fromFormulaColumns(row: Content<"indicators">): Indicator["formula"] {
  const { formula_text: text, formula_missing: missing } = row;
  return text === null || missing === null ? null : { text, missing };
}

export function toBenchmarkRow(
  owner: OfStrategy,
  indicator: IndicatorId,
  purpose: BenchmarkRow["purpose"],
  benchmark: Benchmark,
  position: number,
): BenchmarkRow {
  return {
    ...owner,
    indicator_id: indicator,
    purpose,
    position,
    period: benchmark.period,
    operator: benchmark.operator,
    value: benchmark.value,
    upper: benchmark.upper,
    words: benchmark.text,
    origin: benchmark.origin,
  };
}

export function fromBenchmarkRow(row: Content<"benchmarks">): Benchmark {
  return {
    period: row.period,
    operator: row.operator,
    value: row.value,
    upper: row.upper,
    text: row.words,
    origin: row.origin,
  };
}

export function toObservationRow(
  owner: OfStrategy,
  indicator: IndicatorId,
  observation: Observation,
  position: number,
): ObservationRow {
  return {
    ...owner,
    indicator_id: indicator,
    period: observation.period,
    position,
    value: observation.value,
    status: observation.status,
    qualifier: observation.qualifier,
    raw: observation.raw,
    note: observation.note,
    as_of: observation.asOf,
    ...toEntryColumns(observation.entry),
  };
}

export function fromObservationRow(row: Content<"observations">): Observation {
  return {
    period: row.period,
    value: row.value,
    status: row.status,
    qualifier: row.qualifier,
    raw: row.raw,
    note: row.note,
    asOf: row.as_of,
    entry: fromEntryColumns(row),
  };
}

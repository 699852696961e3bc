/** The definition of an indicator as its form holds it: every field as it was typed. */
import type { MissingRule, UnitAggregation } from "@miara/domain/computation-schema";
import type { Decimal } from "@miara/domain/decimal";
import type { Benchmark, Direction, IndicatorKind, TimeAggregation } from "@miara/domain/indicator";
import type { Frequency } from "@miara/domain/period";
import type { Status } from "@miara/domain/status";
import type { IndicatorDefinition } from "@miara/domain/structure-edit";
import type { Language } from "@miara/domain/text";

import { writeDecimal } from "../../edits/read-decimal.ts";
import type { Row } from "../../ui/rows-field.tsx";

export interface BenchmarkRow extends Row {
  readonly period: string;
  readonly operator: Benchmark["operator"];
  readonly value: string;
  readonly upper: string;
  readonly text: string;
  readonly origin: string;
  /** As it is stored: a number that nobody touched stays as it was written. */
  readonly stored: Benchmark | null;
}

/** `both`: stored so by a file; the ratio counts. */
export type Computation = "none" | "ratio" | "formula" | "both";

export interface IndicatorDraft {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly unit: string;
  readonly decimals: string;
  readonly frequency: Frequency;
  readonly direction: Direction;
  readonly source: string;
  readonly note: string;
  readonly baselines: readonly BenchmarkRow[];
  readonly targets: readonly BenchmarkRow[];
  readonly tolerance: string;
  readonly isCumulative: boolean;
  readonly timeAggregation: TimeAggregation | "";
  readonly unitAggregation: UnitAggregation | "";
  readonly computation: Computation;
  readonly numerator: string;
  readonly denominator: string;
  readonly factor: string;
  readonly formula: string;
  readonly missing: MissingRule;
  readonly overrideStatus: Status | "";
  readonly overrideReason: string;
}

export function draftOf(definition: IndicatorDefinition, language: Language): IndicatorDraft {
  const { ratio, formula, statusOverride } = definition;
  const written = (value: Decimal | null): string => writeDecimal(value, language);
  return {
    name: definition.name,
    kind: definition.kind,
    unit: definition.unit ?? "",
    decimals: definition.decimals === null ? "" : String(definition.decimals),
    frequency: definition.frequency,
    direction: definition.direction,
    source: definition.source ?? "",
    note: definition.note ?? "",
    baselines: rowsOf(definition.baselines, "baseline", language),
    targets: rowsOf(definition.targets, "target", language),
    tolerance: written(definition.tolerance),
    isCumulative: definition.isCumulative,
    timeAggregation: definition.timeAggregation ?? "",
    unitAggregation: definition.unitAggregation ?? "",
    computation: computationOf(definition),
    numerator: ratio?.numerator ?? "",
    denominator: ratio?.denominator ?? "",
    factor: ratio === null ? "1" : written(ratio.factor),
    formula: formula?.text ?? "",
    missing: formula?.missing ?? "skip-any",
    overrideStatus: statusOverride?.status ?? "",
    overrideReason: statusOverride?.reason ?? "",
  };
}

export function blankBenchmarkRow(key: string): BenchmarkRow {
  return { key, period: "", operator: "=", value: "", upper: "", text: "", origin: "", stored: null };
}

function rowsOf(benchmarks: readonly Benchmark[], key: string, language: Language): readonly BenchmarkRow[] {
  return benchmarks.map((stored, at) => ({
    key: `${key}-${at}`,
    period: stored.period ?? "",
    operator: stored.operator,
    value: writeDecimal(stored.value, language),
    upper: writeDecimal(stored.upper, language),
    text: stored.text ?? "",
    origin: stored.origin ?? "",
    stored,
  }));
}

function computationOf({ ratio, formula }: IndicatorDefinition): Computation {
  if (ratio !== null) return formula === null ? "ratio" : "both";
  return formula === null ? "none" : "formula";
}

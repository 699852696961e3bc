/** Reads a form back into the definition of an indicator, or says what is wrong with it. */
import type { Decimal } from "@miara/domain/decimal";
import type { Benchmark } from "@miara/domain/indicator";
import { periodLabelSchema } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import type { Strategy } from "@miara/domain/strategy";
import { indicatorDefinitionSchema, type IndicatorDefinition } from "@miara/domain/structure-edit";
import type { Language } from "@miara/domain/text";

import { fieldId, problemsOf, type FieldProblem } from "../../edits/field-problems.ts";
import { readDecimal, writeDecimal } from "../../edits/read-decimal.ts";
import type { BenchmarkRow, IndicatorDraft } from "./indicator-draft.ts";

export const INDICATOR = "indicator";

export interface Reading {
  /** Of the page: how numbers are typed. */
  readonly language: Language;
  /** Who sets a status by hand. */
  readonly office: string;
  readonly strategy: Pick<Strategy, "periods">;
}

export type ReadIndicator =
  | { readonly ok: true; readonly definition: IndicatorDefinition }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** `base`: the definition as the writer saw it. */
export function readDraft(draft: IndicatorDraft, base: IndicatorDefinition, reading: Reading): ReadIndicator {
  const { language } = reading;
  const read = indicatorDefinitionSchema.safeParse({
    id: base.id,
    kind: draft.kind,
    name: draft.name,
    unit: textOrNull(draft.unit),
    source: textOrNull(draft.source),
    direction: draft.direction,
    decimals: countOf(draft.decimals),
    frequency: draft.frequency,
    baselines: draft.baselines.map((row) => benchmarkOf(row, language)),
    targets: draft.targets.map((row) => benchmarkOf(row, language)),
    tolerance: typed(draft.tolerance, base.tolerance, language),
    isCumulative: draft.isCumulative,
    timeAggregation: textOrNull(draft.timeAggregation),
    unitAggregation: textOrNull(draft.unitAggregation),
    ratio: ratioOf(draft, base, language),
    formula: formulaOf(draft),
    statusOverride: overrideOf(draft, base, reading),
    note: textOrNull(draft.note),
  });
  const problems = [
    ...(read.success ? [] : problemsOf(read.error, INDICATOR).map((problem) => inSight(problem, draft))),
    ...strangePeriods(draft, reading.strategy),
  ];
  return read.success && problems.length === 0
    ? { ok: true, definition: read.data }
    : { ok: false, problems };
}

const LISTS = ["baselines", "targets"] as const;

/** A target in words has no number: what is missing there is the words. */
function inSight(problem: FieldProblem, draft: IndicatorDraft): FieldProblem {
  for (const list of LISTS) {
    for (const [at, { operator }] of draft[list].entries()) {
      if (operator === "text" && problem.field === fieldId(INDICATOR, list, at, "value"))
        return { field: fieldId(INDICATOR, list, at, "text"), problem: "empty" };
    }
  }
  return problem;
}

/** Periods that are neither the strategy's nor say their own dates. */
function strangePeriods(draft: IndicatorDraft, { periods }: Reading["strategy"]): readonly FieldProblem[] {
  const calendar = new PeriodCalendar(periods);
  return LISTS.flatMap((list) =>
    draft[list].flatMap(({ period }, at) => {
      if (period.trim() === "") return [];
      const label = periodLabelSchema.safeParse(period.trim());
      if (label.success && calendar.find(label.data) !== null) return [];
      return { field: fieldId(INDICATOR, list, at, "period"), problem: "not-a-period" as const };
    }),
  );
}

/** Not checked yet: what a comparison has no use for is left out. */
function benchmarkOf(row: BenchmarkRow, language: Language): Record<keyof Benchmark, unknown> {
  const { stored, operator } = row;
  return {
    period: row.period.trim() === "" ? null : row.period.trim(),
    operator,
    value: operator === "text" ? null : typed(row.value, stored?.value ?? null, language),
    upper: operator === "range" ? typed(row.upper, stored?.upper ?? null, language) : null,
    text: textOrNull(row.text),
    origin: textOrNull(row.origin),
  };
}

function ratioOf(draft: IndicatorDraft, { ratio }: IndicatorDefinition, language: Language): unknown {
  if (draft.computation !== "ratio" && draft.computation !== "both") return null;
  const { numerator, denominator } = draft;
  // A ratio without a factor is one of nothing: the schema is to say that the field is empty.
  return { numerator, denominator, factor: typed(draft.factor, ratio?.factor ?? null, language) ?? "" };
}

function formulaOf(draft: IndicatorDraft): unknown {
  if (draft.computation !== "formula" && draft.computation !== "both") return null;
  return { text: draft.formula, missing: draft.missing };
}

/** A status that nobody touched stays of whoever set it. */
function overrideOf(
  { overrideStatus, overrideReason }: IndicatorDraft,
  { statusOverride }: IndicatorDefinition,
  { office }: Reading,
): unknown {
  if (overrideStatus === "") return null;
  const isUntouched =
    statusOverride !== null &&
    statusOverride.status === overrideStatus &&
    statusOverride.reason === overrideReason;
  return isUntouched ? statusOverride : { status: overrideStatus, reason: overrideReason.trim(), by: office };
}

/** What nobody touched stays as it is stored; what can't be read stays as typed, for the schema to refuse. */
function typed(text: string, stored: Decimal | null, language: Language): string | null {
  if (stored !== null && text === writeDecimal(stored, language)) return stored;
  const read = readDecimal(text, language);
  return read.kind === "empty" ? null : read.kind === "value" ? read.value : text;
}

function countOf(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}

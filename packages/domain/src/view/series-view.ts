/** Points of an indicator's series as plain data, the computed ones opened up. */
import { z } from "zod";

import { indicatorsById } from "../aggregation/indicator-parts.ts";
import type { Computation, SeriesPoint } from "../aggregation/series-point.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import type { Rational } from "../exact/rational.ts";
import { observationSchema } from "../indicator/observation.ts";
import { isoDateSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";

/** Why a part has no value: a gap, or the status of its observation. */
export const absenceSchema = z.enum(["gap", "L", "M", "Q", "O"]);

export const coverageViewSchema = z.object({
  /** How many parts should have a value, and how many have. */
  expected: z.int(),
  present: z.int(),
  /** Labels of periods, or ids of indicators. */
  missing: z.array(z.object({ part: z.string(), why: absenceSchema })),
});

export const computationViewSchema = z.object({
  kind: z.enum(["ratio", "formula", "units"]),
  operands: z.array(
    z.object({
      indicator: indicatorIdSchema,
      name: z.string(),
      value: exactTextSchema.nullable(),
      absence: absenceSchema.nullable(),
    }),
  ),
  coverage: coverageViewSchema,
  /** What those that are there come to where others are missing. */
  partial: exactTextSchema.nullable(),
  isDividedByZero: z.boolean(),
});

export const seriesPointViewSchema = z.object({
  start: isoDateSchema,
  end: isoDateSchema,
  observation: observationSchema,
  /** Exact; of a computed value up to twenty places. Null where it is missing. */
  value: exactTextSchema.nullable(),
  /** A break in series: what stands before it is not of one kind with what follows. */
  isBreak: z.boolean(),
  /** The modified z-score of a value far off its own trend; null for any other. */
  outlierScore: exactTextSchema.nullable(),
  /** Null where it was observed. */
  computation: computationViewSchema.nullable(),
});
export type SeriesPointView = z.infer<typeof seriesPointViewSchema>;

export function viewPoint(
  assessed: AssessedStrategy,
  { period, observation, value, computation }: SeriesPoint,
  outlierScore: Rational | null,
): SeriesPointView {
  return {
    start: period.start,
    end: period.end,
    observation,
    value: writeExact(value),
    isBreak: observation.status === "B",
    outlierScore: writeExact(outlierScore),
    computation: computation === null ? null : viewComputation(assessed, computation),
  };
}

function viewComputation(
  assessed: AssessedStrategy,
  { kind, operands, coverage, partial, isDividedByZero }: Computation,
): z.infer<typeof computationViewSchema> {
  const known = indicatorsById(assessed.index);
  return {
    kind,
    operands: operands.map(({ part, value, absence }) => ({
      indicator: part,
      name: known.get(part)?.indicator.name ?? part,
      value: writeExact(value),
      absence,
    })),
    coverage: { ...coverage, missing: [...coverage.missing] },
    partial: writeExact(partial),
    isDividedByZero,
  };
}

/** Something measured over periods: its definition, baselines, targets and observations. */
import { z } from "zod";

import {
  indicatorFormulaSchema,
  ratioSchema,
  unitAggregationSchema,
} from "../aggregation/computation-schema.ts";
import { decimalSchema, nonNegativeDecimalSchema } from "../exact/decimal.ts";
import { frequencySchema, periodLabelSchema } from "../period/period.ts";
import { statusOverrideSchema } from "../status/status.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";
import { passageSchema, titleSchema } from "../text/text.ts";
import { observationSchema } from "./observation.ts";

export const indicatorKindSchema = z.enum(["output", "outcome", "impact", "context"]);

/** Output, outcome, impact; `context` where a goal or programme carries an indicator without a kind. */
export type IndicatorKind = z.infer<typeof indicatorKindSchema>;

export const directionSchema = z.enum(["up", "down", "range", "none"]);
export type Direction = z.infer<typeof directionSchema>;

/**
 * A baseline or a target in a period. `text` carries a target in words (`top quartile`); the others compare with
 * `value`, a range also with `upper`.
 */
export const benchmarkSchema = z
  .strictObject({
    period: periodLabelSchema.nullable(),
    operator: z.enum(["=", ">=", "<=", ">", "<", "range", "text"]),
    value: decimalSchema.nullable(),
    upper: decimalSchema.nullable(),
    text: passageSchema.nullable(),
    /** Where it comes from: a resolution, a contract, a forecast. */
    origin: passageSchema.nullable(),
  })
  .refine((b) => (b.operator === "text" ? b.text !== null && b.value === null : b.value !== null), {
    error: "benchmark-without-value",
    path: ["value"],
  })
  .refine((b) => (b.operator === "range") === (b.upper !== null), {
    error: "range-without-upper",
    path: ["upper"],
  });
export type Benchmark = z.infer<typeof benchmarkSchema>;

export const timeAggregationSchema = z.enum(["sum", "last", "mean", "max", "ratio"]);
export type TimeAggregation = z.infer<typeof timeAggregationSchema>;

/** A row of a document as it stood, so that a doubtful reading can be settled later. */
export const asWrittenSchema = z.strictObject({
  file: z.string().max(500),
  line: z.int().positive(),
  text: z.string().max(20_000),
});
export type AsWritten = z.infer<typeof asWrittenSchema>;

export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  kind: indicatorKindSchema,
  name: titleSchema,
  unit: z.string().max(200).nullable(),
  /** Who supplies the value. */
  source: titleSchema.nullable(),
  direction: directionSchema,
  decimals: z.int().min(0).max(12).nullable(),
  frequency: frequencySchema,
  baselines: z.array(benchmarkSchema),
  /** Targets and, before the last of them, milestones. */
  targets: z.array(benchmarkSchema),
  /** How far from the target a value may lie where target and baseline are the same ("maintain"). */
  tolerance: nonNegativeDecimalSchema.nullable(),
  /** A running total: its values add up over time and do not fall without a correction. */
  isCumulative: z.boolean(),
  timeAggregation: timeAggregationSchema.nullable(),
  /** Set where it is that of the elements below, taken together: those of its name and unit. */
  unitAggregation: unitAggregationSchema.nullable().default(null),
  /** Set where it is computed as one indicator over another. */
  ratio: ratioSchema.nullable().default(null),
  /** Set where it is computed from other indicators. A ratio goes before it. */
  formula: indicatorFormulaSchema.nullable().default(null),
  statusOverride: statusOverrideSchema.nullable(),
  note: passageSchema.nullable(),
  asWritten: asWrittenSchema.nullable(),
  observations: z.array(observationSchema),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** How an indicator is computed from others: as a ratio, by a formula, or from those of the same name below. */
import { z } from "zod";

import { decimalSchema } from "../exact/decimal.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";
import { readFormula } from "./formula.ts";

/** Numerator over denominator times a factor: 100 for percent, 1000 for "per thousand". */
export const ratioSchema = z.strictObject({
  numerator: indicatorIdSchema,
  denominator: indicatorIdSchema,
  factor: decimalSchema,
});
export type Ratio = z.infer<typeof ratioSchema>;

/**
 * What a formula does where an operand has no value: `skip-any`, there is no result; `skip-all`, the missing ones count
 * as 0 unless all are missing; `as-zero`, they always count as 0.
 */
export const missingRuleSchema = z.enum(["skip-any", "skip-all", "as-zero"]);
export type MissingRule = z.infer<typeof missingRuleSchema>;

export const indicatorFormulaSchema = z.strictObject({
  /** `([births] − [deaths]) ÷ [population] × 1000`, as it was written. */
  text: z
    .string()
    .trim()
    .min(1, "empty")
    .max(1000, "too-long")
    .refine((text) => readFormula(text).kind !== "not-readable", "not-a-formula"),
  missing: missingRuleSchema,
});
export type IndicatorFormula = z.infer<typeof indicatorFormulaSchema>;

/** How the same indicator of several elements adds up to one of theirs above. Declared apart from time. */
export const unitAggregationSchema = z.enum(["sum", "mean", "max", "ratio"]);
export type UnitAggregation = z.infer<typeof unitAggregationSchema>;

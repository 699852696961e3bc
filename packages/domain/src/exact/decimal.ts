/** Exact decimals as text: the one form in which a value is stored, sent and compared. */
import { z } from "zod";

/**
 * A decimal written plainly: optional minus, digits, a point and digits, no exponent, no grouping. Trailing zeros are
 * kept as they were written, since `51.00` says how exactly something was measured.
 */
export const decimalSchema = z
  .string()
  .max(60, "decimal-too-long")
  .regex(/^(?!-0+(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/, "not-a-decimal")
  .brand<"Decimal">();

export type Decimal = z.infer<typeof decimalSchema>;

/** A decimal that is 0 or more: weights, planned and actual shares. */
export const nonNegativeDecimalSchema = decimalSchema.refine((text) => !text.startsWith("-"), "negative");

/** The text as a `Decimal`; throws a `ZodError` when it is none. */
export function decimal(text: string): Decimal {
  return decimalSchema.parse(text);
}

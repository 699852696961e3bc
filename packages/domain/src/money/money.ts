/** Money: the text as written and, where it can be read, an amount in integers of the smallest unit. */
import { z } from "zod";

import { periodLabelSchema } from "../period/period.ts";
import { passageSchema, titleSchema } from "../text/text.ts";

/** Whole smallest units of the strategy's currency: grosze for PLN. */
export const amountMinorSchema = z.int().brand<"AmountMinor">();
export type AmountMinor = z.infer<typeof amountMinorSchema>;

export const moneySchema = z.strictObject({
  /** As written: `1 800 000 zł`, `100% - wymóg ustawowy`. */
  text: passageSchema,
  amountMinor: amountMinorSchema.nullable(),
});
export type Money = z.infer<typeof moneySchema>;

export const budgetLineSchema = z.strictObject({
  /** The funding source, null where the line names none. */
  source: titleSchema.nullable(),
  measure: z.enum(["planned", "spent"]),
  /** Null: for the whole span of the element. */
  period: periodLabelSchema.nullable(),
  /** Null: the source is named and no sum is given. */
  money: moneySchema.nullable(),
});
export type BudgetLine = z.infer<typeof budgetLineSchema>;

/** A strategy that begins empty, and one that is removed. */
import { levelSchema, MAXIMUM_LEVELS } from "@miara/domain/level";
import { periodSchema } from "@miara/domain/period";
import { organisationSchema, strategySchema } from "@miara/domain/strategy";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

const { id, title, language, currency } = strategySchema.shape;

export const createStrategyInputSchema = z.object({
  organisation: organisationSchema,
  strategy: z.strictObject({
    id,
    title,
    language,
    currency,
    levels: z.array(levelSchema).min(1, "no-levels").max(MAXIMUM_LEVELS, "too-many-levels"),
    periods: z.array(periodSchema).max(400, "too-many"),
  }),
});
export type CreateStrategyInput = z.infer<typeof createStrategyInputSchema>;

export const removeStrategyInputSchema = referenceSchema.extend({
  reason: z
    .string()
    .trim()
    .min(1, "empty")
    .max(1000, "too-long")
    .describe("Why; kept in the log of changes."),
});
export type RemoveStrategyInput = z.infer<typeof removeStrategyInputSchema>;

/** The list of strategies. */
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { isoInstantSchema } from "@miara/domain/period";
import { languageSchema } from "@miara/domain/text";
import { z } from "zod";

export const strategySummarySchema = z.object({
  organisation: z.object({ id: organisationIdSchema, name: z.string() }),
  id: strategyIdSchema,
  title: z.string(),
  language: languageSchema,
  revision: z.int(),
  changedAt: isoInstantSchema.nullable(),
  elementCount: z.int(),
  isPublic: z.boolean().describe("Whether whoever is not signed in may read it."),
});

export const strategyListSchema = z.object({ strategies: z.array(strategySummarySchema) });
export type StrategyList = z.infer<typeof strategyListSchema>;

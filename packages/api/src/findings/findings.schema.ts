import { findingSchema } from "@miara/domain/finding";
import { strategyHeadSchema } from "@miara/domain/strategy-view";
import { z } from "zod";

/** A finding with the names that a reader needs to know what it speaks of. */
export const namedFindingSchema = findingSchema.extend({
  elementNumber: z.string().nullable(),
  elementTitle: z.string().nullable(),
  indicatorName: z.string().nullable(),
});
export type NamedFinding = z.infer<typeof namedFindingSchema>;

export const findingListSchema = z.object({
  strategy: strategyHeadSchema,
  findings: z.array(namedFindingSchema),
});
export type FindingList = z.infer<typeof findingListSchema>;

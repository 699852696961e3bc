import { isoInstantSchema } from "@miara/domain/period";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

export const changesInputSchema = referenceSchema.extend({
  limit: z.int().min(1, "too-small").max(200, "too-large").default(50),
  before: z.int().optional().describe("Only changes of revisions below this one: for reading on."),
});
export type ChangesInput = z.infer<typeof changesInputSchema>;

export const changeListSchema = z.object({
  changes: z.array(
    z.object({
      revision: z.int(),
      at: isoInstantSchema,
      actor: z.string(),
      kind: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});
export type ChangeList = z.infer<typeof changeListSchema>;

import { elementIdSchema } from "@miara/domain/ids";
import type { z } from "zod";

import { asOfReferenceSchema } from "../reference/reference.schema.ts";

export const explanationInputSchema = asOfReferenceSchema.extend({
  element: elementIdSchema
    .nullable()
    .default(null)
    .describe("The element whose figures are explained; left out: the whole strategy."),
});
export type ExplanationInput = z.infer<typeof explanationInputSchema>;

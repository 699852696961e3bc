import { elementIdSchema } from "@miara/domain/ids";
import type { z } from "zod";

import { asOfReferenceSchema } from "../reference/reference.schema.ts";

export const outlookInputSchema = asOfReferenceSchema.extend({
  element: elementIdSchema
    .nullable()
    .default(null)
    .describe("The element that is asked about; left out: the whole strategy."),
});
export type OutlookInput = z.infer<typeof outlookInputSchema>;

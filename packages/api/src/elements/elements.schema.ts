import { elementIdSchema } from "@miara/domain/ids";
import type { z } from "zod";

import { asOfReferenceSchema } from "../reference/reference.schema.ts";

export const cardInputSchema = asOfReferenceSchema.extend({
  element: elementIdSchema.describe("The element's identifier, such as `II.7.3`."),
});
export type CardInput = z.infer<typeof cardInputSchema>;

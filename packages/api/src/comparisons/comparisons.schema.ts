import { periodLabelSchema } from "@miara/domain/period";
import type { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

export const comparePeriodsInputSchema = referenceSchema.extend({
  from: periodLabelSchema.describe("The label of the period on the left, such as `2011`."),
  to: periodLabelSchema.describe("The label of the period on the right, such as `2012`."),
});
export type ComparePeriodsInput = z.infer<typeof comparePeriodsInputSchema>;

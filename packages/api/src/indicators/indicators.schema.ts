import { indicatorIdSchema } from "@miara/domain/ids";
import type { z } from "zod";

import { asOfReferenceSchema } from "../reference/reference.schema.ts";

export const indicatorInputSchema = asOfReferenceSchema.extend({
  indicator: indicatorIdSchema.describe("The indicator's identifier within the strategy."),
});
export type IndicatorInput = z.infer<typeof indicatorInputSchema>;

/** How a request names a strategy, and the period that its figures count up to. */
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { periodLabelSchema } from "@miara/domain/period";
import { z } from "zod";

export const referenceSchema = z.object({
  organisation: organisationIdSchema.describe("The organisation's identifier, such as `leszno`."),
  strategy: strategyIdSchema.describe("The strategy's identifier within the organisation."),
});
export type Reference = z.infer<typeof referenceSchema>;

export const asOfReferenceSchema = referenceSchema.extend({
  asOf: periodLabelSchema
    .describe(
      "The label of the period up to which figures count, such as `2012`. Left out: the latest period that has ended.",
    )
    .optional(),
});
export type AsOfReference = z.infer<typeof asOfReferenceSchema>;

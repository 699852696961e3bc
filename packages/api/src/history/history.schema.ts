/** A strategy as it was known at a moment, and what differs between two. */
import { figuresViewSchema } from "@miara/domain/figures-view";
import { elementIdSchema } from "@miara/domain/ids";
import { isoInstantSchema, periodLabelSchema } from "@miara/domain/period";
import { strategySchema } from "@miara/domain/strategy";
import { z } from "zod";

import { changeSchema, fieldChangeSchema } from "../changes/changes.schema.ts";
import { referenceSchema } from "../reference/reference.schema.ts";

const revisionSchema = z.int().min(1, "too-small");

export const asKnownInputSchema = referenceSchema.extend({
  at: isoInstantSchema.describe("The moment; this or `revision`.").optional(),
  revision: revisionSchema.describe("The revision; this or `at`. Neither: as it is now.").optional(),
});
export type AsKnownInput = z.infer<typeof asKnownInputSchema>;

export const asKnownSchema = z.object({ revision: z.int(), at: isoInstantSchema, strategy: strategySchema });
export type AsKnown = z.infer<typeof asKnownSchema>;

const momentSchema = z.union([
  z.strictObject({ at: isoInstantSchema }),
  z.strictObject({ revision: revisionSchema }),
]);
export type Moment = z.infer<typeof momentSchema>;

export const compareInputSchema = referenceSchema.extend({
  from: momentSchema,
  to: momentSchema.nullable().describe("Null: as it is now."),
});
export type CompareInput = z.infer<typeof compareInputSchema>;

const knownAtSchema = z.object({ revision: z.int(), at: isoInstantSchema });

export const elementDifferenceSchema = z.object({
  element: elementIdSchema.nullable().describe("Null: the whole strategy."),
  number: z.string(),
  title: z.string(),
  was: figuresViewSchema.nullable().describe("Null: it was not there."),
  is: figuresViewSchema.nullable().describe("Null: it is not there any more."),
});

export const comparisonSchema = z.object({
  from: knownAtSchema,
  to: knownAtSchema,
  fields: z.array(fieldChangeSchema).describe("The first of them; `fieldCount` says how many there are."),
  fieldCount: z.int(),
  figures: z.array(elementDifferenceSchema).describe("Elements whose figures differ."),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const publishedInputSchema = referenceSchema.extend({
  period: periodLabelSchema.describe("The label of a closed round."),
});
export type PublishedInput = z.infer<typeof publishedInputSchema>;

export const publishedSchema = z.object({
  closedAt: isoInstantSchema,
  elements: z.array(
    z.object({
      element: elementIdSchema.nullable().describe("Null: the whole strategy."),
      number: z.string(),
      title: z.string(),
      published: figuresViewSchema.nullable(),
      today: figuresViewSchema.nullable(),
      isDifferent: z.boolean(),
    }),
  ),
  restatements: z.array(changeSchema).describe("Changes of its figures since, each with its reason."),
});
export type Published = z.infer<typeof publishedSchema>;

export const verificationSchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    events: z.int(),
    head: z
      .string()
      .nullable()
      .describe(
        "The checksum of the last event: kept elsewhere, it proves later that the log was not written anew.",
      ),
  }),
  z.object({ ok: z.literal(false), sequence: z.int(), code: z.string() }),
]);
export type Verification = z.infer<typeof verificationSchema>;

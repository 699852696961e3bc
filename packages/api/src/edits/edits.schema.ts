/** The one way to change a strategy: a list of edits that stand together or not at all. */
import type { JsonValue } from "@miara/db/change-event-repository";
import { entrySchema } from "@miara/domain/stage";
import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { titleSchema } from "@miara/domain/text";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

export const MAXIMUM_EDITS = 5000;

/** The id of a tab or of a program, by which it knows its own changes when it hears of them. */
export const clientIdSchema = z
  .string()
  .min(1, "empty")
  .max(100, "too-long")
  .regex(/^[\w.-]+$/, "not-an-identifier");

export const applyEditsInputSchema = referenceSchema.extend({
  edits: z
    .array(strategyEditSchema)
    .min(1, "empty")
    .max(MAXIMUM_EDITS, "too-many")
    .describe("Each with what its writer saw (`was`). They stand together or not at all."),
  reason: titleSchema
    .nullable()
    .default(null)
    .describe("Why; kept with the change. Needed for figures of a closed period."),
  client: clientIdSchema
    .default("api")
    .describe("Who sends it: comes back with the announcement of the change."),
  account: z
    .string()
    .max(200, "too-long")
    .optional()
    .describe(
      "Whose work it is: not taken where another account is signed in by now. Left out: whoever is signed in.",
    ),
});
export type ApplyEditsInput = z.infer<typeof applyEditsInputSchema>;

const jsonValueSchema: z.ZodType<JsonValue> = z.json();

export const editConflictSchema = z.object({
  edit: z.int().describe("The place of the edit in the list, from 0."),
  current: jsonValueSchema
    .nullable()
    .describe("What stands there now, in the shape of `was`; null: nothing."),
  entry: entrySchema.nullable().describe("The office that entered it and when, where that is known."),
  author: z.string().nullable().describe("Who changed it last, where the log of changes knows."),
});
export type ApiEditConflict = z.infer<typeof editConflictSchema>;

export const applyEditsAnswerSchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    revision: z.int(),
    isRestatement: z.boolean().describe("Figures of a closed period were changed under an exception."),
    entry: entrySchema.describe("By which office and when, as it stands beside what was entered."),
  }),
  z.object({ ok: z.literal(false), revision: z.int(), conflicts: z.array(editConflictSchema) }),
]);
export type ApplyEditsAnswer = z.infer<typeof applyEditsAnswerSchema>;

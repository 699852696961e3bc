/** The log of changes. */
import type { JsonValue } from "@miara/db/change-event-repository";
import { elementIdSchema } from "@miara/domain/ids";
import { isoInstantSchema } from "@miara/domain/period";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

export const changesInputSchema = referenceSchema.extend({
  limit: z.int().min(1, "too-small").max(200, "too-large").default(50),
  before: z.int().describe("Only changes before this revision: for reading on.").optional(),
  element: elementIdSchema.describe("Only changes of this element.").optional(),
  path: z
    .array(z.string().max(200, "too-long"))
    .max(20, "too-many")
    .describe("Only changes of fields whose path begins so: `stages`, `1`, `cells`, `2012`.")
    .optional(),
});
export type ChangesInput = z.infer<typeof changesInputSchema>;

/** So many of a change's fields are listed; an import can change thousands. */
export const MAXIMUM_FIELDS = 200;

const jsonValueSchema: z.ZodType<JsonValue> = z.json();

export const fieldChangeSchema = z.object({
  /** Null: the strategy itself. */
  element: elementIdSchema.nullable(),
  /** Members of a list by their id, label or period: `["stages", "1", "cells", "2012", "actual"]`. */
  path: z.array(z.string()),
  /** Left out where nothing stood before; `is` where nothing stands now. */
  was: jsonValueSchema.optional(),
  is: jsonValueSchema.optional(),
});

export type FieldChange = z.infer<typeof fieldChangeSchema>;

export const changeSchema = z.object({
  /** The revision that the change made. */
  revision: z.int(),
  kind: z.enum(["created", "changed", "deleted"]),
  actor: z.string().describe("Who; the public sees the office."),
  office: z.string(),
  isRestatement: z.boolean().describe("Figures of a closed period were changed under an exception."),
  at: isoInstantSchema,
  reason: z.string(),
  elements: z.object({
    added: z.array(elementIdSchema),
    changed: z.array(elementIdSchema),
    removed: z.array(elementIdSchema),
  }),
  /** The first of them; `fieldCount` says how many there are. */
  fields: z.array(fieldChangeSchema),
  fieldCount: z.int(),
});
export type Change = z.infer<typeof changeSchema>;

export const changeListSchema = z.object({ changes: z.array(changeSchema) });
export type ChangeList = z.infer<typeof changeListSchema>;

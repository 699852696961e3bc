/** What those who have a strategy open hear of each other. */
import { elementIdSchema } from "@miara/domain/ids";
import { entrySchema } from "@miara/domain/stage";
import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { z } from "zod";

import { clientIdSchema } from "../edits/edits.schema.ts";
import { referenceSchema } from "../reference/reference.schema.ts";

export const watchInputSchema = referenceSchema.extend({
  client: clientIdSchema,
  element: elementIdSchema.nullable().describe("Where the one who watches is; null: nowhere in particular."),
});
export type WatchInput = z.infer<typeof watchInputSchema>;

export const presentPersonSchema = z.object({
  name: z.string(),
  office: z.string(),
  client: z.string(),
  element: elementIdSchema.nullable(),
});
export type PresentPerson = z.infer<typeof presentPersonSchema>;

export const liveEventSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("hello"), revision: z.int() }),
  z.object({
    kind: z.literal("changed"),
    revision: z.int(),
    edits: z.array(strategyEditSchema).nullable().describe("Null: more than edits can say; load it again."),
    entry: entrySchema,
    author: z.string(),
    client: z.string(),
  }),
  z.object({ kind: z.literal("present"), people: z.array(presentPersonSchema) }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;

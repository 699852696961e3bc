import { searchHitSchema } from "@miara/domain/search-view";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

export const MAXIMUM_HITS = 200;

export const searchInputSchema = referenceSchema.extend({
  query: z.string().max(200, "too-long").describe("Words to look for; case and marks do not matter."),
  limit: z.int().min(1, "too-small").max(MAXIMUM_HITS, "too-large").default(20),
});
export type SearchInput = z.infer<typeof searchInputSchema>;

export const searchAnswerSchema = z.object({ hits: z.array(searchHitSchema) });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** A named rank of the hierarchy: what its elements are called, how they are numbered, who answers for them. */
import { z } from "zod";

import { titleSchema } from "../text/text.ts";

export const numberingSchema = z.enum(["roman", "arabic", "letter", "none"]);
export type Numbering = z.infer<typeof numberingSchema>;

/** A noun in every form that counting needs, by the CLDR plural categories. */
export const polishNounSchema = z.strictObject({
  one: titleSchema,
  few: titleSchema,
  many: titleSchema,
  other: titleSchema,
});
export const englishNounSchema = z.strictObject({ one: titleSchema, other: titleSchema });

export const levelSchema = z.strictObject({
  name: z.strictObject({ pl: polishNounSchema, en: englishNounSchema }),
  numbering: numberingSchema,
  /** What the office in charge is called at this level: `szef celu`, `coordinator`. Null where it has no title. */
  leadTitle: z.strictObject({ pl: titleSchema, en: titleSchema }).nullable(),
});
export type Level = z.infer<typeof levelSchema>;

export const MAXIMUM_LEVELS = 6;

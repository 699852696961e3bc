/** A step of a task: for each period a planned and an actual share of the whole task. */
import { z } from "zod";

import { nonNegativeDecimalSchema } from "../exact/decimal.ts";
import { isoInstantSchema, periodLabelSchema } from "../period/period.ts";
import { stageIdSchema } from "../strategy/ids.ts";
import { passageSchema, titleSchema } from "../text/text.ts";

/** Who entered something and when. An office or an import is named, not a person. */
export const entrySchema = z.strictObject({ by: titleSchema, at: isoInstantSchema });
export type Entry = z.infer<typeof entrySchema>;

/**
 * One stage in one period, in percentage points of the whole task. Null: nothing was planned, or nothing was
 * reported; a true zero is `0`. A period without a cell is a gap.
 */
export const stageCellSchema = z.strictObject({
  period: periodLabelSchema,
  planned: nonNegativeDecimalSchema.nullable(),
  actual: nonNegativeDecimalSchema.nullable(),
  /** The cell as it was written, where it came from a document: `12/12%`. */
  raw: z.string().max(200).nullable(),
  note: passageSchema.nullable(),
  entry: entrySchema.nullable(),
});
export type StageCell = z.infer<typeof stageCellSchema>;

export const stageSchema = z.strictObject({
  id: stageIdSchema,
  number: z.string().max(40).nullable(),
  title: titleSchema,
  cells: z.array(stageCellSchema),
});
export type Stage = z.infer<typeof stageSchema>;

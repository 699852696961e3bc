/** Edits by which an office reports on its elements for a period. `was` is what the writer saw; null: nothing there. */
import { z } from "zod";

import { nonNegativeDecimalSchema } from "../exact/decimal.ts";
import { observationSchema } from "../indicator/observation.ts";
import { moneySchema } from "../money/money.ts";
import { periodLabelSchema } from "../period/period.ts";
import { reportStateSchema } from "../report/element-report.ts";
import { elementIdSchema, indicatorIdSchema, stageIdSchema } from "../strategy/ids.ts";
import { passageSchema, titleSchema } from "../text/text.ts";

/** What an observation says, without its period and without who entered it. */
export const observationContentSchema = z
  .strictObject({
    value: observationSchema.shape.value,
    status: observationSchema.shape.status,
    qualifier: observationSchema.shape.qualifier,
    raw: observationSchema.shape.raw,
    note: observationSchema.shape.note,
    asOf: observationSchema.shape.asOf,
  })
  .refine(({ value, status }) => (value === null) === ["L", "M", "Q", "O"].includes(status), {
    error: "value-against-status",
    path: ["status"],
  });
export type ObservationContent = z.infer<typeof observationContentSchema>;

/** The planned or the actual share of a stage in a period, in percentage points of the task; null: a gap. */
export const stageCellEditSchema = z.strictObject({
  kind: z.literal("stage-cell"),
  stage: stageIdSchema,
  period: periodLabelSchema,
  share: z.enum(["planned", "actual"]),
  was: nonNegativeDecimalSchema.nullable(),
  is: nonNegativeDecimalSchema.nullable(),
});

export const stageNoteEditSchema = z.strictObject({
  kind: z.literal("stage-note"),
  stage: stageIdSchema,
  period: periodLabelSchema,
  was: passageSchema.nullable(),
  is: passageSchema.nullable(),
});

export const observationEditSchema = z.strictObject({
  kind: z.literal("observation"),
  indicator: indicatorIdSchema,
  period: periodLabelSchema,
  was: observationContentSchema.nullable(),
  is: observationContentSchema.nullable(),
});

/** What was spent in a period from a source: the budget line with the measure "spent". */
export const spendingEditSchema = z.strictObject({
  kind: z.literal("spending"),
  element: elementIdSchema,
  period: periodLabelSchema,
  source: titleSchema.nullable(),
  was: moneySchema.nullable(),
  is: moneySchema.nullable(),
});

export const narrativeEditSchema = z.strictObject({
  kind: z.literal("narrative"),
  element: elementIdSchema,
  period: periodLabelSchema,
  was: passageSchema.nullable(),
  is: passageSchema.nullable(),
});

/** A report moves on: submitted, taken back to draft, returned with a remark, approved. */
export const reportStateEditSchema = z.strictObject({
  kind: z.literal("report-state"),
  element: elementIdSchema,
  period: periodLabelSchema,
  was: reportStateSchema,
  is: reportStateSchema,
  /** Needed to return a report, null otherwise. */
  remark: passageSchema.nullable(),
});

export type StageCellEdit = z.infer<typeof stageCellEditSchema>;
export type StageNoteEdit = z.infer<typeof stageNoteEditSchema>;
export type ObservationEdit = z.infer<typeof observationEditSchema>;
export type SpendingEdit = z.infer<typeof spendingEditSchema>;
export type NarrativeEdit = z.infer<typeof narrativeEditSchema>;
export type ReportStateEdit = z.infer<typeof reportStateEditSchema>;

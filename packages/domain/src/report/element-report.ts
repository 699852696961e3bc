/** What the office in charge of an element says about it for one period, and how far the report has come. */
import { z } from "zod";

import { periodLabelSchema } from "../period/period.ts";
import { entrySchema } from "../stage/stage.ts";
import { passageSchema } from "../text/text.ts";

/**
 * - `draft`: being written, or taken back
 * - `submitted`: waits for the coordinator
 * - `returned`: to be mended, with a remark
 * - `approved`: accepted by the coordinator
 */
export const reportStateSchema = z.enum(["draft", "submitted", "returned", "approved"]);
export type ReportState = z.infer<typeof reportStateSchema>;

/** An element without a report for a period is as one whose report is an empty draft. */
export const elementReportSchema = z.strictObject({
  period: periodLabelSchema,
  state: reportStateSchema,
  /** What was done and why it stands as it stands, in words. */
  narrative: passageSchema.nullable(),
  /** Why it was returned; stays until it is submitted again. */
  remark: passageSchema.nullable(),
  /** The last step: who submitted, returned or approved it, and when. Null for a draft that was never submitted. */
  step: entrySchema.nullable(),
});
export type ElementReport = z.infer<typeof elementReportSchema>;

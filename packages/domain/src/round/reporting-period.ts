/** A period that offices report for: when it opens, by when each level reports, and what holds once it is closed. */
import { z } from "zod";

import { isoDateSchema, isoInstantSchema, periodLabelSchema } from "../period/period.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { passageSchema, titleSchema } from "../text/text.ts";

export const roundStateSchema = z.enum(["planned", "open", "closed"]);
export type RoundState = z.infer<typeof roundStateSchema>;

/** A deadline of its own for the elements of one level. */
export const levelDeadlineSchema = z.strictObject({ level: z.int().min(0).max(5), dueOn: isoDateSchema });
export type LevelDeadline = z.infer<typeof levelDeadlineSchema>;

/** Leave to change figures of a closed period for a while: every such change is a restatement. */
export const roundExceptionSchema = z.strictObject({
  /** The element whose branch it opens; null: all of them. */
  element: elementIdSchema.nullable(),
  reason: passageSchema,
  /** The last day on which it holds. */
  until: isoDateSchema,
  grantedBy: titleSchema,
  grantedAt: isoInstantSchema,
});
export type RoundException = z.infer<typeof roundExceptionSchema>;

export const reportingPeriodSchema = z.strictObject({
  period: periodLabelSchema,
  state: roundStateSchema,
  opensOn: isoDateSchema.nullable(),
  /** The last day to report on, for levels without a deadline of their own. */
  dueOn: isoDateSchema.nullable(),
  levelDeadlines: z.array(levelDeadlineSchema).max(6).default([]),
  /** When it was closed for the last time: what was known then is "as published". */
  closedAt: isoInstantSchema.nullable().default(null),
  exceptions: z.array(roundExceptionSchema).max(1000).default([]),
});
export type ReportingPeriod = z.infer<typeof reportingPeriodSchema>;

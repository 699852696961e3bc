/** Why a child doesn't count in the roll-up above it. */
import { z } from "zod";

export const leftOutReasonSchema = z.enum([
  "no-basis",
  "not-reported",
  "manual-later",
  "label-only",
  "no-weight",
  "paused",
  "cancelled",
]);
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>;

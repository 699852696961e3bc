/** When a task will be complete at its pace, as plain data. */
import { z } from "zod";

import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { isoDateSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { forecastCompletion } from "../progress/forecast-completion.ts";
import type { ElementId } from "../strategy/ids.ts";

export const completionSilenceSchema = z.enum([
  "no-stages",
  "no-plan",
  "not-started",
  "nothing-done",
  "not-reported",
  "complete",
]);

export const completionViewSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("forecast"),
    plannedEnd: isoDateSchema,
    forecastEnd: isoDateSchema,
    /** Months that the plan gave to what is done, over those that have passed. */
    timeIndex: exactTextSchema,
    earnedMonths: exactTextSchema,
    actualMonths: exactTextSchema,
    /** Below 0 where it ends before its time. */
    delayMonths: exactTextSchema,
  }),
  z.object({ kind: z.literal("none"), reason: completionSilenceSchema }),
]);
export type CompletionView = z.infer<typeof completionViewSchema>;

/** Throws `unknown-element`. */
export function viewCompletion(assessed: AssessedStrategy, id: ElementId): CompletionView {
  const forecast = forecastCompletion(assessed, id);
  if (forecast.kind === "none") return { kind: "none", reason: forecast.reason };
  const { plannedEnd, forecastEnd } = forecast;
  return {
    kind: "forecast",
    plannedEnd,
    forecastEnd,
    timeIndex: writeExact(forecast.timeIndex),
    earnedMonths: writeExact(forecast.earnedMonths),
    actualMonths: writeExact(forecast.actualMonths),
    delayMonths: writeExact(forecast.delayMonths),
  };
}

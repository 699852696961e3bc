/** Edits of the reporting rounds and of what holds for a strategy as a whole. */
import { z } from "zod";

import { isoDateSchema, periodLabelSchema } from "../period/period.ts";
import { reportingPeriodSchema, roundStateSchema } from "../round/reporting-period.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { strategySchema } from "../strategy/strategy.ts";
import { passageSchema } from "../text/text.ts";

/** Opening days and deadlines of a round. */
export const roundDatesSchema = reportingPeriodSchema.pick({
  opensOn: true,
  dueOn: true,
  levelDeadlines: true,
});
export type RoundDates = z.infer<typeof roundDatesSchema>;

export const roundAddedEditSchema = z.strictObject({
  kind: z.literal("round-added"),
  period: periodLabelSchema,
  dates: roundDatesSchema,
});

export const roundDatedEditSchema = z.strictObject({
  kind: z.literal("round-dated"),
  period: periodLabelSchema,
  was: roundDatesSchema,
  is: roundDatesSchema,
});

/** Planned to open, open to closed. A closed round is not opened again: an exception is granted. */
export const roundStateEditSchema = z.strictObject({
  kind: z.literal("round-state"),
  period: periodLabelSchema,
  was: roundStateSchema,
  is: roundStateSchema,
});

export const roundExceptionEditSchema = z.strictObject({
  kind: z.literal("round-exception"),
  period: periodLabelSchema,
  element: elementIdSchema.nullable(),
  reason: passageSchema,
  until: isoDateSchema,
});

/** Ends an exception before its last day: the one granted for that branch at that moment. */
export const roundExceptionEndedEditSchema = z.strictObject({
  kind: z.literal("round-exception-ended"),
  period: periodLabelSchema,
  element: elementIdSchema.nullable(),
  grantedAt: z.iso.datetime(),
});

/** Only a round that was never opened. */
export const roundRemovedEditSchema = z.strictObject({
  kind: z.literal("round-removed"),
  period: periodLabelSchema,
});

const field = strategySchema.shape;
function strategyField<const Name extends keyof typeof field>(name: Name) {
  return z.strictObject({
    kind: z.literal("strategy-field"),
    field: z.literal(name),
    was: field[name],
    is: field[name],
  });
}

export const strategyFieldEditSchema = z.discriminatedUnion("field", [
  strategyField("title"),
  strategyField("description"),
  strategyField("language"),
  strategyField("levels"),
  strategyField("periods"),
  strategyField("units"),
  strategyField("settings"),
]);

export type RoundAddedEdit = z.infer<typeof roundAddedEditSchema>;
export type RoundDatedEdit = z.infer<typeof roundDatedEditSchema>;
export type RoundStateEdit = z.infer<typeof roundStateEditSchema>;
export type RoundExceptionEdit = z.infer<typeof roundExceptionEditSchema>;
export type RoundExceptionEndedEdit = z.infer<typeof roundExceptionEndedEditSchema>;
export type RoundRemovedEdit = z.infer<typeof roundRemovedEditSchema>;
export type StrategyFieldEdit = z.infer<typeof strategyFieldEditSchema>;

/** A reporting round: who has reported, who is missing what, and reminding them. */
import { reportStateSchema } from "@miara/domain/element-report";
import { elementIdSchema, unitIdSchema } from "@miara/domain/ids";
import { isoDateSchema, periodLabelSchema, periodSchema } from "@miara/domain/period";
import { roundStateSchema } from "@miara/domain/reporting-period";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";
import { missingSchema } from "../work/work.schema.ts";

export const roundInputSchema = referenceSchema.extend({
  period: periodLabelSchema.describe("The label of the period that is reported on."),
});
export type RoundInput = z.infer<typeof roundInputSchema>;

export const roundRowSchema = z.object({
  element: elementIdSchema,
  number: z.string(),
  title: z.string(),
  level: z.int(),
  units: z.array(unitIdSchema),
  dueOn: isoDateSchema.nullable(),
  state: z.enum([...reportStateSchema.options, "not-started"]),
  missing: missingSchema,
  isOverdue: z.boolean(),
});

export const roundViewSchema = z.object({
  period: periodSchema,
  state: roundStateSchema,
  dueOn: isoDateSchema.nullable(),
  elements: z.array(roundRowSchema),
  counts: z.record(z.enum([...reportStateSchema.options, "not-started"]), z.int()),
  byUnit: z.array(
    z.object({
      unit: unitIdSchema.nullable(),
      name: z.string(),
      total: z.int(),
      done: z.int(),
      missing: z.int(),
    }),
  ),
});

export const remindAnswerSchema = z.object({
  sent: z.int().describe("How many were sent now; nobody is reminded of the same twice a day."),
  listed: z
    .array(
      z.object({
        name: z.string(),
        email: z.string(),
        items: z.array(z.object({ element: elementIdSchema, number: z.string(), title: z.string() })),
      }),
    )
    .describe("Everybody who is missing something, to be reminded by hand where no mail is set up."),
  isMailConfigured: z.boolean(),
});
export type RemindAnswer = z.infer<typeof remindAnswerSchema>;
export type RoundAnswer = z.infer<typeof roundViewSchema>;

/** What waits for the one who is signed in. */
import { elementIdSchema, organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { namedFindingSchema } from "@miara/domain/named-finding";
import { isoDateSchema, periodLabelSchema } from "@miara/domain/period";
import { z } from "zod";

export const missingSchema = z.object({ cells: z.int(), observations: z.int(), narrative: z.boolean() });

export const workItemSchema = z.object({
  kind: z.enum(["overdue", "due", "returned", "to-approve", "finding"]),
  element: elementIdSchema,
  number: z.string(),
  title: z.string(),
  period: periodLabelSchema.nullable(),
  dueOn: isoDateSchema.nullable(),
  remark: z.string().nullable(),
  finding: namedFindingSchema.nullable(),
  missing: missingSchema,
});

export const workSchema = z.object({
  strategies: z.array(
    z.object({
      organisation: organisationIdSchema,
      strategy: strategyIdSchema,
      title: z.string(),
      items: z.array(workItemSchema),
    }),
  ),
});
export type Work = z.infer<typeof workSchema>;

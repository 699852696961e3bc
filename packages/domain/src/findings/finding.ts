/** Something about a strategy that a person should look at: a code, how grave, where, and the numbers in it. */
import { z } from "zod";

import { periodLabelSchema } from "../period/period.ts";
import { elementIdSchema, indicatorIdSchema, stageIdSchema } from "../strategy/ids.ts";

export const severitySchema = z.enum(["error", "warning", "notice"]);
export type Severity = z.infer<typeof severitySchema>;

/** As given, but errors before warnings and these before notices. */
export function gravestFirst<F extends { readonly severity: Severity }>(
  findings: readonly F[],
): readonly F[] {
  const rank = ({ severity }: F): number => severitySchema.options.indexOf(severity);
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

export const findingSchema = z.strictObject({
  /** A literal code such as `weights.sum`; its words are in `messages` under the same code. */
  code: z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/),
  severity: severitySchema,
  element: elementIdSchema.nullable(),
  indicator: indicatorIdSchema.nullable(),
  stage: stageIdSchema.nullable(),
  period: periodLabelSchema.nullable(),
  /** Where a document says it, for findings made while reading one. */
  at: z.strictObject({ file: z.string().max(500), line: z.int().positive() }).nullable(),
  params: z.record(z.string().max(60), z.union([z.string().max(20_000), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;

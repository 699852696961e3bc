/** The same roll-up under other weights, as plain data. */
import { z } from "zod";

import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { WEIGHT_SCHEMES, weighDifferently } from "../progress/weight-sensitivity.ts";
import { statusSchema } from "../status/status.ts";
import type { ElementId } from "../strategy/ids.ts";

export const weightSensitivityViewSchema = z.object({
  /** In the order declared, equal, by budget. */
  schemes: z.array(
    z.object({
      scheme: z.enum(WEIGHT_SCHEMES),
      /** Percent; null without a basis. */
      progress: exactTextSchema.nullable(),
      planToDate: exactTextSchema.nullable(),
      scheduleIndex: exactTextSchema.nullable(),
      /** 0 to 1. */
      coverage: exactTextSchema,
      /** By the rules; one set by hand rests on no weights. */
      status: statusSchema,
    }),
  ),
  /** Greatest less least progress, in percentage points; null where none has a basis. */
  spread: exactTextSchema.nullable(),
  /** Groups of siblings below it without any sum, whose declared weights stand in the by-budget figure. */
  groupsWithoutSums: z.int(),
  /** Elements below it without a sum beside siblings that have one, of which the by-budget figure does not speak. */
  leftOutWithoutSum: z.int(),
});
export type WeightSensitivityView = z.infer<typeof weightSensitivityViewSchema>;

/** Of an element, or of the whole strategy where `id` is null. Throws `unknown-element`. */
export function viewWeightSensitivity(
  assessed: AssessedStrategy,
  id: ElementId | null,
): WeightSensitivityView {
  const { figures, spread, groupsWithoutSums, leftOutWithoutSum } = weighDifferently(assessed)(id);
  return {
    schemes: WEIGHT_SCHEMES.map((scheme) => ({
      scheme,
      progress: writeExact(figures[scheme].progress),
      planToDate: writeExact(figures[scheme].planToDate),
      scheduleIndex: writeExact(figures[scheme].scheduleIndex),
      coverage: writeExact(figures[scheme].coverage),
      status: figures[scheme].computed.status,
    })),
    spread: writeExact(spread),
    groupsWithoutSums,
    leftOutWithoutSum,
  };
}

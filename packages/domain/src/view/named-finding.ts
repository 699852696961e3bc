/** A finding with the names that a reader needs to know what it speaks of. */
import { z } from "zod";

import { findingSchema, type Finding } from "../findings/finding.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";

/** Each is null where the finding speaks of no such thing, or of one that the strategy no longer has. */
export const namedFindingSchema = findingSchema.extend({
  /** The full number, `II.7.3`; empty where the plan numbers nothing. */
  elementNumber: z.string().nullable(),
  elementTitle: z.string().nullable(),
  indicatorName: z.string().nullable(),
});
export type NamedFinding = z.infer<typeof namedFindingSchema>;

export function nameFinding(assessed: AssessedStrategy, finding: Finding): NamedFinding {
  const element = finding.element === null ? undefined : assessed.index.byId.get(finding.element);
  const indicator = element?.indicators.find(({ id }) => id === finding.indicator);
  return {
    ...finding,
    elementNumber: element === undefined ? null : (assessed.index.numbers.get(element.id) ?? null),
    elementTitle: element?.title ?? null,
    indicatorName: indicator?.name ?? null,
  };
}

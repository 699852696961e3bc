/** What lies behind and ahead of an element's figure: when it will be complete, and what it owes to its weights. */
import { z } from "zod";

import { assessmentOf, type AssessedStrategy } from "../progress/assess-strategy.ts";
import type { ElementId } from "../strategy/ids.ts";
import { completionViewSchema, viewCompletion } from "./completion-view.ts";
import { viewWeightSensitivity, weightSensitivityViewSchema } from "./weight-sensitivity-view.ts";

export const outlookViewSchema = z.object({
  /** Null for what has no stages. */
  completion: completionViewSchema.nullable(),
  /** Null for what has nothing below it. */
  weights: weightSensitivityViewSchema.nullable(),
});
export type OutlookView = z.infer<typeof outlookViewSchema>;

/** Of an element, or of the whole strategy where `id` is null. Throws `unknown-element`. */
export function viewOutlook(assessed: AssessedStrategy, id: ElementId | null): OutlookView {
  assessmentOf(assessed, id);
  const hasStages = id !== null && (assessed.index.byId.get(id)?.stages.length ?? 0) > 0;
  const hasChildren = (assessed.index.children.get(id)?.length ?? 0) > 0;
  return {
    completion: hasStages ? viewCompletion(assessed, id) : null,
    weights: hasChildren ? viewWeightSensitivity(assessed, id) : null,
  };
}

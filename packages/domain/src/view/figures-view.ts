/** The figures of an element as plain data for a reader. */
import { z } from "zod";

import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { progressMethodSchema } from "../hierarchy/element.ts";
import type { Assessment } from "../progress/assess-strategy.ts";
import type { StatusOverride } from "../status/status.ts";
import { statusSchema } from "../status/status.ts";

export const appliedMethodSchema = z.enum([...progressMethodSchema.options, "none"]);

export const figuresViewSchema = z.object({
  /** Percent; null without a basis. May pass 100. */
  progress: exactTextSchema.nullable(),
  /** Percent that was to be done by now; null without a plan. */
  planToDate: exactTextSchema.nullable(),
  scheduleIndex: exactTextSchema.nullable(),
  /** 0 to 1: the share of the weight that the progress speaks for. */
  coverage: exactTextSchema,
  /** 0 to 1: the share of the weight that plan and schedule index, and so the status, speak for. */
  planCoverage: exactTextSchema,
  method: appliedMethodSchema,
  /** The status to show: the one set by hand where there is one. */
  status: statusSchema,
  /** The status by the rules where another was set by hand; null otherwise. */
  computedStatus: statusSchema.nullable(),
});
export type FiguresView = z.infer<typeof figuresViewSchema>;

export function viewFigures(assessment: Assessment, override: StatusOverride | null): FiguresView {
  return {
    progress: writeExact(assessment.progress),
    planToDate: writeExact(assessment.planToDate),
    scheduleIndex: writeExact(assessment.scheduleIndex),
    coverage: writeExact(assessment.coverage),
    planCoverage: writeExact(assessment.planCoverage),
    method: assessment.method,
    status: override?.status ?? assessment.computed.status,
    computedStatus: override === null ? null : assessment.computed.status,
  };
}

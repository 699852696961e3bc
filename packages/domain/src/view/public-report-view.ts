/** What an office has said of an element for a period, as everybody may read it: approved, without who said what when. */
import { z } from "zod";

import type { Element } from "../hierarchy/element.ts";
import { comparePeriods, isoInstantSchema, isWithinAsOf, periodSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { passageSchema } from "../text/text.ts";

export const publicReportSchema = z.object({
  period: periodSchema,
  narrative: passageSchema,
  /** Null where the source does not say. */
  approvedAt: isoInstantSchema.nullable(),
});
export type PublicReport = z.infer<typeof publicReportSchema>;

/** The approved reports with words in them, newest first; with an as-of, those that had come by then. */
export function viewPublicReports(assessed: AssessedStrategy, element: Element): PublicReport[] {
  const { asOf, calendar } = assessed;
  return element.reports
    .flatMap(({ period: label, state, narrative, step }) => {
      const period = calendar.get(label);
      const isShown = state === "approved" && (asOf === null || isWithinAsOf(period, asOf));
      return isShown && narrative !== null ? [{ period, narrative, approvedAt: step?.at ?? null }] : [];
    })
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}

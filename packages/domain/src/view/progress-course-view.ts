/** How far each element was, period by period: what sparklines and the change since the last closed period come from. */
import { z } from "zod";

import { exactTextSchema, writeExact, type ExactText } from "../exact/exact-text.ts";
import { periodLabelSchema, type Period, type PeriodLabel } from "../period/period.ts";
import { assessStrategy, type AssessedStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema, type ElementId } from "../strategy/ids.ts";

export const progressCourseViewSchema = z.object({
  /** From the earliest to the as-of period. */
  periods: z.array(periodLabelSchema),
  /** The period that changes count from: the last closed one, else the one before; null where there is none. */
  since: periodLabelSchema.nullable(),
  courses: z.array(
    z.object({
      /** Null: the strategy as a whole. */
      element: elementIdSchema.nullable(),
      /** Percent, one for each period; null where there was no basis. */
      progress: z.array(exactTextSchema.nullable()),
    }),
  ),
});
export type ProgressCourseView = z.infer<typeof progressCourseViewSchema>;

/** Of the whole strategy first, then of each element as the plan has them; each period is assessed by itself. */
export function viewProgressCourse(shown: AssessedStrategy): ProgressCourseView {
  const periods = coursePeriods(shown).map(({ label }) => label);
  const ids: readonly (ElementId | null)[] = [null, ...shown.index.topDown.map(({ id }) => id)];
  const courses = ids.map((element): { element: ElementId | null; progress: (ExactText | null)[] } => ({
    element,
    progress: [],
  }));
  for (const label of periods) {
    const then = label === shown.asOf?.label ? shown : assessStrategy(shown.strategy, { asOf: label });
    for (const { element, progress } of courses) progress.push(progressThen(then, element));
  }
  return { periods, since: changeSince(shown, periods), courses };
}

/** Null, too, for what was no part of the plan then. */
function progressThen({ whole, elements }: AssessedStrategy, element: ElementId | null): ExactText | null {
  const assessment = element === null ? whole : elements.get(element);
  return assessment === undefined ? null : writeExact(assessment.progress);
}

/** The declared periods up to the one that is shown, those of its own length. */
function coursePeriods({ calendar, asOf }: AssessedStrategy): readonly Period[] {
  const last = asOf ?? calendar.declared.at(-1);
  return last === undefined
    ? []
    : calendar.declared.filter(({ end, frequency }) => end <= last.end && frequency === last.frequency);
}

/** The last closed round before the period shown, else the period before it. */
function changeSince({ strategy }: AssessedStrategy, periods: readonly PeriodLabel[]): PeriodLabel | null {
  const earlier = periods.slice(0, -1);
  const closed = new Set(
    strategy.reportingPeriods.filter(({ state }) => state === "closed").map(({ period }) => period),
  );
  return earlier.findLast((label) => closed.has(label)) ?? earlier.at(-1) ?? null;
}

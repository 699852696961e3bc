/** The codes of quality findings. Each has its words in both languages in `messages` under the same code. */

export const FINDING_CODES = [
  "weights.sum",
  "weights.missing",
  "plan.sum",
  "cell.above-plan",
  "cell.unplanned",
  "period.stages-silent",
  "period.indicators-silent",
  "element.overdue",
  "element.never-updated",
  "element.stale",
  "element.no-lead",
  "number.twice",
  "manual.differs",
  "indicator.no-source",
  "indicator.stale",
  "indicator.two-values",
  "value.jump",
  "value.ambiguous",
  "value.unparsed",
  "total.fell",
  "text.encoding",
] as const;

/** `value.ambiguous` and `value.unparsed` are found while a document is read; the others by `findQualityIssues`. */
export type FindingCode = (typeof FINDING_CODES)[number];

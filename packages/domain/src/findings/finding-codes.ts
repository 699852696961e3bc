/**
 * The codes of quality findings, all of them made by `findQualityIssues`. Each has its words in both languages in
 * `messages` under the same code; imports have codes of their own.
 */

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
  "number.repeated",
  "manual.differs",
  "indicator.no-source",
  "indicator.stale",
  "indicator.two-values",
  "value.jump",
  "total.fell",
  "text.encoding",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/**
 * How a figure came about, as data that frontends only draw.
 *
 * One explanation opens one step: the method, each child or stage cell with what it adds, what was left out and why.
 * A child's own explanation is asked for by its id, down to the cells.
 */
import { z } from "zod";

import { decimalSchema } from "../exact/decimal.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { manualProgressSchema, type Element } from "../hierarchy/element.ts";
import { isWithinAsOf, periodLabelSchema, type PeriodLabel } from "../period/period.ts";
import { assessmentOf, type AssessedStrategy, type Assessment } from "../progress/assess-strategy.ts";
import { leftOutReasonSchema } from "../progress/left-out-reason.ts";
import { contributionOf, type RollUp } from "../progress/roll-up.ts";
import { stageFigures } from "../progress/task-progress.ts";
import { entrySchema } from "../stage/stage.ts";
import { statusOverrideSchema, statusRuleSchema, statusSchema } from "../status/status.ts";
import { elementIdSchema, stageIdSchema, type ElementId } from "../strategy/ids.ts";
import { appliedMethodSchema } from "../view/figures-view.ts";

const childReferenceSchema = z.object({ id: elementIdSchema, number: z.string(), title: z.string() });

export const explainedChildSchema = childReferenceSchema.extend({
  /** The weight used: as declared, or 1 where no sibling has one. */
  weight: exactTextSchema,
  /** 0 to 1: weight / Σ weight. Null where the weights add up to 0. */
  share: exactTextSchema.nullable(),
  /** Percent. */
  progress: exactTextSchema,
  /** Percentage points that the child adds: share × progress. */
  contribution: exactTextSchema.nullable(),
  method: appliedMethodSchema,
  isMissingAsZero: z.boolean(),
});

export const explainedStageSchema = z.object({
  id: stageIdSchema,
  number: z.string().nullable(),
  title: z.string(),
  /** Percentage points of the task. `actual` and `planned` are sums up to the as-of period. */
  actual: exactTextSchema.nullable(),
  planned: exactTextSchema.nullable(),
  cells: z.array(
    z.object({
      period: periodLabelSchema,
      planned: decimalSchema.nullable(),
      actual: decimalSchema.nullable(),
      raw: z.string().nullable(),
      entry: entrySchema.nullable(),
      /** False for a period after the as-of one. */
      isCounted: z.boolean(),
    }),
  ),
});

export const explanationSchema = z.object({
  /** Null: the whole strategy. */
  element: childReferenceSchema.nullable(),
  asOf: periodLabelSchema.nullable(),
  method: appliedMethodSchema,
  progress: exactTextSchema.nullable(),
  /** The progress as a fraction in lowest terms, `1588/21`. */
  progressFraction: z.string().nullable(),
  planToDate: exactTextSchema.nullable(),
  planTotal: exactTextSchema.nullable(),
  /** The part of the progress that has a plan; the schedule index is this divided by `planToDate`. */
  scheduled: exactTextSchema.nullable(),
  scheduleIndex: exactTextSchema.nullable(),
  coverage: exactTextSchema,
  planCoverage: exactTextSchema,
  /** Why there is no progress. */
  missing: leftOutReasonSchema.nullable(),
  weighting: z.enum(["declared", "equal"]).nullable(),
  /** What the products are divided by: Σ weight of the counted children. */
  weightSum: exactTextSchema.nullable(),
  /** What the declared weights of all children add up to; null where none has one. */
  declaredWeightSum: exactTextSchema.nullable(),
  children: z.array(explainedChildSchema),
  leftOut: z.array(
    childReferenceSchema.extend({ weight: exactTextSchema.nullable(), reason: leftOutReasonSchema }),
  ),
  stages: z.array(explainedStageSchema),
  /** A figure that somebody stated; it stands beside the computed one unless the method is `manual`. */
  manual: manualProgressSchema.nullable(),
  /** Where the method is `manual`: what the stages or children come to; null without a basis. */
  computedProgress: exactTextSchema.nullable(),
  status: z.object({
    computed: statusSchema,
    /** The rule that gave it; null for off track, not started and no basis. */
    rule: statusRuleSchema.nullable(),
    override: statusOverrideSchema.nullable(),
  }),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** Explains the figures of an element, or of the whole strategy where `id` is null. Throws `unknown-element`. */
export function explain(assessed: AssessedStrategy, id: ElementId | null): Explanation {
  const assessment = assessmentOf(assessed, id);
  const element = id === null ? null : (assessed.index.byId.get(id) ?? null);
  return {
    element: element === null ? null : referTo(assessed, element),
    asOf: assessed.asOf?.label ?? null,
    method: assessment.method,
    progress: writeExact(assessment.progress),
    progressFraction: assessment.progress?.toFraction() ?? null,
    planToDate: writeExact(assessment.planToDate),
    planTotal: writeExact(assessment.stages?.planTotal ?? null),
    scheduled: writeExact(assessment.scheduled),
    scheduleIndex: writeExact(assessment.scheduleIndex),
    coverage: writeExact(assessment.coverage),
    planCoverage: writeExact(assessment.planCoverage),
    missing: assessment.missing,
    weighting: assessment.rollUp?.weighting ?? null,
    weightSum: writeExact(assessment.rollUp?.weightSum ?? null),
    declaredWeightSum: writeExact(assessment.rollUp?.declaredWeightSum ?? null),
    children: assessment.rollUp === null ? [] : explainChildren(assessed, assessment.rollUp),
    leftOut: (assessment.rollUp?.leftOut ?? []).map((child) => ({
      ...referTo(assessed, elementOf(assessed, child.id)),
      weight: writeExact(child.weight),
      reason: child.reason,
    })),
    stages: element === null ? [] : explainStages(assessed, element),
    manual: assessment.manual,
    computedProgress: writeExact(assessment.computedProgress),
    status: explainStatus(assessment, element),
  };
}

function explainChildren(assessed: AssessedStrategy, rolledUp: RollUp): Explanation["children"] {
  return rolledUp.counted.map((child) => {
    const part = contributionOf(rolledUp, child);
    return {
      ...referTo(assessed, elementOf(assessed, child.id)),
      weight: writeExact(child.weight),
      share: writeExact(part?.share ?? null),
      progress: writeExact(child.progress),
      contribution: writeExact(part?.contribution ?? null),
      method: assessmentOf(assessed, child.id).method,
      isMissingAsZero: child.isMissingAsZero,
    };
  });
}

function explainStages(assessed: AssessedStrategy, element: Element): Explanation["stages"] {
  const { asOf, calendar } = assessed;
  const isCounted = (label: PeriodLabel): boolean => asOf === null || isWithinAsOf(calendar.get(label), asOf);
  return element.stages.map((stage) => {
    const figures = stageFigures([stage], isCounted);
    return {
      id: stage.id,
      number: stage.number,
      title: stage.title,
      actual: writeExact(figures?.progress ?? null),
      planned: writeExact(figures?.planToDate ?? null),
      cells: stage.cells.map((cell) => ({
        period: cell.period,
        planned: cell.planned,
        actual: cell.actual,
        raw: cell.raw,
        entry: cell.entry,
        isCounted: isCounted(cell.period),
      })),
    };
  });
}

function explainStatus(assessment: Assessment, element: Element | null): Explanation["status"] {
  return {
    computed: assessment.computed.status,
    rule: assessment.computed.rule,
    override: element?.statusOverride ?? null,
  };
}

function referTo(assessed: AssessedStrategy, element: Element): z.infer<typeof childReferenceSchema> {
  return { id: element.id, number: assessed.index.numbers.get(element.id) ?? "", title: element.title };
}

function elementOf(assessed: AssessedStrategy, id: ElementId): Element {
  const element = assessed.index.byId.get(id);
  if (element === undefined) throw new Error(`rolled up an element that is not in the strategy: ${id}`);
  return element;
}

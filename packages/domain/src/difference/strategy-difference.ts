/** What differs in the figures between two states of a strategy: two moments of knowledge, or two periods. */
import { z } from "zod";

import { assessmentOf, type AssessedStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema, type ElementId } from "../strategy/ids.ts";
import { figuresViewSchema, viewFigures, type FiguresView } from "../view/figures-view.ts";

export const elementDifferenceSchema = z.object({
  /** Null: the strategy as a whole. */
  id: elementIdSchema.nullable(),
  number: z.string(),
  title: z.string(),
  /** Null: it was not part of the plan. */
  was: figuresViewSchema.nullable(),
  /** Null: it is no part of the plan any more. */
  is: figuresViewSchema.nullable(),
});
export type ElementDifference = z.infer<typeof elementDifferenceSchema>;

export const strategyDifferenceSchema = z.object({
  whole: elementDifferenceSchema,
  /** Those whose figures differ, and those that came or went: in the order of the later plan, what went at the end. */
  elements: z.array(elementDifferenceSchema),
});
export type StrategyDifference = z.infer<typeof strategyDifferenceSchema>;

export function compareStrategies(was: AssessedStrategy, is: AssessedStrategy): StrategyDifference {
  const later = is.index.topDown.map(({ id }) => differenceOf(was, is, id));
  const gone = was.index.topDown
    .filter(({ id }) => !is.index.byId.has(id))
    .map(({ id }) => differenceOf(was, is, id));
  return { whole: differenceOf(was, is, null), elements: [...later, ...gone].filter(differs) };
}

/** The figures of one element in both states, whether they differ or not. */
export function differenceOf(
  was: AssessedStrategy,
  is: AssessedStrategy,
  id: ElementId | null,
): ElementDifference {
  const shown = id === null || is.index.byId.has(id) ? is : was;
  return {
    id,
    number: id === null ? "" : (shown.index.numbers.get(id) ?? ""),
    title: id === null ? shown.strategy.title : (shown.index.byId.get(id)?.title ?? ""),
    was: figuresOf(was, id),
    is: figuresOf(is, id),
  };
}

/** Whether any figure differs, or it stands in one of the two alone. */
export function differs({ was, is }: ElementDifference): boolean {
  if (was === null || is === null) return was !== is;
  return (
    was.progress !== is.progress ||
    was.planToDate !== is.planToDate ||
    was.scheduleIndex !== is.scheduleIndex ||
    was.coverage !== is.coverage ||
    was.planCoverage !== is.planCoverage ||
    was.method !== is.method ||
    was.status !== is.status ||
    was.computedStatus !== is.computedStatus
  );
}

function figuresOf(assessed: AssessedStrategy, id: ElementId | null): FiguresView | null {
  if (id !== null && !assessed.index.byId.has(id)) return null;
  const override = id === null ? null : (assessed.index.byId.get(id)?.statusOverride ?? null);
  return viewFigures(assessmentOf(assessed, id), override);
}

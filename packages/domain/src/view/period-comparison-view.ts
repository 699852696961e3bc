/** The figures of every element as of two periods, and the values of every indicator, with what lies between them. */
import { z } from "zod";

import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { periodLabelSchema } from "../period/period.ts";
import { assessmentOf, type AssessedStrategy, type Assessment } from "../progress/assess-strategy.ts";
import { elementIdSchema, type ElementId } from "../strategy/ids.ts";
import { figuresViewSchema, viewFigures, type FiguresView } from "./figures-view.ts";
import { indicatorBesideSchema, viewIndicatorsBeside } from "./indicators-beside.ts";
import { strategyHeadSchema, viewHead } from "./strategy-view.ts";

export const figuresBesideSchema = z.object({
  /** Null: it was not part of the plan there. */
  was: figuresViewSchema.nullable(),
  is: figuresViewSchema.nullable(),
  /** `is` less `was`; null where a side has none. */
  difference: z.object({
    /** Percentage points. */
    progress: exactTextSchema.nullable(),
    planToDate: exactTextSchema.nullable(),
    scheduleIndex: exactTextSchema.nullable(),
  }),
});
export type FiguresBeside = z.infer<typeof figuresBesideSchema>;

export const periodComparisonViewSchema = z.object({
  /** As of the later period. */
  strategy: strategyHeadSchema,
  from: periodLabelSchema.nullable(),
  to: periodLabelSchema.nullable(),
  whole: figuresBesideSchema,
  /** Every element after its parent, siblings in order; those that only the earlier plan had at the end. */
  elements: z.array(
    figuresBesideSchema.extend({
      id: elementIdSchema,
      level: z.int(),
      number: z.string(),
      title: z.string(),
    }),
  ),
  indicators: z.array(indicatorBesideSchema),
});
export type PeriodComparisonView = z.infer<typeof periodComparisonViewSchema>;

/** Two views of one strategy: `from` stands on the left, `to` on the right, whatever their order in time. */
export function viewPeriodComparison(from: AssessedStrategy, to: AssessedStrategy): PeriodComparisonView {
  const gone = from.index.topDown.filter(({ id }) => !to.index.byId.has(id));
  return {
    strategy: viewHead(to),
    from: from.asOf?.label ?? null,
    to: to.asOf?.label ?? null,
    whole: besides(sideOf(from, null), sideOf(to, null)),
    elements: [...to.index.topDown, ...gone].map((element) => ({
      id: element.id,
      level: element.level,
      number: (to.index.byId.has(element.id) ? to : from).index.numbers.get(element.id) ?? "",
      title: element.title,
      ...besides(sideOf(from, element.id), sideOf(to, element.id)),
    })),
    indicators: viewIndicatorsBeside(from, to),
  };
}

interface Side {
  readonly assessment: Assessment;
  readonly view: FiguresView;
}

function sideOf(assessed: AssessedStrategy, id: ElementId | null): Side | null {
  if (id !== null && !assessed.index.byId.has(id)) return null;
  const assessment = assessmentOf(assessed, id);
  const override = id === null ? null : (assessed.index.byId.get(id)?.statusOverride ?? null);
  return { assessment, view: viewFigures(assessment, override) };
}

/** The difference is of the exact figures, not of those that travel. */
function besides(was: Side | null, is: Side | null): FiguresBeside {
  const less = (figure: "progress" | "planToDate" | "scheduleIndex"): string | null => {
    const [before, after] = [was?.assessment[figure] ?? null, is?.assessment[figure] ?? null];
    return before === null || after === null ? null : writeExact(after.minus(before));
  };
  return {
    was: was?.view ?? null,
    is: is?.view ?? null,
    difference: {
      progress: less("progress"),
      planToDate: less("planToDate"),
      scheduleIndex: less("scheduleIndex"),
    },
  };
}

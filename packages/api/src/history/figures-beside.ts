/** The figures of every element in two states of a strategy, side by side. */
import { assessmentOf, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { viewFigures, type FiguresView } from "@miara/domain/figures-view";
import type { ElementId } from "@miara/domain/ids";

export interface FiguresBeside {
  /** Null: the whole strategy. */
  readonly element: ElementId | null;
  readonly number: string;
  readonly title: string;
  /** Null: it is not part of the plan there. */
  readonly was: FiguresView | null;
  readonly is: FiguresView | null;
  readonly isDifferent: boolean;
}

/** The whole first, then every element of the later state in order, then those that are no more. */
export function figuresBeside(was: AssessedStrategy, is: AssessedStrategy): readonly FiguresBeside[] {
  const gone = was.index.topDown.filter(({ id }) => !is.index.byId.has(id));
  const ids = [null, ...[...is.index.topDown, ...gone].map(({ id }) => id)];
  return ids.map((id) => {
    const figures = { was: figuresOf(was, id), is: figuresOf(is, id) };
    const named = id !== null && is.index.byId.has(id) ? is : was;
    return {
      element: id,
      number: id === null ? "" : (named.index.numbers.get(id) ?? ""),
      title: id === null ? is.strategy.title : (named.index.byId.get(id)?.title ?? ""),
      ...figures,
      isDifferent: JSON.stringify(figures.was) !== JSON.stringify(figures.is),
    };
  });
}

function figuresOf(assessed: AssessedStrategy, id: ElementId | null): FiguresView | null {
  if (id === null) return viewFigures(assessed.whole, null);
  const element = assessed.index.byId.get(id);
  if (element === undefined || !assessed.elements.has(id)) return null;
  return viewFigures(assessmentOf(assessed, id), element.statusOverride);
}

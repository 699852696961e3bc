/** Which field of the log of changes an edit would change. */
import type { ElementId, IndicatorId, StageId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

export interface EditedField {
  /** Null: the strategy itself. */
  readonly element: ElementId | null;
  /** The beginning of its path in the log. */
  readonly path: readonly string[];
}

/** Null for what adds something, which nothing can stand in the place of, and for what is not there. */
export function editedField(strategy: Strategy, edit: StrategyEdit): EditedField | null {
  switch (edit.kind) {
    case "stage-cell":
      return ofStage(strategy, edit.stage, ["cells", edit.period, edit.share]);
    case "stage-note":
      return ofStage(strategy, edit.stage, ["cells", edit.period, "note"]);
    case "stage-field":
    case "stage-moved":
    case "stage-removed":
      return ofStage(strategy, edit.stage, []);
    case "observation":
      return ofIndicator(strategy, edit.indicator, ["observations", edit.period]);
    case "indicator-defined":
      return ofIndicator(strategy, edit.is.id, []);
    case "indicator-moved":
    case "indicator-removed":
      return ofIndicator(strategy, edit.indicator, []);
    case "spending":
      return { element: edit.element, path: ["budgetLines"] };
    case "narrative":
    case "report-state":
      return { element: edit.element, path: ["reports", edit.period] };
    case "element-field":
      return { element: edit.element, path: [edit.field] };
    case "element-moved":
      return { element: edit.element, path: ["parentId"] };
    case "element-archived":
      return { element: edit.element, path: ["until"] };
    case "element-removed":
      return { element: edit.element, path: [] };
    case "round-added":
    case "round-dated":
    case "round-state":
    case "round-exception":
    case "round-exception-ended":
    case "round-removed":
      return { element: null, path: ["reportingPeriods", edit.period] };
    case "strategy-field":
      return { element: null, path: [edit.field] };
    case "element-added":
    case "stage-added":
    case "indicator-added":
      return null;
  }
}

function ofStage(strategy: Strategy, stage: StageId, path: readonly string[]): EditedField | null {
  const element = strategy.elements.find(({ stages }) => stages.some(({ id }) => id === stage));
  return element === undefined ? null : { element: element.id, path: ["stages", stage, ...path] };
}

function ofIndicator(
  strategy: Strategy,
  indicator: IndicatorId,
  path: readonly string[],
): EditedField | null {
  const element = strategy.elements.find(({ indicators }) => indicators.some(({ id }) => id === indicator));
  return element === undefined ? null : { element: element.id, path: ["indicators", indicator, ...path] };
}

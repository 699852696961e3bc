/** The place that an edit is about, as a key: two edits of one place replace each other. */
import type { StrategyEdit } from "@miara/domain/strategy-edit";

/** Edits of one field or cell, which mean the same whatever else is done beside them. */
export type ValueEdit = Extract<
  StrategyEdit,
  {
    kind:
      | "stage-cell"
      | "stage-note"
      | "observation"
      | "spending"
      | "narrative"
      | "element-field"
      | "stage-field"
      | "strategy-field"
      | "indicator-defined"
      | "round-dated";
  }
>;

/** Null: a step or a change of the whole, which has no place of its own. */
export function placeOfEdit(edit: StrategyEdit): string | null {
  switch (edit.kind) {
    case "stage-cell":
      return placeKey(edit.kind, edit.stage, edit.period, edit.share);
    case "stage-note":
      return placeKey(edit.kind, edit.stage, edit.period);
    case "observation":
      return placeKey(edit.kind, edit.indicator, edit.period);
    case "spending":
      return placeKey(edit.kind, edit.element, edit.period, edit.source ?? "");
    case "narrative":
      return placeKey(edit.kind, edit.element, edit.period);
    case "element-field":
      return placeKey(edit.kind, edit.element, edit.field);
    case "stage-field":
      return placeKey(edit.kind, edit.stage);
    case "strategy-field":
      return placeKey(edit.kind, edit.field);
    case "indicator-defined":
      return placeKey(edit.kind, edit.is.id);
    case "round-dated":
      return placeKey(edit.kind, edit.period);
    case "report-state":
    case "element-added":
    case "element-moved":
    case "element-archived":
    case "element-removed":
    case "stage-added":
    case "stage-moved":
    case "stage-removed":
    case "indicator-added":
    case "indicator-moved":
    case "indicator-removed":
    case "round-added":
    case "round-state":
    case "round-exception":
    case "round-exception-ended":
    case "round-removed":
      return null;
  }
}

export function placeKey(...parts: readonly string[]): string {
  return parts.join("\n");
}

export function isValueEdit(edit: StrategyEdit): edit is ValueEdit {
  return placeOfEdit(edit) !== null;
}

/** Whether what is left of a batch still means what its writer meant when some of it is taken out. */
export function canStandApart(edits: readonly StrategyEdit[]): boolean {
  return edits.every(isValueEdit);
}

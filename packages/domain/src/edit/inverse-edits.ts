/** The edits that undo others. */
import { DomainError } from "../errors/domain-error.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { applyEdits } from "./apply-edits.ts";
import { definitionOf, nextOf } from "./apply-parts.ts";
import { StrategyDraft } from "./draft.ts";
import type { EditContext } from "./edit-context.ts";
import { isSame } from "./meeting.ts";
import type { StrategyEdit } from "./strategy-edit.ts";

/**
 * What brings back what the edits changed, where that can be done by edits: not where a round moved on, a report was
 * handed in, something with a history of its own was removed, or terms of several times were made one. `before`: the
 * strategy that they were applied to.
 */
export function inverseEdits(
  edits: readonly StrategyEdit[],
  before: Strategy,
): readonly StrategyEdit[] | null {
  const draft = new StrategyDraft(before);
  const undone: StrategyEdit[] = [];
  for (const edit of edits.toReversed()) {
    const inverse = inverseOf(edit, draft);
    if (inverse === null) return null;
    undone.push(inverse);
  }
  return edits.some(isOfTerms) && !bringsBackTerms(edits, undone, before) ? null : undone;
}

/** Whether an edit changes terms, which an element may have had others of in earlier periods. */
function isOfTerms(edit: StrategyEdit): boolean {
  if (edit.kind === "element-moved") return true;
  return edit.kind === "element-field" && ["weight", "lifecycle", "method"].includes(edit.field);
}

/** Nothing of it is kept: who did it and when does not matter here. */
const TRYING: EditContext = { entry: { by: "undo", at: "1970-01-01T00:00:00.000Z" }, today: "1970-01-01" };

function bringsBackTerms(
  edits: readonly StrategyEdit[],
  undone: readonly StrategyEdit[],
  before: Strategy,
): boolean {
  const done = applyEdits(before, edits, TRYING);
  const back = done.ok ? tryEdits(done.strategy, undone) : null;
  if (back === null) return false;
  const stood = new Map(before.elements.map(({ id, formerly }) => [id, formerly]));
  return back.elements.every(({ id, formerly }) => isSame(formerly, stood.get(id) ?? []));
}

/** Null where a rule forbids them: the way back may lead through an order that once was none. */
function tryEdits(strategy: Strategy, edits: readonly StrategyEdit[]): Strategy | null {
  try {
    const result = applyEdits(strategy, edits, TRYING);
    return result.ok ? result.strategy : null;
  } catch (refusal) {
    if (refusal instanceof DomainError) return null;
    throw refusal;
  }
}

function inverseOf(edit: StrategyEdit, before: StrategyDraft): StrategyEdit | null {
  switch (edit.kind) {
    case "stage-cell":
      return { ...edit, was: edit.is, is: edit.was };
    case "stage-note":
    case "narrative":
      return { ...edit, was: edit.is, is: edit.was };
    case "observation":
      return { ...edit, was: edit.is, is: edit.was };
    case "spending":
      return { ...edit, was: edit.is, is: edit.was };
    case "element-field":
    case "strategy-field":
      return swapped(edit);
    case "element-moved":
      return { ...edit, was: edit.is, is: edit.was };
    case "element-archived":
      return { ...edit, was: edit.is, is: edit.was };
    case "element-added":
      return { kind: "element-removed", element: edit.element.id };
    case "stage-added":
      return { kind: "stage-removed", stage: edit.stage.id };
    case "indicator-added":
      return { kind: "indicator-removed", indicator: edit.indicator.id };
    case "stage-field":
      return { ...edit, was: edit.is, is: edit.was };
    case "stage-moved":
    case "indicator-moved":
      return swapped(edit);
    case "indicator-defined":
      return { ...edit, was: edit.is, is: edit.was };
    case "stage-removed": {
      if (!before.hasStage(edit.stage)) return null;
      const { element, stage } = before.getStage(edit.stage);
      if (stage.cells.length > 0) return null;
      const { id, number, title } = stage;
      const next = nextOf(element.stages, id);
      return {
        kind: "stage-added",
        element: element.id,
        stage: { id, number, title },
        before: idAmong(element.stages, next),
      };
    }
    case "indicator-removed": {
      if (!before.hasIndicator(edit.indicator)) return null;
      const { element, indicator } = before.getIndicator(edit.indicator);
      if (indicator.observations.length > 0 || indicator.asWritten !== null) return null;
      const next = idAmong(element.indicators, nextOf(element.indicators, indicator.id));
      return {
        kind: "indicator-added",
        element: element.id,
        indicator: definitionOf(indicator),
        before: next,
      };
    }
    case "round-dated":
      return { ...edit, was: edit.is, is: edit.was };
    case "round-added":
      return { kind: "round-removed", period: edit.period };
    case "element-removed":
    case "report-state":
    case "round-state":
    case "round-exception":
    case "round-exception-ended":
    case "round-removed":
      return null;
  }
}

/** Both sides of such an edit are of one type, which a union of many fields hides from the compiler. */
function swapped<Edit extends Extract<StrategyEdit, { was: unknown; is: unknown }>>(edit: Edit): Edit {
  return { ...edit, was: edit.is, is: edit.was };
}

function idAmong<Id extends string>(list: readonly { readonly id: Id }[], id: string | null): Id | null {
  return list.find((member) => member.id === id)?.id ?? null;
}

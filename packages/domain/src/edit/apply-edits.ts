/**
 * Does to a strategy what a list of edits says: all of them, or none. The same function works on the server, where the
 * outcome is stored, and in the browser, which shows it at once and tries things out.
 */
import { DomainError } from "../errors/domain-error.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { applyElementMoved } from "./apply-element-moved.ts";
import {
  applyElementAdded,
  applyElementArchived,
  applyElementField,
  applyElementRemoved,
} from "./apply-elements.ts";
import {
  applyIndicatorAdded,
  applyIndicatorDefined,
  applyIndicatorMoved,
  applyIndicatorRemoved,
  applyStageAdded,
  applyStageField,
  applyStageMoved,
  applyStageRemoved,
} from "./apply-parts.ts";
import {
  applyNarrative,
  applyObservation,
  applyReportState,
  applySpending,
  applyStageCell,
  applyStageNote,
} from "./apply-reporting.ts";
import {
  applyRoundAdded,
  applyRoundDated,
  applyRoundException,
  applyRoundExceptionEnded,
  applyRoundRemoved,
  applyRoundState,
  applyStrategyField,
} from "./apply-rounds.ts";
import { StrategyDraft } from "./draft.ts";
import type { EditContext } from "./edit-context.ts";
import type { Found } from "./meeting.ts";
import { refuseUncomputable } from "./refuse-uncomputable.ts";
import type { StrategyEdit } from "./strategy-edit.ts";

export type { EditContext } from "./edit-context.ts";

/** An edit whose writer saw something else than what stands. */
export interface EditConflict extends Found {
  /** Its place in the list, from 0. */
  readonly edit: number;
}

export type ApplyResult =
  | { readonly ok: true; readonly strategy: Strategy }
  | { readonly ok: false; readonly conflicts: readonly EditConflict[] };

/**
 * The strategy after the edits; what they don't touch stays the very same object, and the strategy itself where they
 * change nothing. Where one met something else than its writer saw, nothing is applied and all such edits are named.
 *
 * Throws `DomainError` for an edit that breaks a rule; its place in the list stands in the params as `edit`.
 */
export function applyEdits(
  strategy: Strategy,
  edits: readonly StrategyEdit[],
  context: EditContext,
): ApplyResult {
  const draft = new StrategyDraft(strategy);
  const conflicts: EditConflict[] = [];
  for (const [at, edit] of edits.entries()) {
    const found = withPlace(at, () => applyEdit(draft, edit, context));
    if (found !== null) conflicts.push({ edit: at, ...found });
  }
  if (conflicts.length > 0) return { ok: false, conflicts };
  refuseUncomputable(draft.strategy, edits);
  return { ok: true, strategy: draft.strategy };
}

function withPlace<T>(edit: number, apply: () => T): T {
  try {
    return apply();
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, { ...error.params, edit }) : error;
  }
}

function applyEdit(draft: StrategyDraft, edit: StrategyEdit, context: EditContext): Found | null {
  switch (edit.kind) {
    case "stage-cell":
      return applyStageCell(draft, edit, context);
    case "stage-note":
      return applyStageNote(draft, edit, context);
    case "observation":
      return applyObservation(draft, edit, context);
    case "spending":
      return applySpending(draft, edit, context);
    case "narrative":
      return applyNarrative(draft, edit, context);
    case "report-state":
      return applyReportState(draft, edit, context);
    case "element-added":
      return applyElementAdded(draft, edit, context);
    case "element-field":
      return applyElementField(draft, edit, context);
    case "element-moved":
      return applyElementMoved(draft, edit, context);
    case "element-archived":
      return applyElementArchived(draft, edit, context);
    case "element-removed":
      return applyElementRemoved(draft, edit, context);
    case "stage-added":
      return applyStageAdded(draft, edit, context);
    case "stage-field":
      return applyStageField(draft, edit, context);
    case "stage-moved":
      return applyStageMoved(draft, edit, context);
    case "stage-removed":
      return applyStageRemoved(draft, edit, context);
    case "indicator-added":
      return applyIndicatorAdded(draft, edit, context);
    case "indicator-defined":
      return applyIndicatorDefined(draft, edit, context);
    case "indicator-moved":
      return applyIndicatorMoved(draft, edit, context);
    case "indicator-removed":
      return applyIndicatorRemoved(draft, edit, context);
    case "round-added":
      return applyRoundAdded(draft, edit, context);
    case "round-dated":
      return applyRoundDated(draft, edit, context);
    case "round-state":
      return applyRoundState(draft, edit, context);
    case "round-exception":
      return applyRoundException(draft, edit, context);
    case "round-exception-ended":
      return applyRoundExceptionEnded(draft, edit, context);
    case "round-removed":
      return applyRoundRemoved(draft, edit, context);
    case "strategy-field":
      return applyStrategyField(draft, edit, context);
  }
}

/** The right that an edit asks, and of what. */
import { StrategyDraft } from "../edit/draft.ts";
import type { StrategyEdit } from "../edit/strategy-edit.ts";
import type { PeriodLabel } from "../period/period.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { Actor } from "./actor.ts";
import { findElement } from "./responsibility.ts";
import { permit, type Action, type Permission } from "./rights.ts";

interface Subject {
  readonly action: Action;
  readonly element: ElementId | null;
  readonly period: PeriodLabel | null;
}

/** Whether the actor may do what the edit does, on a day (ISO date). */
export function permitEdit(actor: Actor, edit: StrategyEdit, strategy: Strategy, today: string): Permission {
  const { action, element, period } = subjectOf(edit, strategy);
  const permission = permit(actor, action, { strategy, element, period, today });
  if (!permission.ok || action !== "report" || element === null || period === null) return permission;
  const report = findElement(strategy, element)?.reports.find((candidate) => candidate.period === period);
  const isHandedIn = report?.state === "submitted" || report?.state === "approved";
  // Its reader would approve something else than was handed in. Who may plan may mend a figure all the same.
  if (
    isHandedIn &&
    !permission.isRestatement &&
    !permit(actor, "structure", { strategy, element, period, today }).ok
  )
    return { ok: false, code: "report-handed-in" };
  return permission;
}

function subjectOf(edit: StrategyEdit, strategy: Strategy): Subject {
  const draft = new StrategyDraft(strategy);
  switch (edit.kind) {
    case "stage-cell":
    case "stage-note": {
      const element = draft.hasStage(edit.stage) ? draft.getStage(edit.stage).element.id : null;
      const action = edit.kind === "stage-cell" && edit.share === "planned" ? "plan" : "report";
      return { action, element, period: edit.period };
    }
    case "observation": {
      const element = draft.hasIndicator(edit.indicator)
        ? draft.getIndicator(edit.indicator).element.id
        : null;
      return { action: "report", element, period: edit.period };
    }
    case "spending":
    case "narrative":
      return { action: "report", element: edit.element, period: edit.period };
    case "report-state":
      return {
        action: edit.is === "approved" || edit.is === "returned" ? "decide" : "submit",
        element: edit.element,
        period: edit.period,
      };
    case "element-added":
    case "element-field":
    case "element-moved":
    case "element-archived":
    case "element-removed":
    case "stage-added":
    case "stage-field":
    case "stage-moved":
    case "stage-removed":
    case "indicator-added":
    case "indicator-defined":
    case "indicator-moved":
    case "indicator-removed":
      return { action: "structure", element: null, period: null };
    case "round-added":
    case "round-dated":
    case "round-state":
    case "round-exception":
    case "round-exception-ended":
    case "round-removed":
      return { action: "round", element: null, period: null };
    case "strategy-field":
      return { action: actionOfField(edit.field), element: null, period: null };
  }
}

function actionOfField(field: Extract<StrategyEdit, { kind: "strategy-field" }>["field"]): Action {
  switch (field) {
    case "units":
      return "units";
    case "settings":
    case "title":
    case "description":
    case "language":
      return "settings";
    case "levels":
    case "periods":
      return "structure";
  }
}

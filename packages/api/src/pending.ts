import type { JsonValue } from "@miara/db/change-event-repository";
/** Stands in for modules of the domain that are being written; goes when they are there. */
import type { Actor } from "@miara/domain/actor";
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { ElementId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";
import type { Entry } from "@miara/domain/stage";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import type { Action } from "./rights/action.ts";
import type { RoundAnswer } from "./rounds/rounds.schema.ts";
import type { Work } from "./work/work.schema.ts";

export type { Action } from "./rights/action.ts";

export interface EditConflict {
  readonly edit: number;
  readonly current: JsonValue | null;
  readonly entry: Entry | null;
}

export type Permission =
  | { readonly ok: true; readonly isRestatement: boolean }
  | { readonly ok: false; readonly code: string };

export interface RightTarget {
  readonly strategy: Strategy | null;
  readonly element: ElementId | null;
  readonly period: PeriodLabel | null;
  readonly today: string;
}

export function permit(actor: Actor, action: Action, target: RightTarget): Permission {
  const isOffice = actor.isOperator || actor.grants.some(({ role }) => role === "strategy-office");
  if (isOffice || (action === "read" && target.strategy?.settings.isPublic === true))
    return { ok: true, isRestatement: false };
  return { ok: false, code: actor.account === null ? "not-signed-in" : "role-may-not" };
}

export function permitEdit(actor: Actor, _edit: StrategyEdit, strategy: Strategy, today: string): Permission {
  return permit(actor, "report", { strategy, element: null, period: null, today });
}

export function applyEdits(
  strategy: Strategy,
  _edits: readonly StrategyEdit[],
  _context: { readonly entry: Entry; readonly today: string },
): { ok: true; strategy: Strategy } | { ok: false; conflicts: readonly EditConflict[] } {
  return { ok: true, strategy };
}

export function listWork(
  _assessed: AssessedStrategy,
  _actor: Actor,
  _today: string,
): Work["strategies"][0]["items"] {
  return [];
}

export function viewRound(assessed: AssessedStrategy, period: PeriodLabel, _today: string): RoundAnswer {
  return {
    period: assessed.calendar.get(period),
    state: "open",
    dueOn: null,
    elements: [],
    counts: { draft: 0, submitted: 0, returned: 0, approved: 0, "not-started": 0 },
    byUnit: [],
  };
}

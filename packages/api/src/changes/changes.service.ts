/** Who changed a strategy, when, from what, to what and why. */
import { listChangeEvents, type ChangeEvent } from "@miara/db/change-event-repository";
import { DomainError } from "@miara/domain/domain-error";

import type { ApiContext } from "../context.ts";
import { mayReadInside, openStrategy, requireRight } from "../rights/guard.ts";
import {
  MAXIMUM_FIELDS,
  type Change,
  type ChangeList,
  type ChangesInput,
  type FieldChange,
} from "./changes.schema.ts";

type Reading = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/**
 * The latest first. The log of a removed strategy stays, for those who may remove one. Whoever does not see the inside
 * of the strategy sees offices in place of names. Throws `unknown-strategy` where there never was one.
 */
export async function listChanges(context: Reading, input: ChangesInput): Promise<ChangeList> {
  const { organisation, strategy, limit, before, element, path } = input;
  const reference = { organisation, strategy };
  const isNamed = await seesNames(context, reference);
  const events = await listChangeEvents(context.db, reference, {
    limit,
    ...(before === undefined ? {} : { before }),
    ...(element === undefined ? {} : { element }),
    ...(path === undefined ? {} : { path }),
  });
  if (isNamed === "removed" && events.length === 0 && before === undefined)
    throw new DomainError("unknown-strategy", { strategy });
  return { changes: events.map((event) => viewEvent(event, isNamed !== false)) };
}

async function seesNames(
  context: Reading,
  reference: Pick<ChangesInput, "organisation" | "strategy">,
): Promise<boolean | "removed"> {
  try {
    return mayReadInside(context, (await openStrategy(context, reference, "read")).strategy);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "unknown-strategy") throw error;
    if (!mayReadRemoved(context)) throw error;
    context.noteUse({ kind: "strategy", ...reference, revision: null });
    return "removed";
  }
}

function mayReadRemoved(context: Reading): boolean {
  try {
    requireRight(context, "remove-strategy");
    return true;
  } catch {
    return false;
  }
}

export function viewEvent(event: ChangeEvent, isNamed: boolean): Change {
  const { sequence, kind, actor, at, reason, isRestatement, summary } = event;
  const { added, changed, removed } = summary.elements;
  const office = event.office ?? (isNamed ? actor : "");
  return {
    revision: sequence,
    kind,
    actor: isNamed ? actor : office,
    office,
    at,
    reason,
    isRestatement,
    elements: { added: [...added], changed: [...changed], removed: [...removed] },
    fields: summary.fields.slice(0, MAXIMUM_FIELDS).map(viewField),
    fieldCount: summary.fields.length,
  };
}

export function viewField({ element, path, was, is }: ChangeEvent["summary"]["fields"][number]): FieldChange {
  return {
    element,
    path: [...path],
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
  };
}

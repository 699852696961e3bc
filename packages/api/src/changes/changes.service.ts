/** Who changed a strategy, when, from what, to what and why. */
import { listChangeEvents, type ChangeEvent } from "@miara/db/change-event-repository";
import { findRevision } from "@miara/db/strategy-repository";
import { DomainError } from "@miara/domain/domain-error";

import type { ApiContext } from "../context.ts";
import { MAXIMUM_FIELDS, type Change, type ChangeList, type ChangesInput } from "./changes.schema.ts";

/** The latest first; the log of a removed strategy stays. Throws `unknown-strategy` where there never was one. */
export async function listChanges(
  { db, noteUse }: Pick<ApiContext, "db" | "noteUse">,
  { organisation, strategy, limit, before }: ChangesInput,
): Promise<ChangeList> {
  const reference = { organisation, strategy };
  const revision = await findRevision(db, reference);
  const events = await listChangeEvents(db, reference, before === undefined ? { limit } : { limit, before });
  if (revision === null && events.length === 0 && before === undefined)
    throw new DomainError("unknown-strategy", { strategy });
  noteUse({ kind: "strategy", ...reference, revision });
  return { changes: events.map(viewEvent) };
}

function viewEvent({ sequence, kind, actor, at, reason, summary }: ChangeEvent): Change {
  const { added, changed, removed } = summary.elements;
  return {
    revision: sequence,
    kind,
    actor,
    office: actor,
    isRestatement: false,
    at,
    reason,
    elements: { added: [...added], changed: [...changed], removed: [...removed] },
    fields: summary.fields.slice(0, MAXIMUM_FIELDS).map(({ element, path, was, is }) => ({
      element,
      path: [...path],
      ...(was === undefined ? {} : { was }),
      ...(is === undefined ? {} : { is }),
    })),
    fieldCount: summary.fields.length,
  };
}

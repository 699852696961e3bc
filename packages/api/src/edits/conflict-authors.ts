/** Whose what stands there is: by the log of changes. */
import { listChangeEvents } from "@miara/db/change-event-repository";
import type { Database } from "@miara/db/open-database";
import type { EditConflict } from "@miara/domain/apply-edits";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import type { Reference } from "../reference/reference.schema.ts";
import { editedField } from "./edited-field.ts";
import type { ApiEditConflict } from "./edits.schema.ts";

/** So many are looked up; who made a thousand conflicts at once is told of the first. */
const MAXIMUM_LOOKUPS = 50;

export async function nameAuthors(
  db: Database,
  reference: Reference,
  strategy: Strategy,
  edits: readonly StrategyEdit[],
  conflicts: readonly EditConflict[],
): Promise<ApiEditConflict[]> {
  const named: ApiEditConflict[] = [];
  for (const { edit: place, current, entry } of conflicts) {
    const edit = edits[place];
    const field = edit === undefined || named.length >= MAXIMUM_LOOKUPS ? null : editedField(strategy, edit);
    const author = field === null ? null : await findAuthor(db, reference, field);
    named.push({ edit: place, current, entry, author });
  }
  return named;
}

async function findAuthor(
  db: Database,
  reference: Reference,
  { element, path }: NonNullable<ReturnType<typeof editedField>>,
): Promise<string | null> {
  const [latest] = await listChangeEvents(db, reference, { limit: 1, element, path });
  return latest?.actor ?? null;
}

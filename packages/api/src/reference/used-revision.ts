/** What an answer was made from, and whether that still stands. */
import type { Database } from "@miara/db/open-database";
import { findRevision, listStrategies, type StrategySummary } from "@miara/db/strategy-repository";

import type { Reference } from "./reference.schema.ts";

/** A strategy at a revision, null where there is none (any more); or the list of all strategies with theirs. */
export type UsedRevision =
  | (Reference & { readonly kind: "strategy"; readonly revision: number | null })
  | { readonly kind: "list"; readonly revision: string };

/** Whether all of them stand in the database as they were used. */
export async function areCurrent(db: Database, used: readonly UsedRevision[]): Promise<boolean> {
  for (const use of used) {
    const revision =
      use.kind === "list" ? revisionOfList(await listStrategies(db)) : await findRevision(db, use);
    if (revision !== use.revision) return false;
  }
  return true;
}

/** Differs as soon as a strategy comes, goes or changes. */
export function revisionOfList(strategies: readonly StrategySummary[]): string {
  return strategies.map(({ organisation, id, revision }) => `${organisation.id}/${id}@${revision}`).join(" ");
}

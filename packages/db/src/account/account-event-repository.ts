/** What was done to accounts: by whom, to whom, when. Rows are only ever appended; no secret is among them. */
import { randomUUID } from "node:crypto";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import { requireStorable } from "../tables/storable-text.ts";

export interface AccountEvent {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  /** `set-up`, `invited`, `changed`, `deactivated`, … */
  readonly kind: string;
  readonly account: string;
  /** Null: the operator, or the account itself by a link. */
  readonly by: string | null;
  readonly detail: Readonly<Record<string, string>>;
}

/** Throws `already-exists` for an id that is there: what may happen once is given one. */
export function appendAccountEvent(
  tx: Database | Transaction,
  event: Omit<AccountEvent, "id"> & { readonly id?: string },
): Promise<void> {
  return withMappedErrors(async () => {
    const row = {
      id: event.id ?? randomUUID(),
      at: event.at,
      kind: event.kind,
      account_id: event.account,
      by_account_id: event.by,
      detail: JSON.stringify(event.detail),
    };
    requireStorable("account_events", row);
    await connectionOf(tx).kysely.insertInto("account_events").values(row).execute();
  });
}

/** The latest first. */
export function listAccountEvents(
  db: Database | Transaction,
  { limit }: { readonly limit: number },
): Promise<readonly AccountEvent[]> {
  return withMappedErrors(async () => {
    const rows = await connectionOf(db)
      .kysely.selectFrom("account_events")
      .selectAll()
      .orderBy("at", "desc")
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      at: row.at,
      kind: row.kind,
      account: row.account_id,
      by: row.by_account_id,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by appendAccountEvent alone, and never rewritten
      detail: JSON.parse(row.detail) as Record<string, string>,
    }));
  });
}

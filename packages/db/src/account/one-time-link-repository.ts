/** Links that let somebody in once. Their tokens are kept as SHA-256 alone. */
import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { OneTimeLinkRow } from "../tables/schema.ts";

export interface OneTimeLink {
  readonly kind: OneTimeLinkRow["kind"];
  readonly account: string;
  /** ISO moment. */
  readonly expiresAt: string;
  /** ISO moment; null: not yet. */
  readonly usedAt: string | null;
}

/** Adds a link; those of the same kind that its account had work no longer. */
export function addLink(
  tx: Transaction,
  tokenHash: string,
  { kind, account, expiresAt }: Omit<OneTimeLink, "usedAt">,
): Promise<void> {
  return withMappedErrors(async () => {
    const { kysely } = connectionOf(tx);
    await kysely
      .deleteFrom("one_time_links")
      .where("account_id", "=", account)
      .where("kind", "=", kind)
      .execute();
    await kysely
      .insertInto("one_time_links")
      .values({ token_hash: tokenHash, kind, account_id: account, expires_at: expiresAt, used_at: null })
      .execute();
  });
}

export function findLink(db: Database | Transaction, tokenHash: string): Promise<OneTimeLink | null> {
  return withMappedErrors(async () => {
    const row = await connectionOf(db)
      .kysely.selectFrom("one_time_links")
      .selectAll()
      .where("token_hash", "=", tokenHash)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { kind: row.kind, account: row.account_id, expiresAt: row.expires_at, usedAt: row.used_at };
  });
}

/** Uses a link up; false where it was used up already, or is over. Of two who come at once, one gets true. */
export function takeLink(db: Database | Transaction, tokenHash: string, now: string): Promise<boolean> {
  return withMappedErrors(async () => {
    const result = await connectionOf(db)
      .kysely.updateTable("one_time_links")
      .set({ used_at: now })
      .where("token_hash", "=", tokenHash)
      .where("used_at", "is", null)
      .where("expires_at", ">", now)
      .executeTakeFirst();
    return Number(result.numUpdatedRows) === 1;
  });
}

/** Ends what an account has that was not used: it is unknown from then on. */
export function endLinks(db: Database | Transaction, account: string): Promise<void> {
  return withMappedErrors(async () => {
    await connectionOf(db)
      .kysely.deleteFrom("one_time_links")
      .where("account_id", "=", account)
      .where("used_at", "is", null)
      .execute();
  });
}

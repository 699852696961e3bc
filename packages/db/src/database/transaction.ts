/** Work that stands together or not at all. */
import { withMappedErrors } from "../errors/map-database-error.ts";
import {
  type Connection,
  connectionOf,
  type Database,
  insideTransaction,
  type Transaction,
} from "./database.ts";

export type { Transaction } from "./database.ts";

/**
 * Runs `work` in a transaction: committed when it resolves, rolled back when it throws. Inside, only `tx` may be used;
 * the database itself answers `used-inside-transaction`. Keep slow waiting out: on SQLite all others queue behind it.
 * A reference to a row that is not there is found at the end, and then thrown from here.
 *
 * Throws `DatabaseError` for what the engine refuses, and what `work` throws as it is.
 */
export function inTransaction<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return withMappedErrors(() => {
    const { kysely, differences } = connectionOf(database);
    return kysely
      .transaction()
      .execute((transaction) => insideTransaction(database, transaction, differences, work));
  });
}

/**
 * Runs several reads that see one and the same state: in the transaction when given one, else in one of their own that
 * holds up no writer.
 */
export function readTogether<T>(
  holder: Database | Transaction,
  read: (connection: Connection) => Promise<T>,
): Promise<T> {
  return withMappedErrors(() => {
    const { kysely, differences } = connectionOf(holder);
    if (kysely.isTransaction) return read({ kysely, differences });
    return kysely
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((transaction) => read({ kysely: transaction, differences }));
  });
}

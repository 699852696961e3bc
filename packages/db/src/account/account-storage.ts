/** The database as the accounts' library takes it: handed on, and opened by nobody on the way. */
import { connectionOf, type Database } from "../database/database.ts";

declare const storageBrand: unique symbol;

/** What the library is given as its `database`. */
export interface AccountStorage {
  readonly [storageBrand]: "AccountStorage";
}

/** The same connections and transactions as ours; its tables are its own. */
export function accountStorage(db: Database): AccountStorage {
  const { kysely, differences } = connectionOf(db);
  const storage: unknown = { db: kysely, type: differences.engine, casing: "camel" };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no value; this is the one place that gives it
  return storage as AccountStorage;
}

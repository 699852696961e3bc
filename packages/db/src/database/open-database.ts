/** The one way to a database. */
import { Kysely, sql } from "kysely";

import { DatabaseError } from "../errors/database-error.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { Schema } from "../tables/schema.ts";
import { type Database, databaseOf } from "./database.ts";
import { POSTGRES, postgresDialect, SQLITE, sqliteDialect } from "./dialect.ts";

export type { Database } from "./database.ts";

export type DatabaseLocation =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "sqlite-memory" }
  | { readonly kind: "postgres"; readonly url: string };

/**
 * Opens a database and makes sure that it answers. A SQLite file is made where there is none; its tables are made by
 * `migrate`. Throws `DatabaseError`: `storage-unavailable`, `storage-damaged`, `storage-read-only`, `storage-busy`.
 */
export function openDatabase(location: DatabaseLocation): Promise<Database> {
  return withMappedErrors(async () => {
    const isPostgres = location.kind === "postgres";
    const dialect = isPostgres
      ? postgresDialect(location.url)
      : sqliteDialect(location.kind === "sqlite" ? location.file : ":memory:");
    const kysely = new Kysely<Schema>({ dialect });
    try {
      await sql`select 1`.execute(kysely);
    } catch (error) {
      await kysely.destroy();
      throw error;
    }
    return databaseOf({ kysely, differences: isPostgres ? POSTGRES : SQLITE });
  });
}

/**
 * Where the data are: `DATABASE_URL` (`postgres://…`, `sqlite:FILE`, `file:FILE`, `sqlite::memory:`), or
 * `defaultFile` where that is not set. Throws `database-address-unknown`, without the address: it may hold a password.
 */
export function locateDatabase(
  env: Readonly<Record<string, string | undefined>>,
  defaultFile: string,
): DatabaseLocation {
  const address = env["DATABASE_URL"]?.trim() ?? "";
  if (address === "") return { kind: "sqlite", file: defaultFile };
  if (/^postgres(?:ql)?:/i.test(address)) return { kind: "postgres", url: address };
  const file = /^(?:sqlite|file):(?:\/\/(?=\/))?(.+)$/i.exec(address)?.[1];
  if (file === undefined) throw new DatabaseError("database-address-unknown");
  return file === ":memory:" ? { kind: "sqlite-memory" } : { kind: "sqlite", file };
}

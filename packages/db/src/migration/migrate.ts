/** Brings the tables of a database to what this version of the product works with. */
import { sql } from "kysely";
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from "kysely/migration";

import { connectionOf, type Database } from "../database/database.ts";
import type { EngineDifferences } from "../database/dialect.ts";
import { DatabaseError } from "../errors/database-error.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import { layTheSpine } from "./0001-the-spine.ts";
import { addRoundsAndReports } from "./0002-rounds-and-reports.ts";
import { addAccounts } from "./0003-accounts.ts";
import { addIndicatorFormulas } from "./0004-indicator-formulas.ts";
import { sealTheLog } from "./0005-sealed-log.ts";
import { addConversation } from "./0006-conversation.ts";

/** Names sort as the migrations follow one another; one that has been released is never changed. */
function migrations(differences: EngineDifferences): Readonly<Record<string, Migration>> {
  return {
    "0001-the-spine": { up: (db) => layTheSpine(db, differences) },
    "0002-rounds-and-reports": { up: addRoundsAndReports },
    "0003-accounts": { up: (db) => addAccounts(db, differences) },
    "0004-indicator-formulas": { up: addIndicatorFormulas },
    "0005-sealed-log": { up: (db) => sealTheLog(db, differences) },
    "0006-conversation": { up: addConversation },
  };
}

/**
 * Runs the migrations that have not run yet, all of them or none, and says which. Calling it again does nothing; of
 * two processes that start at once, one waits for the other.
 *
 * Throws `database-newer` when the database was written by a newer version of the product, and changes nothing then.
 */
export function migrate(database: Database): Promise<readonly string[]> {
  return withMappedErrors(async () => {
    const { kysely, differences } = connectionOf(database);
    const known = migrations(differences);
    const provider = { getMigrations: () => Promise.resolve({ ...known }) };
    const migrator = new Migrator({ db: kysely, provider });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const newer = await findUnknownMigration(database, known);
      if (newer !== null) throw new DatabaseError("database-newer", { migration: newer }, error);
      throw error;
    }
    return (results ?? []).map((result) => result.migrationName);
  });
}

/** A migration that has run here and that this version does not know; null when there is none. */
async function findUnknownMigration(
  database: Database,
  known: Readonly<Record<string, Migration>>,
): Promise<string | null> {
  const { kysely } = connectionOf(database);
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return null;
  const executed = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(kysely);
  return executed.rows.map((row) => row.name).find((name) => !(name in known)) ?? null;
}

/** All that differs between SQLite and PostgreSQL. Whatever is not in this file is the same on both. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

import {
  CompiledQuery,
  type DatabaseConnection,
  type Kysely,
  PostgresDialect,
  sql,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";
import pg from "pg";

import { adaptNodeSqlite } from "./node-sqlite.ts";
import { readSafeInteger } from "./safe-integer.ts";

/** What a query cannot say in one way for both engines. */
export type EngineDifferences = EngineActs &
  (
    | {
        readonly engine: "sqlite";
        /** Copies the whole database, as it is committed, into a file that is not there yet. */
        copyInto<Tables>(db: Kysely<Tables>, file: string): Promise<void>;
      }
    | { readonly engine: "postgres" }
  );

interface EngineActs {
  /** Makes others who want to write this strategy wait until the transaction ends; it need not exist yet. */
  lockStrategy<Tables>(tx: Kysely<Tables>, organisation: string, strategy: string): Promise<void>;
  /** Tells the planner of queries how large tables have become, after many rows were written to them. */
  countAgain<Tables>(tx: Kysely<Tables>, tables: readonly string[]): Promise<void>;
  /** Makes the engine refuse to change or remove rows of a table. */
  forbidRewriting<Tables>(tx: Kysely<Tables>, table: string): Promise<void>;
  /** Takes that back, for a migration. */
  allowRewriting<Tables>(tx: Kysely<Tables>, table: string): Promise<void>;
}

export const SQLITE: EngineDifferences = {
  engine: "sqlite",
  // In one read transaction, on the connection whose turn it is: nobody waits for a lock.
  copyInto: async (db, file) => {
    await sql`vacuum into ${file}`.execute(db);
  },
  // `begin immediate` has made every other writer wait already.
  lockStrategy: () => Promise.resolve(),
  // SQLite takes the index that fits most columns, however large the table is.
  countAgain: () => Promise.resolve(),
  forbidRewriting: async (tx, table) => {
    for (const change of ["update", "delete"])
      await sql`create trigger ${sql.ref(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
        begin select raise(abort, 'rows are only ever appended'); end`.execute(tx);
  },
  allowRewriting: async (tx, table) => {
    for (const change of ["update", "delete"])
      await sql`drop trigger ${sql.ref(`${table}_no_${change}`)}`.execute(tx);
  },
};

export const POSTGRES: EngineDifferences = {
  engine: "postgres",
  lockStrategy: async (tx, organisation, strategy) => {
    // Slugs hold no slash, so that two strategies never share a name here.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${organisation}/${strategy}`}, 0))`.execute(
      tx,
    );
  },
  // Before the commit, where each reference is checked by a query: planned by the sizes from before an import, the
  // checks of 20,000 cells took 25 s; by the new ones, half a second.
  countAgain: async (tx, tables) => {
    await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(tx);
  },
  forbidRewriting: async (tx, table) => {
    const name = sql.ref(`${table}_no_rewriting`);
    await sql`create function ${name}() returns trigger language plpgsql as
      $$ begin raise exception 'rows are only ever appended'; end $$`.execute(tx);
    await sql`create trigger ${name} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function ${name}()`.execute(tx);
  },
  allowRewriting: async (tx, table) => {
    await sql`drop function ${sql.ref(`${table}_no_rewriting`)}() cascade`.execute(tx);
  },
};

const WAIT_FOR_LOCK_MS = 5000;
const INT8_TYPE = 20;

/** SQLite in a file, whose folder is made where it is missing, or in memory (`:memory:`). */
export function sqliteDialect(file: string): SqliteDialect {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: WAIT_FOR_LOCK_MS, enableForeignKeyConstraints: true });
  try {
    // The cache, in KiB, holds a large strategy whole; by default it is a quarter of that.
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -8000");
  } catch (error) {
    database.close();
    throw error;
  }
  return new NodeSqliteDialect(database);
}

/** PostgreSQL, or what speaks its protocol, behind a pool of connections. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: WAIT_FOR_LOCK_MS,
    application_name: "miara",
    types: {
      getTypeParser: (type: number, format?: "text" | "binary") =>
        // The protocol sends integers of eight bytes as text, and pg leaves them so.
        type === INT8_TYPE && format !== "binary" ? readSafeInteger : pg.types.getTypeParser(type, format),
    },
  });
  // A connection that breaks is dropped by the pool, and whoever has a query on it gets the error there. The events say
  // the same again, and without a listener each would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new PostgresDialect({ pool });
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: adaptNodeSqlite(database) });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#database, { database: adaptNodeSqlite(this.#database) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, config: SqliteDialectConfig) {
    super(config);
    this.#database = database;
  }

  /**
   * Takes the right to write at once: of two that begin by reading and then write, one would otherwise be refused
   * with "database is locked", however long it is ready to wait.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings = {},
  ): Promise<void> {
    const begin = settings.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** A full disk ends the transaction by itself; asking again would hide the reason behind another error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite changes its schema in transactions; Kysely's own adapter says no, to allow for tables that are rebuilt. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

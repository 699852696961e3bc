/**
 * The database as others hold it: opened, passed on, closed. What it is made of stays in this package, so that no
 * query is written anywhere else.
 */
import { AsyncLocalStorage } from "node:async_hooks";

import type { Kysely, Transaction as KyselyTransaction } from "kysely";

import { DatabaseError } from "../errors/database-error.ts";
import type { Schema } from "../tables/schema.ts";
import type { EngineDifferences } from "./dialect.ts";

declare const databaseBrand: unique symbol;
declare const transactionBrand: unique symbol;

/** An open database. */
export interface Database {
  readonly [databaseBrand]: "Database";
  readonly engine: "sqlite" | "postgres";
  /** Lets go of the file or the connections. A transaction that is still open comes to nothing. */
  close(): Promise<void>;
}

/** An open transaction: what is written through it stands together or not at all. */
export interface Transaction {
  readonly [transactionBrand]: "Transaction";
  readonly engine: "sqlite" | "postgres";
}

/** What a database or a transaction is made of. */
export interface Connection {
  readonly kysely: Kysely<Schema>;
  readonly differences: EngineDifferences;
}

const connections = new WeakMap<Database | Transaction, Connection>();
const openTransactions = new AsyncLocalStorage<ReadonlySet<Database>>();

/** Wraps a Kysely instance for those above this package. */
export function databaseOf(connection: Connection): Database {
  const plain = {
    engine: connection.differences.engine,
    close: () => connection.kysely.destroy(),
  };
  // The brand exists in types alone; this is the one place that gives it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no value
  const database = plain as Database;
  connections.set(database, connection);
  return database;
}

/**
 * The connection under a database or a transaction. Throws `used-inside-transaction` for a database on which the
 * caller has a transaction open: SQLite has one connection, and the caller would wait for itself for ever.
 */
export function connectionOf(holder: Database | Transaction): Connection {
  const connection = connections.get(holder);
  if (connection === undefined) throw new TypeError("A database is made by openDatabase alone.");
  if ("close" in holder && openTransactions.getStore()?.has(holder) === true)
    throw new DatabaseError("used-inside-transaction");
  return connection;
}

/** Runs `work` with a Kysely transaction of `database` wrapped for others. */
export function insideTransaction<T>(
  database: Database,
  kysely: KyselyTransaction<Schema>,
  differences: EngineDifferences,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const plain = { engine: differences.engine };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no value
  const tx = plain as Transaction;
  connections.set(tx, { kysely, differences });
  const open = new Set(openTransactions.getStore()).add(database);
  return openTransactions.run(open, () => work(tx));
}

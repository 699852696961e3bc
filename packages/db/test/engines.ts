/** The engines that every repository is tested on, each test with an empty database of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import pg from "pg";
import { inject, onTestFinished } from "vitest";

import { type Database, databaseOf } from "../src/database/database.ts";
import { POSTGRES } from "../src/database/dialect.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { readSafeInteger } from "../src/database/safe-integer.ts";
import { migrate } from "../src/migration/migrate.ts";
import type { Schema } from "../src/tables/schema.ts";

export type Engine = "SQLite" | "PostgreSQL" | "PGlite";

const postgresUrl = inject("postgresUrl");

export const ENGINES: readonly Engine[] = ["SQLite", postgresUrl === null ? "PGlite" : "PostgreSQL"];

/** Those that several processes can open at once. */
export const SHARED_ENGINES = ENGINES.filter((engine) => engine !== "PGlite");

/** A database that may be opened several times; it is closed and removed with the test. */
export interface TestPlace {
  /** What another process opens it by, as in `DATABASE_URL`. */
  readonly address: string;
  /** Opens another connection to it. */
  open(): Promise<Database>;
}

/** An empty, migrated database. */
export async function openTestDatabase(engine: Engine): Promise<Database> {
  const place = await makeTestPlace(engine);
  const database = await place.open();
  await migrate(database);
  return database;
}

/** A place for a database, without tables. */
export async function makeTestPlace(engine: Engine): Promise<TestPlace> {
  const opened: Database[] = [];
  const opens = await openerOf(engine);
  onTestFinished(async () => {
    for (const database of opened) await database.close();
    await opens.remove();
  });
  return {
    address: opens.address,
    open: async () => {
      const database = await opens.open();
      opened.push(database);
      return database;
    },
  };
}

interface Opener {
  readonly address: string;
  open(): Promise<Database>;
  remove(): Promise<void>;
}

async function openerOf(engine: Engine): Promise<Opener> {
  if (engine === "SQLite") {
    const folder = makeFolder();
    const file = join(folder, "miara.sqlite");
    return {
      address: `sqlite:${file}`,
      open: () => openDatabase({ kind: "sqlite", file }),
      remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    };
  }
  if (engine === "PGlite" || postgresUrl === null) {
    const pglite = new PGlite({ parsers: { 20: readSafeInteger } });
    return {
      address: "",
      open: () =>
        Promise.resolve(
          databaseOf({
            kysely: new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) }),
            differences: POSTGRES,
          }),
        ),
      remove: async () => {
        if (!pglite.closed) await pglite.close();
      },
    };
  }
  const name = `test_${process.pid}_${(databases += 1)}`;
  await onServer(`create database ${name}`);
  const url = new URL(postgresUrl.replace("@/", "@socket/"));
  url.pathname = `/${name}`;
  const address = url.href.replace("@socket/", "@/");
  return {
    address,
    open: () => openDatabase({ kind: "postgres", url: address }),
    remove: () => onServer(`drop database ${name} with (force)`),
  };
}

let databases = 0;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl ?? "" });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A temporary folder. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "miara-db-"));
}

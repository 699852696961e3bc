/** The database that commands work on. */
import { mkdirSync } from "node:fs";
import path from "node:path";

import { DatabaseError } from "@miara/db/errors";
import { migrate } from "@miara/db/migrate";
import type { Database } from "@miara/db/open-database";
import { locateDatabase, openDatabase, type DatabaseLocation } from "@miara/db/open-database";
import { describe } from "@miara/messages/describe";

import { dataFolderOf, DATABASE_FILE } from "../serve/data-folder.ts";
import { CommandFailure } from "./command-failure.ts";
import { resolvePath, type Surroundings } from "./surroundings.ts";

/** `DATABASE_URL`, else `miara.db` in `MIARA_DATA`, else in `.miara` of the project's folder. */
export function findDatabase(surroundings: Surroundings): DatabaseLocation {
  const location = locateDatabase(surroundings.env, path.join(dataFolderOf(surroundings), DATABASE_FILE));
  return location.kind === "sqlite"
    ? { ...location, file: resolvePath(surroundings, location.file) }
    : location;
}

/** Opens the database, its tables up to date, and closes it when the work ends, however it ends. */
export function withDatabase<T>(
  surroundings: Surroundings,
  work: (db: Database, location: DatabaseLocation) => Promise<T>,
): Promise<T> {
  return withDatabaseAsItIs(surroundings, async (db, location) => {
    await migrate(db);
    return work(db, location);
  });
}

/** The same, with its tables as some version left them: for work that changes nothing. */
export async function withDatabaseAsItIs<T>(
  surroundings: Surroundings,
  work: (db: Database, location: DatabaseLocation) => Promise<T>,
): Promise<T> {
  try {
    const location = findDatabase(surroundings);
    if (location.kind === "sqlite") makeFolder(path.dirname(location.file));
    const db = await openDatabase(location);
    try {
      return await work(db, location);
    } finally {
      await db.close();
    }
  } catch (error) {
    if (error instanceof DatabaseError) throw new CommandFailure(describe(surroundings.texts, error));
    throw error;
  }
}

/** Where the data are, for people; without the password that an address may hold. */
export function placeOf(location: DatabaseLocation): string {
  switch (location.kind) {
    case "sqlite":
      return location.file;
    case "sqlite-memory":
      return ":memory:";
    case "postgres": {
      const url = URL.parse(location.url);
      return url === null ? "PostgreSQL" : `PostgreSQL, ${url.host}${url.pathname}`;
    }
  }
}

/** For its owner only: a strategy may hold what is not published yet. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DatabaseError("storage-unavailable", {}, error);
  }
}

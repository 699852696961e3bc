/** A copy of the database, taken while others work on it. */
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { withMappedErrors } from "../errors/map-database-error.ts";
import { connectionOf, type Database } from "./database.ts";

export type BackupResult =
  | { readonly ok: true; readonly bytes: number }
  /** A server has tools of its own for this, `pg_dump` and those that archive its log. */
  | { readonly ok: false; readonly code: "use-pg-dump" }
  /** A file of that name is there; it may be an earlier copy. */
  | { readonly ok: false; readonly code: "file-exists" };

/**
 * Copies a SQLite database into a file: all that was committed when it began, whole or not there at all.
 * Throws `storage-full`, `storage-damaged`, `storage-unavailable`.
 */
export function backupDatabase(db: Database, file: string): Promise<BackupResult> {
  return withMappedErrors(async () => {
    const { kysely, differences } = connectionOf(db);
    if (differences.engine === "postgres") return { ok: false, code: "use-pg-dump" };
    if (await isThere(file)) return { ok: false, code: "file-exists" };
    await mkdir(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}.unfinished`;
    try {
      await rm(unfinished, { force: true });
      await differences.copyInto(kysely, unfinished);
      await makeDurable(unfinished);
      await rename(unfinished, file);
      await makeDurable(dirname(file));
    } finally {
      await rm(unfinished, { force: true });
    }
    return { ok: true, bytes: (await stat(file)).size };
  });
}

async function isThere(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  await handle?.close();
  return handle !== null;
}

async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `miara backup`: the database, the attachments and the session secret in a folder that a server can start from. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";

import { backupDatabase } from "@miara/db/backup-database";
import { DatabaseError } from "@miara/db/errors";

import { copyAttachments, copyDurably, makeDurable } from "../attachments/copy-attachments.ts";
import { attachmentFolder, dataFolderOf, DATABASE_FILE, secretFile } from "../serve/data-folder.ts";
import { CommandFailure } from "./command-failure.ts";
import { wordsOfFileFailure } from "./file-failure.ts";
import { resolvePath, type Surroundings } from "./surroundings.ts";
import { findDatabase, placeOf, withDatabaseAsItIs } from "./with-database.ts";

/** Null: a new folder named by the moment, where it was called. */
export async function backupCommand(surroundings: Surroundings, named: string | null): Promise<number> {
  const { env, texts, say } = surroundings;
  const location = findDatabase(surroundings);
  const data = dataFolderOf(surroundings);
  if (location.kind === "postgres")
    throw new CommandFailure(texts.t("cli:backup/postgres", { folder: data }));
  if (location.kind === "sqlite-memory" || !existsSync(location.file))
    throw new CommandFailure(texts.t("cli:backup/nothing", { place: placeOf(location) }));

  const folder = resolvePath(surroundings, named ?? `miara-backup-${momentInName(new Date())}`);
  const draft = path.join(path.dirname(folder), `.${path.basename(folder)}.${randomUUID()}.unfinished`);
  try {
    await refuseFilled(surroundings, folder);
    await mkdir(draft, { recursive: true, mode: 0o700 });
    // The database first: whatever attachment it then knows of is on the disk already, and none is ever taken away.
    await withDatabaseAsItIs(surroundings, (db) => backupDatabase(db, path.join(draft, DATABASE_FILE)));
    const count = await copyAttachments(attachmentFolder(data), attachmentFolder(draft));
    const hasSecret = existsSync(secretFile(data));
    if (hasSecret) await copyDurably(secretFile(data), secretFile(draft));
    await makeDurable(draft);
    // In place of an empty folder too; where something came to lie in it meanwhile, this fails.
    await rename(draft, folder);
    await makeDurable(path.dirname(folder));
    say(texts.t("cli:backup/written", { folder, count }));
    if ((env["MIARA_SECRET"] ?? "") !== "") say(texts.t("cli:backup/secretElsewhere"));
    return 0;
  } catch (error) {
    if (error instanceof CommandFailure || error instanceof DatabaseError) throw error;
    throw new CommandFailure(`${folder}: ${wordsOfFileFailure(surroundings, error)}`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** An earlier backup is never written over. */
async function refuseFilled({ texts }: Surroundings, folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new CommandFailure(texts.t("cli:backup/notEmpty", { folder }));
}

/** `2026-01-31T12-30-59Z`: every file system takes it as a name, and names sort by it. */
function momentInName(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}

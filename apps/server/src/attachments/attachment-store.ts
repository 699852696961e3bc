/**
 * The bytes of attachments, in files named by what is in them, beside the database. A file appears whole or not at
 * all; the same content is stored once.
 */
import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

import { DatabaseError } from "@miara/db/errors";

export interface AttachmentStore {
  /** Stores bytes durably and gives the SHA-256 that they are found by. Throws `storage-full` and its kin. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** The bytes, null where the file is gone. */
  readonly get: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

export function openAttachmentStore(folder: string): AttachmentStore {
  const placeOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256);
  return {
    put: async (bytes) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const place = placeOf(sha256);
      if (await isThere(place)) return sha256;
      const draft = `${place}.${randomUUID()}.part`;
      try {
        await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
        await writeDurably(draft, bytes);
        await rename(draft, place);
        await syncFolder(path.dirname(place));
      } catch (error) {
        // What went wrong first is what is told.
        await rm(draft, { force: true }).catch(() => undefined);
        throw storageError(error);
      }
      return sha256;
    },
    get: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      try {
        return new Uint8Array(await readFile(placeOf(sha256)));
      } catch (error) {
        if (codeOf(error) === "ENOENT") return null;
        throw storageError(error);
      }
    },
  };
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the name stands after a power cut, too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function storageError(error: unknown): DatabaseError {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") return new DatabaseError("storage-full", {}, error);
  if (code === "EROFS" || code === "EACCES") return new DatabaseError("storage-read-only", {}, error);
  return new DatabaseError("storage-unavailable", {}, error);
}

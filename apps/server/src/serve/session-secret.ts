/** What sessions are signed with. */
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { DatabaseError } from "@miara/db/errors";

import { secretFile } from "./data-folder.ts";

const SHORTEST = 32;

/**
 * `MIARA_SECRET`, which servers side by side share; else one that is made once and kept in the data folder, for its
 * owner only. Null: what was named is too short to protect anything.
 */
export function sessionSecret(named: string | undefined, dataFolder: string): string | null {
  if (named !== undefined && named !== "") return named.length >= SHORTEST ? named : null;
  const file = secretFile(dataFolder);
  try {
    return readSecret(file) ?? makeSecret(file);
  } catch (error) {
    throw new DatabaseError("storage-unavailable", {}, error);
  }
}

function readSecret(file: string): string | null {
  try {
    const secret = readFileSync(file, "utf8").trim();
    return secret.length >= SHORTEST ? secret : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Of two processes that start at once, both use the one that was first: a link is made or it fails. */
function makeSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const secret = readSecret(file);
  if (secret === null) throw new Error(`${file} holds no secret`);
  return secret;
}

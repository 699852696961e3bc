/** Files that were named on the command line, read with care: their size before their bytes. */
import { readFileSync, statSync } from "node:fs";

import { MAXIMUM_FILE_BYTES, type SourceFile } from "@miara/exchange/source-file";
import { describe } from "@miara/messages/describe";

import { resolvePath, type Surroundings } from "./surroundings.ts";

/** Why a file could not be taken, in words. */
export interface FileRefusal {
  readonly code: string;
  /** Null: what was asked for as a whole. */
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

export type SourceFilesRead =
  | { readonly ok: true; readonly files: readonly SourceFile[] }
  | { readonly ok: false; readonly refusals: readonly FileRefusal[] };

/** All of them, or why not: every file that can't be read is named. */
export function readSourceFiles(surroundings: Surroundings, names: readonly string[]): SourceFilesRead {
  const files: SourceFile[] = [];
  const refusals: FileRefusal[] = [];
  for (const name of names) {
    const read = readSourceFile(surroundings, name);
    if ("bytes" in read) files.push(read);
    else refusals.push(read);
  }
  return refusals.length === 0 ? { ok: true, files } : { ok: false, refusals };
}

function readSourceFile(surroundings: Surroundings, name: string): SourceFile | FileRefusal {
  const { texts } = surroundings;
  const refuse = (code: string, message: string): FileRefusal => ({ code, file: name, line: null, message });
  const file = resolvePath(surroundings, name);
  try {
    const facts = statSync(file);
    if (facts.isDirectory()) return refuse("file.folder", texts.t("cli:file/folder"));
    // A pipe or a device has no size to judge by, and may never end.
    if (!facts.isFile()) return refuse("file.special", texts.t("cli:file/special"));
    if (facts.size > MAXIMUM_FILE_BYTES) {
      const params = { bytes: facts.size, maximum: MAXIMUM_FILE_BYTES };
      return refuse("file.too-big", describe(texts, { code: "file.too-big", params }));
    }
    return { name, bytes: readFileSync(file) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return refuse("file.missing", texts.t("cli:file/missing"));
    if (code === "EACCES" || code === "EPERM")
      return refuse("file.unreadable", texts.t("cli:file/unreadable"));
    return refuse("file.failed", texts.t("cli:file/changed", { reason: String(code ?? error) }));
  }
}

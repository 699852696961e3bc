/** Writes a file so that whoever looks sees the old one or the whole new one, whatever happens between. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/**
 * A file that is there keeps its permissions, and a link goes on pointing at it. What is no file (`/dev/null`, a named
 * pipe) is written to: put in its place, a file would take it away. Throws the system's errors.
 */
export function writeFileWhole(file: string, text: string): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(file, text);
    return;
  }
  const target = there === undefined ? file : realpathSync(file);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    const handle = openSync(draft, "wx");
    try {
      if (there !== undefined) fchmodSync(handle, there.mode & 0o7777);
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

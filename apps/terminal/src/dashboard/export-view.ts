/** Writes a view as a file into a folder; never over a file that is there. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { reasonOf } from "../command-line/problem.ts";

export type Extension = "json" | "csv";

export interface WrittenView {
  readonly file: string;
  /** Why it could not be written; null when it was. */
  readonly reason: string | null;
}

const MOST_COPIES = 1000;

/** `name.json`, or `name-2.json` and so on where that is taken. */
export async function exportText(
  text: string,
  name: string,
  extension: Extension,
  folder: string,
): Promise<WrittenView> {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, "-");
  for (let copy = 1; ; copy += 1) {
    const file = path.join(folder, `${safe}${copy === 1 ? "" : `-${copy}`}.${extension}`);
    try {
      await writeFile(file, text, { flag: "wx" });
      return { file, reason: null };
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EEXIST";
      if (!isTaken || copy === MOST_COPIES) return { file, reason: reasonOf(error) };
    }
  }
}

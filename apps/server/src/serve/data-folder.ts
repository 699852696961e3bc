/** The folder of the data: the database where that is a file, the session secret, attachments. */
import path from "node:path";

import { resolvePath, ROOT, type Surroundings } from "../command/surroundings.ts";

export const DATABASE_FILE = "miara.db";

/** `MIARA_DATA`, else `.miara` in the project's folder. */
export function dataFolderOf(surroundings: Surroundings): string {
  const { MIARA_DATA: named } = surroundings.env;
  return named === undefined || named === "" ? path.join(ROOT, ".miara") : resolvePath(surroundings, named);
}

export function attachmentFolder(dataFolder: string): string {
  return path.join(dataFolder, "attachments");
}

export function secretFile(dataFolder: string): string {
  return path.join(dataFolder, "session-secret");
}

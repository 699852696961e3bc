/** The folder that holds what is not in the database: the session secret, attachments. */
import path from "node:path";

import { resolvePath, ROOT, type Surroundings } from "../command/surroundings.ts";

/** `MIARA_DATA`, else `.miara` in the project's folder. */
export function dataFolderOf(surroundings: Surroundings): string {
  const { MIARA_DATA: named } = surroundings.env;
  return named === undefined || named === "" ? path.join(ROOT, ".miara") : resolvePath(surroundings, named);
}

export function attachmentFolder(dataFolder: string): string {
  return path.join(dataFolder, "attachments");
}

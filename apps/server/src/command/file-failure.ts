/** Words for what the system says when something can't be written. */
import type { Surroundings } from "./surroundings.ts";

export function wordsOfFileFailure({ texts }: Surroundings, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return texts.t("cli:file/noPlace");
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return texts.t("cli:file/unwritable");
    case "EISDIR":
    case "EEXIST":
      return texts.t("cli:file/folder");
    case "ENOSPC":
    case "EDQUOT":
      return texts.t("cli:file/full");
    default:
      return texts.t("cli:file/notWritten", { reason: String(code ?? error) });
  }
}

/** The reader's language where nobody asked for one: by the variables of the process. */
import type { Language } from "@miara/domain/text";

/**
 * Polish where the first that is set of `MIARA_LANG`, `LC_ALL`, `LC_MESSAGES` and `LANG` begins with `pl`, else
 * English. An empty variable counts as none, as POSIX has it.
 */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const told = ["MIARA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    .map((name) => environment[name])
    .find((text) => text !== undefined && text !== "");
  return told?.toLowerCase().startsWith("pl") === true ? "pl" : "en";
}

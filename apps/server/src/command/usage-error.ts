/** What was asked for wrongly, in the caller's language. */
import type { CommanderError } from "commander";

import type { Surroundings } from "./surroundings.ts";

const SHOWN_ON_PURPOSE: ReadonlySet<string> = new Set([
  "commander.help",
  "commander.helpDisplayed",
  "commander.version",
]);

/** The exit code: 0 where help or version was asked for, 2 otherwise. */
export function complainOfUsage(error: CommanderError, { texts, complain }: Surroundings): number {
  if (SHOWN_ON_PURPOSE.has(error.code)) return 0;
  complain(wordsOf(error, texts));
  complain(texts.t("cli:usage/seeHelp", { command: "miara --help" }));
  return 2;
}

function wordsOf(error: CommanderError, texts: Surroundings["texts"]): string {
  // The library says what was wrong in English alone; the name in quotes is what the caller wrote.
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return texts.t("cli:usage/unknownCommand", { what });
    case "commander.unknownOption":
      return texts.t("cli:usage/unknownOption", { what });
    case "commander.missingArgument":
      return texts.t("cli:usage/missingArgument", { what });
    case "commander.optionMissingArgument":
      return texts.t("cli:usage/optionWithoutValue", { what });
    case "commander.excessArguments":
      return texts.t("cli:usage/excessArguments");
    case "commander.invalidArgument":
      return texts.t("cli:usage/badPort", {
        what: / is invalid\. (.*)$/.exec(error.message)?.[1] ?? error.message,
      });
    default:
      return texts.t("cli:usage/other", { what: error.message });
  }
}

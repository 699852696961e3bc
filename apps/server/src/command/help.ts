/** The help of every command in the caller's language. */
import { readFileSync } from "node:fs";
import path from "node:path";

import type { Command } from "commander";

import { ROOT, type Surroundings } from "./surroundings.ts";

/** To be called before commands are added: they take these settings over. */
export function styleHelp(program: Command, { texts, say }: Surroundings): void {
  const titles = new Map([
    ["Usage:", texts.t("cli:title/usage")],
    ["Options:", texts.t("cli:title/options")],
    ["Commands:", texts.t("cli:title/commands")],
    ["Arguments:", texts.t("cli:title/arguments")],
  ]);
  program
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      optionDescription: (option) => option.description,
      // Descriptions say what is left out; `[options] [command]` is the same in both languages.
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({ writeOut: (text) => say(text.trimEnd()), outputError: () => undefined })
    .helpOption("-h, --help", texts.t("cli:option/help"))
    .helpCommand("help [command]", texts.t("cli:command/help"))
    .version(readVersion(), "-V, --version", texts.t("cli:option/version"))
    .exitOverride();
}

function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return typeof description === "object" && description !== null && "version" in description
    ? String(description.version)
    : "";
}

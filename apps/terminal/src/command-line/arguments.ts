/** What was asked for on the command line. */
import path from "node:path";
import { parseArgs } from "node:util";

import type { Language } from "@miara/domain/text";
import { languageOfEnvironment } from "@miara/messages/language-of-environment";

import { callerFolder } from "./caller-folder.ts";
import type { Environment } from "./environment.ts";
import { TerminalProblem } from "./problem.ts";

export const COMMANDS = ["tree", "card", "explain", "findings"] as const;

export type Command =
  | { readonly name: "tree" | "findings" }
  | { readonly name: "card"; readonly element: string }
  /** Null: the strategy as a whole. */
  | { readonly name: "explain"; readonly element: string | null };

export interface Request {
  /** Null: none was given. */
  readonly command: Command | null;
  readonly server: string | null;
  readonly file: string | null;
  /** `organisation/strategy`. */
  readonly strategy: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  readonly output: "json" | "plain" | "usual";
  readonly isAscii: boolean;
  readonly hasColour: boolean;
  readonly isHelp: boolean;
}

const TEXT_OPTIONS = ["server", "file", "strategy", "as-of", "lang"] as const;
type TextOption = (typeof TEXT_OPTIONS)[number];
const FLAGS = ["json", "plain", "ascii", "no-color", "help"] as const;
type Flag = (typeof FLAGS)[number];

const EXAMPLES: Readonly<Record<TextOption, string>> = {
  server: "--server http://127.0.0.1:4600",
  file: "--file strategy.json",
  strategy: "--strategy leszno/strategia-rozwoju-2009-2013",
  "as-of": "--as-of 2012",
  lang: "--lang pl",
};

/** Throws `TerminalProblem` with exit 2 for whatever can't be meant. */
export function readArguments(words: readonly string[], environment: Environment): Request {
  const { texts, flags, positionals } = readWords(words);
  if (flags.has("json") && flags.has("plain")) throw wrong("json-and-plain");
  if (texts.has("server") && texts.has("file")) throw wrong("server-and-file");
  const file = texts.get("file") ?? null;
  const strategy = texts.get("strategy") ?? null;
  if (strategy !== null && !/^[^/]+\/[^/]+$/u.test(strategy)) throw wrong("bad-strategy", { text: strategy });
  const server = texts.get("server") ?? (file === null ? environment["MIARA_SERVER"] : undefined);
  return {
    command: flags.has("help") ? null : readCommand(positionals),
    server: server === undefined || server === "" ? null : readAddress(server),
    file: file === null ? null : path.resolve(callerFolder(environment), file),
    strategy,
    asOf: texts.get("as-of") ?? null,
    language: readLanguage(texts.get("lang"), environment),
    output: flags.has("json") ? "json" : flags.has("plain") ? "plain" : "usual",
    isAscii: flags.has("ascii"),
    hasColour: !flags.has("no-color"),
    isHelp: flags.has("help"),
  };
}

/** The language of a user before the command line is understood: for what is wrong with it. */
export function languageOf(words: readonly string[], environment: Environment): Language {
  const at = words.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = at < 0 ? undefined : (words[at]?.split("=")[1] ?? words[at + 1]);
  return asked === "pl" || asked === "en" ? asked : languageOfEnvironment(environment);
}

interface Words {
  readonly texts: ReadonlyMap<TextOption, string>;
  readonly flags: ReadonlySet<Flag>;
  readonly positionals: readonly string[];
}

/** Node's own reading is in English and stops at the first word; its tokens are judged here. */
function readWords(words: readonly string[]): Words {
  const texts = new Map<TextOption, string>();
  const flags = new Set<Flag>();
  const options = {
    ...Object.fromEntries(TEXT_OPTIONS.map((name) => [name, { type: "string" as const }])),
    help: { type: "boolean" as const, short: "h" },
  };
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const flag = FLAGS.find((name) => name === token.name);
    const text = TEXT_OPTIONS.find((name) => name === token.name);
    if (flag !== undefined) {
      if (token.value !== undefined) throw wrong("option-with-value", { option: token.rawName });
      flags.add(flag);
    } else if (text === undefined) {
      throw wrong("unknown-option", { option: token.rawName });
    } else {
      const { value } = token;
      if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-")))
        throw wrong("option-without-value", { option: token.rawName, example: EXAMPLES[text] });
      texts.set(text, value);
    }
  }
  return { texts, flags, positionals };
}

function readCommand(words: readonly string[]): Command | null {
  const [name, element, ...more] = words;
  if (name === undefined) return null;
  const command = COMMANDS.find((candidate) => candidate === name);
  if (command === undefined) throw wrong("unknown-command", { command: name, commands: COMMANDS.join(", ") });
  const tooMany = command === "tree" || command === "findings" ? element : more[0];
  if (tooMany !== undefined) throw wrong("too-many-words", { word: tooMany, command });
  switch (command) {
    case "tree":
    case "findings":
      return { name: command };
    case "card":
      if (element === undefined) throw wrong("missing-element", { command });
      return { name: command, element };
    case "explain":
      return { name: command, element: element ?? null };
  }
}

function readAddress(text: string): string {
  const address = URL.parse(text);
  if (address === null || !/^https?:$/u.test(address.protocol)) throw wrong("bad-address", { address: text });
  return address.origin;
}

function readLanguage(asked: string | undefined, environment: Environment): Language {
  if (asked === undefined) return languageOfEnvironment(environment);
  if (asked === "pl" || asked === "en") return asked;
  throw wrong("bad-language", { language: asked });
}

function wrong(
  code: ConstructorParameters<typeof TerminalProblem>[0],
  params: ConstructorParameters<typeof TerminalProblem>[1] = {},
): TerminalProblem {
  return new TerminalProblem(code, params, 2);
}

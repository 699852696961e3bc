/** What was asked for on the command line. */
import path from "node:path";

import type { Language } from "@miara/domain/text";
import { languageOfEnvironment } from "@miara/messages/language-of-environment";

import { isProfileName, originOf } from "../profiles/profile.ts";
import { callerFolder } from "./caller-folder.ts";
import { readCommand, type Command } from "./commands.ts";
import type { Environment } from "./environment.ts";
import { TerminalProblem } from "./problem.ts";
import { readWords } from "./words.ts";

/** `usual`: what suits who reads: a screen, or aligned text. */
export type Output = "usual" | "plain" | "json" | "csv" | "csv-for-excel";

export interface Request {
  /** Null: none was given. */
  readonly command: Command | null;
  /** The origin. */
  readonly server: string | null;
  readonly profile: string | null;
  readonly file: string | null;
  /** `organisation/strategy`. */
  readonly strategy: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  readonly output: Output;
  /** Whether a token is to be read from standard input. */
  readonly hasTokenInput: boolean;
  readonly isAscii: boolean;
  readonly hasColour: boolean;
  readonly isHelp: boolean;
}

/** Throws `TerminalProblem` with exit 2 for whatever can't be meant. */
export function readArguments(words: readonly string[], environment: Environment): Request {
  const { texts, lists, flags, positionals } = readWords(words);
  const file = texts.get("file") ?? null;
  const profile = texts.get("profile") ?? null;
  const strategy = texts.get("strategy") ?? null;
  const token = texts.get("token");
  if (file !== null && texts.has("server")) throw wrong("server-and-file");
  if (profile !== null && !isProfileName(profile)) throw wrong("bad-profile-name", { name: profile });
  const other = texts.get("with") ?? null;
  if (strategy !== null) requireReference("--strategy", strategy);
  if (other !== null && file === null) requireReference("--with", other);
  // The words of a command are seen by everybody on the machine: a token has no place among them.
  if (token !== undefined && token !== "-") throw wrong("token-on-command-line");
  const server =
    texts.get("server") ?? (file === null && profile === null ? environment["MIARA_SERVER"] : undefined);
  const asOf = texts.get("as-of") ?? null;
  const options = {
    with: other === null || file === null ? other : path.resolve(callerFolder(environment), other),
    isKnown: flags.has("known"),
    tried: lists,
  };
  const command = flags.has("help") ? null : readCommand(positionals, options);
  // Two moments are both assessed up to the latest period that has ended.
  if (asOf !== null && flags.has("known")) throw wrong("not-together", { one: "--as-of", other: "--known" });
  if (token !== undefined && command?.name !== "sign-in") throw wrong("token-elsewhere");
  // Signing in gives a server a name; else a name stands for its server.
  const isNaming = command?.name === "sign-in" && file === null;
  if (profile !== null && !isNaming && (texts.has("server") || file !== null))
    throw wrong("profile-and-place");
  return {
    command,
    server: server === undefined || server === "" ? null : readAddress(server),
    profile,
    file: file === null ? null : path.resolve(callerFolder(environment), file),
    strategy,
    asOf,
    language: readLanguage(texts.get("lang"), environment),
    output: readOutput(flags, texts.get("csv")),
    hasTokenInput: token !== undefined,
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

function readOutput(flags: ReadonlySet<string>, csv: string | undefined): Output {
  const asked = ["json", "plain", "csv"].filter((name) => flags.has(name));
  const [first, other] = asked;
  if (other !== undefined) throw wrong("two-outputs", { one: `--${first ?? ""}`, other: `--${other}` });
  if (csv !== undefined && csv !== "excel") throw wrong("bad-csv", { form: csv });
  if (first === "json" || first === "plain") return first;
  if (first === "csv") return csv === "excel" ? "csv-for-excel" : "csv";
  return "usual";
}

function requireReference(option: string, text: string): void {
  if (!/^[^/]+\/[^/]+$/u.test(text)) throw wrong("bad-strategy", { option, text });
}

function readAddress(text: string): string {
  const origin = originOf(text);
  if (origin === null) throw wrong("bad-address", { address: text });
  return origin;
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

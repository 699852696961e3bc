/** The commands: the words that each takes, and what is meant by them. */
import { TerminalProblem } from "./problem.ts";
import type { ListOption } from "./words.ts";

/** What is held against what. */
export type Comparing =
  /** Null: the one that is shown by itself. */
  | { readonly kind: "periods"; readonly from: string; readonly to: string | null }
  /** Revisions, as `history` prints them. Null: as it is known now. */
  | { readonly kind: "moments"; readonly from: number; readonly to: number | null }
  /** `organisation/strategy`, or the other file where the one is a file. */
  | { readonly kind: "strategies"; readonly other: string };

/** What is asked of one strategy. */
export type ViewCommand =
  | { readonly name: "tree" | "findings" }
  | { readonly name: "card"; readonly element: string }
  /** Null: the strategy as a whole. */
  | { readonly name: "explain"; readonly element: string | null }
  /** Null: every change. */
  | { readonly name: "history"; readonly element: string | null }
  /** Null: of the whole strategy. */
  | { readonly name: "indicators" | "weights"; readonly element: string | null }
  | { readonly name: "indicator"; readonly indicator: string }
  /** Null: the round that is open, else the latest. */
  | { readonly name: "round"; readonly period: string | null }
  | { readonly name: "compare"; readonly comparing: Comparing }
  /** As they were written: `II.7=30`, `II.7.3/2012=80`. */
  | { readonly name: "what-if"; readonly tried: Tried };

export type Tried = Readonly<Record<ListOption, readonly string[]>>;

/** What is asked of a source. */
export type HouseCommand = ViewCommand | { readonly name: "strategies" | "watch" };

export type Command =
  | HouseCommand
  | { readonly name: "sign-in" | "sign-out" }
  /** `use`: the profile that is to be the usual one; null: only the list. */
  | { readonly name: "profiles"; readonly use: string | null };

export type CommandName = Command["name"];

interface Words {
  /** How each word is called in the help. */
  readonly takes: readonly ("element" | "indicatorId" | "period" | "from" | "to" | "use" | "name")[];
  readonly least: number;
}

const NONE: Words = { takes: [], least: 0 };

export const COMMANDS: Readonly<Record<CommandName, Words>> = {
  tree: NONE,
  card: { takes: ["element"], least: 1 },
  explain: { takes: ["element"], least: 0 },
  findings: NONE,
  indicators: { takes: ["element"], least: 0 },
  indicator: { takes: ["indicatorId"], least: 1 },
  round: { takes: ["period"], least: 0 },
  weights: { takes: ["element"], least: 0 },
  compare: { takes: ["from", "to"], least: 0 },
  "what-if": NONE,
  history: { takes: ["element"], least: 0 },
  watch: NONE,
  strategies: NONE,
  "sign-in": NONE,
  "sign-out": NONE,
  profiles: { takes: ["use", "name"], least: 0 },
};

export const COMMAND_NAMES = Object.keys(COMMANDS).filter(isCommandName);

/** Options that only one command has. */
export interface CommandOptions {
  readonly with: string | null;
  readonly isKnown: boolean;
  readonly tried: Tried;
}

/** Throws `TerminalProblem` with exit 2 for words that can't be meant. */
export function readCommand(words: readonly string[], options: CommandOptions): Command | null {
  const [name, first, second] = words;
  refuseStrays(name ?? null, options);
  if (name === undefined) return null;
  if (!isCommandName(name))
    throw new TerminalProblem("unknown-command", { command: name, commands: COMMAND_NAMES.join(", ") }, 2);
  const { takes, least } = COMMANDS[name];
  const tooMany = words[takes.length + 1];
  if (tooMany !== undefined) throw new TerminalProblem("too-many-words", { word: tooMany, command: name }, 2);
  if (words.length - 1 < least) throw new TerminalProblem(missing(name), { command: name }, 2);
  switch (name) {
    case "card":
      return { name, element: first ?? "" };
    case "indicator":
      return { name, indicator: first ?? "" };
    case "round":
      return { name, period: first ?? null };
    case "explain":
    case "history":
    case "indicators":
    case "weights":
      return { name, element: first ?? null };
    case "compare":
      return { name, comparing: readComparing(first ?? null, second ?? null, options) };
    case "what-if":
      if (options.tried.weight.length + options.tried.cell.length === 0)
        throw new TerminalProblem("nothing-tried", { command: name }, 2);
      return { name, tried: options.tried };
    case "profiles":
      if (first !== undefined && (first !== "use" || second === undefined))
        throw new TerminalProblem("profiles-usage", {}, 2);
      return { name, use: second ?? null };
    case "tree":
    case "findings":
    case "watch":
    case "strategies":
    case "sign-in":
    case "sign-out":
      return { name };
  }
}

function readComparing(from: string | null, to: string | null, options: CommandOptions): Comparing {
  const command = "compare";
  if (options.with !== null) {
    if (options.isKnown) throw new TerminalProblem("not-together", { one: "--with", other: "--known" }, 2);
    if (from !== null) throw new TerminalProblem("not-together", { one: "--with", other: from }, 2);
    return { kind: "strategies", other: options.with };
  }
  if (from === null)
    throw new TerminalProblem(options.isKnown ? "missing-revision" : "missing-period", { command }, 2);
  return options.isKnown
    ? { kind: "moments", from: readRevision(from), to: to === null ? null : readRevision(to) }
    : { kind: "periods", from, to };
}

function readRevision(text: string): number {
  const revision = /^\d{1,15}$/u.test(text) ? Number(text) : 0;
  if (revision < 1) throw new TerminalProblem("bad-revision", { text }, 2);
  return revision;
}

/** Throws `option-elsewhere`. */
function refuseStrays(command: string | null, { with: other, isKnown, tried }: CommandOptions): void {
  const given = [
    { option: "--with", belongs: "compare", isGiven: other !== null },
    { option: "--known", belongs: "compare", isGiven: isKnown },
    { option: "--weight", belongs: "what-if", isGiven: tried.weight.length > 0 },
    { option: "--cell", belongs: "what-if", isGiven: tried.cell.length > 0 },
  ];
  const stray = given.find(({ belongs, isGiven }) => isGiven && belongs !== command);
  if (stray !== undefined)
    throw new TerminalProblem("option-elsewhere", { option: stray.option, command: stray.belongs }, 2);
}

function missing(name: CommandName): "missing-element" | "missing-indicator" {
  return name === "indicator" ? "missing-indicator" : "missing-element";
}

function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}

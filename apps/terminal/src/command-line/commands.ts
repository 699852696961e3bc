/** The commands: the words that each takes, and what is meant by them. */
import { TerminalProblem } from "./problem.ts";

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
  /** Two periods. Null: the one that is shown by itself. */
  | { readonly name: "compare"; readonly from: string; readonly to: string | null };

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
  compare: { takes: ["from", "to"], least: 1 },
  history: { takes: ["element"], least: 0 },
  watch: NONE,
  strategies: NONE,
  "sign-in": NONE,
  "sign-out": NONE,
  profiles: { takes: ["use", "name"], least: 0 },
};

export const COMMAND_NAMES = Object.keys(COMMANDS).filter(isCommandName);

/** Throws `TerminalProblem` with exit 2 for words that can't be meant. */
export function readCommand(words: readonly string[]): Command | null {
  const [name, first, second] = words;
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
      return { name, from: first ?? "", to: second ?? null };
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

function missing(name: CommandName): "missing-element" | "missing-indicator" | "missing-period" {
  if (name === "indicator") return "missing-indicator";
  return name === "compare" ? "missing-period" : "missing-element";
}

function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}

/** The words of the command line told apart: options with a text, those that may come often, flags, and the rest. */
import { parseArgs } from "node:util";

import { TerminalProblem } from "./problem.ts";

const TEXT_OPTIONS = ["server", "profile", "file", "strategy", "as-of", "lang", "token", "with"] as const;
type TextOption = (typeof TEXT_OPTIONS)[number];

/** Each of them counts, in their order. */
const LIST_OPTIONS = ["weight", "cell"] as const;
export type ListOption = (typeof LIST_OPTIONS)[number];

const FLAGS = ["json", "plain", "csv", "known", "ascii", "no-color", "help"] as const;
type Flag = (typeof FLAGS)[number];

/** The one flag that may bear a text: `--csv=excel`. */
const TEXT_FLAG = "csv";

const EXAMPLES: Readonly<Record<TextOption | ListOption, string>> = {
  server: "--server http://127.0.0.1:4600",
  profile: "--profile leszno",
  file: "--file strategy.json",
  strategy: "--strategy leszno/strategia-rozwoju-2009-2013",
  "as-of": "--as-of 2012",
  lang: "--lang pl",
  token: "--token -",
  with: "--with leszno/strategia-rozwoju-2014-2020",
  weight: "--weight II.7=30",
  cell: "--cell II.7.3/2012=80",
};

export interface Words {
  readonly texts: ReadonlyMap<TextOption | typeof TEXT_FLAG, string>;
  readonly lists: Readonly<Record<ListOption, readonly string[]>>;
  readonly flags: ReadonlySet<Flag>;
  readonly positionals: readonly string[];
}

/** Node's own reading is in English and stops at the first word; its tokens are judged here. */
export function readWords(words: readonly string[]): Words {
  const texts = new Map<TextOption | typeof TEXT_FLAG, string>();
  const lists: Record<ListOption, string[]> = { weight: [], cell: [] };
  const flags = new Set<Flag>();
  const options = {
    ...Object.fromEntries(
      [...TEXT_OPTIONS, ...LIST_OPTIONS].map((name) => [name, { type: "string" as const }]),
    ),
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
    const { value, rawName: option } = token;
    const flag = FLAGS.find((name) => name === token.name);
    const text = TEXT_OPTIONS.find((name) => name === token.name);
    const list = LIST_OPTIONS.find((name) => name === token.name);
    const taking = text ?? list;
    if (flag !== undefined) {
      if (value !== undefined && flag !== TEXT_FLAG) throw wrong("option-with-value", { option });
      flags.add(flag);
      if (value !== undefined) texts.set(TEXT_FLAG, value);
    } else if (taking === undefined) {
      throw wrong("unknown-option", { option });
    } else {
      const isAnOption = !token.inlineValue && value !== "-" && value?.startsWith("-") === true;
      if (value === undefined || value === "" || isAnOption)
        throw wrong("option-without-value", { option, example: EXAMPLES[taking] });
      if (text !== undefined) texts.set(text, value);
      if (list !== undefined) lists[list].push(value);
    }
  }
  return { texts, lists, flags, positionals };
}

function wrong(
  code: ConstructorParameters<typeof TerminalProblem>[0],
  params: ConstructorParameters<typeof TerminalProblem>[1],
): TerminalProblem {
  return new TerminalProblem(code, params, 2);
}

/** The words of the command line told apart: options with a text, flags, and the rest. */
import { parseArgs } from "node:util";

import { TerminalProblem } from "./problem.ts";

const TEXT_OPTIONS = ["server", "profile", "file", "strategy", "as-of", "lang", "token"] as const;
type TextOption = (typeof TEXT_OPTIONS)[number];

const FLAGS = ["json", "plain", "csv", "ascii", "no-color", "help"] as const;
type Flag = (typeof FLAGS)[number];

/** The one flag that may bear a text: `--csv=excel`. */
const TEXT_FLAG = "csv";

const EXAMPLES: Readonly<Record<TextOption, string>> = {
  server: "--server http://127.0.0.1:4600",
  profile: "--profile leszno",
  file: "--file strategy.json",
  strategy: "--strategy leszno/strategia-rozwoju-2009-2013",
  "as-of": "--as-of 2012",
  lang: "--lang pl",
  token: "--token -",
};

export interface Words {
  readonly texts: ReadonlyMap<TextOption | typeof TEXT_FLAG, string>;
  readonly flags: ReadonlySet<Flag>;
  readonly positionals: readonly string[];
}

/** Node's own reading is in English and stops at the first word; its tokens are judged here. */
export function readWords(words: readonly string[]): Words {
  const texts = new Map<TextOption | typeof TEXT_FLAG, string>();
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
    const { value, rawName: option } = token;
    const flag = FLAGS.find((name) => name === token.name);
    const text = TEXT_OPTIONS.find((name) => name === token.name);
    if (flag !== undefined) {
      if (value !== undefined && flag !== TEXT_FLAG) throw wrong("option-with-value", { option });
      flags.add(flag);
      if (value !== undefined) texts.set(TEXT_FLAG, value);
    } else if (text === undefined) {
      throw wrong("unknown-option", { option });
    } else {
      const isAnOption = !token.inlineValue && value !== "-" && value?.startsWith("-") === true;
      if (value === undefined || value === "" || isAnOption)
        throw wrong("option-without-value", { option, example: EXAMPLES[text] });
      texts.set(text, value);
    }
  }
  return { texts, flags, positionals };
}

function wrong(
  code: ConstructorParameters<typeof TerminalProblem>[0],
  params: ConstructorParameters<typeof TerminalProblem>[1],
): TerminalProblem {
  return new TerminalProblem(code, params, 2);
}

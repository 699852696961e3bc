/** Budget lines of a card: the funding source, then the sum, on one line without a border. */
import type { BudgetLine } from "@miara/domain/money";
import { readMoney } from "@miara/domain/read-money";

import { textBetween, tokenise } from "../row/tokens.ts";

export function budgetOfLines(lines: readonly string[]): BudgetLine[] {
  return lines.map((line) => {
    const tokens = tokenise(line);
    const starts = tokens.flatMap((token, at) =>
      token.openBefore === 0 && /^(?:ok\.?)?\d/u.test(token.text) ? [at] : [],
    );
    const rest = (at: number): string => textBetween(line, tokens, at, tokens.length);
    const sum = starts.find((at) => readMoney(rest(at)).amountMinor !== null) ?? starts[0];
    const source = textBetween(line, tokens, 0, sum ?? tokens.length).replace(/\s*[-–—:]$/u, "");
    return {
      source: source === "" ? null : source,
      measure: "planned",
      period: null,
      money: sum === undefined ? null : readMoney(rest(sum)),
    };
  });
}

/** Totals of a budget: money is its own measure, summed and never averaged as percentages. */
import { Rational } from "../exact/rational.ts";
import { amountMinorSchema, type AmountMinor, type BudgetLine } from "./money.ts";

export interface BudgetTotals {
  /** Null where no line of that measure has an amount. */
  readonly planned: AmountMinor | null;
  readonly spent: AmountMinor | null;
  /** Spent / planned, 1 for all of it. Null where either is missing, or nothing was planned. */
  readonly executed: Rational | null;
  /** Lines whose sum is written but can't be read: the totals don't speak for them. */
  readonly unreadCount: number;
}

/**
 * Totals of any set of budget lines: those of an element, or of a whole branch. 10 000 zł spent in full beside
 * 10 000 000 zł of which nothing is spent are executed to 0.1 %, not to 50 %.
 */
export function totalBudget(lines: readonly BudgetLine[]): BudgetTotals {
  const planned = sum(lines, "planned");
  const spent = sum(lines, "spent");
  const canDivide = planned !== null && planned !== 0 && spent !== null;
  return {
    planned,
    spent,
    executed: canDivide ? Rational.of(BigInt(spent), BigInt(planned)) : null,
    unreadCount: lines.filter((line) => line.money !== null && line.money.amountMinor === null).length,
  };
}

function sum(lines: readonly BudgetLine[], measure: BudgetLine["measure"]): AmountMinor | null {
  const amounts = lines.flatMap((line) =>
    line.measure === measure && line.money !== null && line.money.amountMinor !== null
      ? [BigInt(line.money.amountMinor)]
      : [],
  );
  if (amounts.length === 0) return null;
  return amountMinorSchema.parse(Number(amounts.reduce((total, amount) => total + amount, 0n)));
}

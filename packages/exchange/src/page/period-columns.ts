/** The heads of year columns: `2009 2010 2011 2012 2013`. */
import type { PeriodLabel } from "@miara/domain/period";
import { readPeriod } from "@miara/domain/read-period";

const LONGEST_PERIOD = 3;
const MOST_COLUMNS = 100;

/** The periods that a text names one after the other, in the order written; null where a word is no period. */
export function readPeriodColumns(text: string): readonly PeriodLabel[] | null {
  const words = text.split(/\s+/u).filter((word) => word !== "" && !/^r\.?$/u.test(word));
  const periods: PeriodLabel[] = [];
  let at = 0;
  while (at < words.length) {
    const taken = longestPeriod(words, at);
    if (taken === null) return null;
    periods.push(taken.label);
    at = taken.end;
  }
  return periods.length === 0 || periods.length > MOST_COLUMNS ? null : periods;
}

function longestPeriod(words: readonly string[], at: number): { label: PeriodLabel; end: number } | null {
  for (let end = Math.min(words.length, at + LONGEST_PERIOD); end > at; end -= 1) {
    const period = readPeriod(words.slice(at, end).join(" "));
    if (period !== null) return { label: period.label, end };
  }
  return null;
}

/** Cells one for each period, the first where a heading names one twice; `repeated` are the others. */
export function oncePerPeriod<Cell extends { readonly period: PeriodLabel }>(
  cells: readonly Cell[],
): { readonly first: readonly Cell[]; readonly repeated: readonly Cell[] } {
  const isFirst = (cell: Cell, at: number): boolean =>
    cells.findIndex((other) => other.period === cell.period) === at;
  return {
    first: cells.filter(isFirst),
    repeated: cells.filter((cell, at) => !isFirst(cell, at)),
  };
}

/** Whether each period comes after the one before it. */
export function isInOrder(periods: readonly PeriodLabel[]): boolean {
  return periods.every((period, at) => at === 0 || (periods[at - 1] ?? "") < period);
}

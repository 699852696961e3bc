/** The list of programmes or tasks on the page of their parent: title, weight, printed progress, total. */
import { decimal, type Decimal } from "@miara/domain/decimal";

import type { Line } from "./page-lines.ts";
import type { ListedElement, PageNotes, ParsedPage } from "./parsed-page.ts";

export interface ElementList {
  readonly listed: readonly ListedElement[];
  readonly total: ParsedPage["total"];
}

const HEADER = /^Nazwa(?: \p{L}+)?(?: Waga)?(?: Postęp)?$/iu;
const NUMBERED = /^(\d+[a-z]?)\s*\.\s*(\S.*)$/u;
const TOTAL = /^Razem\s*:?\s*(.*)$/iu;
const NO_FIGURE = /^[-–—]$/u;

export function readList(lines: readonly Line[], notes: PageNotes): ElementList {
  const listed: ListedElement[] = [];
  let total: ElementList["total"] = null;
  for (const line of lines) {
    if (line.text === "" || HEADER.test(line.text)) continue;
    const totalText = TOTAL.exec(line.text)?.[1];
    if (totalText !== undefined && total === null) {
      const value = readPercent(totalText, line, notes);
      if (value !== null) total = { value, line: line.number };
      continue;
    }
    const element = readListed(line, notes);
    if (element === null) continue;
    if (listed.some((other) => other.number === element.number))
      notes.find("number.twice", "warning", line.number, { number: element.number, row: line.written });
    else listed.push(element);
  }
  return { listed, total };
}

function readListed(line: Line, notes: PageNotes): ListedElement | null {
  const [, number, words] = NUMBERED.exec(line.text) ?? [];
  if (number === undefined || words === undefined) {
    notes.find("line.unknown", "warning", line.number, { row: line.written });
    return null;
  }
  const { title, figures } = takePercents(words);
  const [first, second] = figures;
  const isOnlyProgress = second === undefined && first !== undefined && /[.,]/u.test(first);
  if (first !== undefined && second === undefined) {
    const code = isOnlyProgress ? "list.progress-only" : "list.weight-only";
    notes.find(code, "warning", line.number, { row: line.written, taken: first });
  }
  const weight = isOnlyProgress || first === undefined ? null : readPercent(first, line, notes);
  const progressText = isOnlyProgress ? first : second;
  const progress = progressText === undefined ? null : readPercent(progressText, line, notes);
  return { number, title, weight, progress, line: line.number };
}

/** The one or two percentages at the end of a row, in their order; what stands before them is the title. */
function takePercents(words: string): { readonly title: string; readonly figures: readonly string[] } {
  const figures: string[] = [];
  let title = words;
  while (figures.length < 2) {
    const found = /^(\S.*?)\s+([-–—−+]?\d+(?:[.,]\d+)?\s*%|[-–—]|\S*%)$/u.exec(title);
    if (found === null) break;
    figures.unshift(found[2] ?? "");
    title = found[1] ?? title;
  }
  return { title, figures };
}

/** Null for a dash or an empty text. A negative or unreadable percentage stops the import. */
function readPercent(text: string, line: Line, notes: PageNotes): Decimal | null {
  const written = text.trim();
  if (written === "" || NO_FIGURE.test(written)) return null;
  const [, sign, digits] = /^([-–—−+]?)\s*(\d+(?:[.,]\d+)?)\s*%?$/u.exec(written) ?? [];
  if (digits === undefined) {
    notes.refuse("percent.unreadable", line.number, { text: written, row: line.written });
    return null;
  }
  if (sign !== "" && sign !== "+" && /[1-9]/u.test(digits)) {
    notes.refuse("percent.negative", line.number, { text: written, row: line.written });
    return null;
  }
  return plainDecimal(digits);
}

/** Digits with a comma or a point as a decimal, without zeros in front. */
export function plainDecimal(digits: string): Decimal {
  return decimal(digits.replace(",", ".").replace(/^0+(?=\d)/u, ""));
}

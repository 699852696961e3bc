/** The stages of a task card: a title, then for each year `actual/planned%` or a dash. */
import type { PeriodLabel } from "@miara/domain/period";

import { plainDecimal } from "./listed-elements.ts";
import type { Line } from "./page-lines.ts";
import type { PageNotes, ParsedStage, ParsedStageCell } from "./parsed-page.ts";
import { isInOrder, oncePerPeriod, readPeriodColumns } from "./period-columns.ts";

export interface StageTable {
  readonly periods: readonly PeriodLabel[];
  readonly stages: readonly ParsedStage[];
}

const HEADER_WORDS = /^(?:Etapy realizacji)?\s*(?:Rok|Lata)?\s*/iu;
const CELL_AT_END = /(?:^|\s)([-–—]|\d+(?:[.,]\d+)?\s*\/\s*\d+(?:[.,]\d+)?\s*%?)\s*$/u;
/** Something in a cell's place that is none: `20/x%`, `/20%`, `-5/10%`. */
const BROKEN_CELL = /(?:^|\s)(\S*\/\s?\S*%|[-–—−]?\d[\d.,]*\s?\/\s?\S*|\S*\/\d[\d.,]*)$/u;
const NUMBERED = /^(\d+[a-z]?)\s*[.)]\s*(\S.*)$/u;

export function readStages(lines: readonly Line[], notes: PageNotes): StageTable {
  let periods: readonly PeriodLabel[] = [];
  const stages: ParsedStage[] = [];
  let waiting: Line | null = null;
  for (const line of lines) {
    if (line.text === "") continue;
    if (periods.length === 0) {
      periods = readHeader(line, notes) ?? periods;
      continue;
    }
    const cut = cutCells(line, periods.length, notes);
    if (cut.cells.length > 0 || line.text !== cut.title) {
      const continues = waiting !== null && !NUMBERED.test(line.text);
      if (waiting !== null && continues) noteJoined(waiting, line, notes);
      else if (waiting !== null) stages.push(emptyStage(waiting, notes));
      const title = continues && waiting !== null ? `${waiting.text} ${cut.title}`.trim() : cut.title;
      stages.push(asStage(title, cut.cells, periods, line, notes));
      waiting = null;
    } else {
      if (waiting !== null) stages.push(emptyStage(waiting, notes));
      waiting = line;
    }
  }
  if (waiting !== null) stages.push(emptyStage(waiting, notes));
  return { periods, stages };
}

/** Null while the years are still to come. */
function readHeader(line: Line, notes: PageNotes): readonly PeriodLabel[] | null {
  const rest = line.text.replace(HEADER_WORDS, "");
  if (rest === "") return null;
  const periods = readPeriodColumns(rest);
  if (periods === null) notes.find("line.unknown", "warning", line.number, { row: line.written });
  else if (!isInOrder(periods))
    notes.find("row.years-out-of-order", "warning", line.number, { row: line.written });
  return periods;
}

/** Cells from the right, as many as there are years; what is left is the title. */
function cutCells(
  line: Line,
  columns: number,
  notes: PageNotes,
): { readonly title: string; readonly cells: readonly string[] } {
  const cells: string[] = [];
  let title = line.text;
  while (cells.length < columns) {
    const found = CELL_AT_END.exec(title);
    if (found === null) break;
    cells.unshift(found[1] ?? "");
    title = title.slice(0, found.index).trim();
  }
  const broken = cells.length < columns ? brokenCell(title) : undefined;
  if (broken !== undefined)
    notes.refuse("stage.cell-unreadable", line.number, { text: broken, row: line.written });
  return { title, cells };
}

/** What stands in a cell's place at the end of a title; also a word behind cells, `4/4% x`. */
function brokenCell(title: string): string | undefined {
  const behindCells = /\d\s*\/\s*\d[\d.,]*\s*%\s+(?:.*\s)?(\S+)$/u.exec(title)?.[1];
  return BROKEN_CELL.exec(title)?.[1] ?? behindCells;
}

function asStage(
  titleText: string,
  cells: readonly string[],
  periods: readonly PeriodLabel[],
  line: Line,
  notes: PageNotes,
): ParsedStage {
  if (cells.length < periods.length)
    notes.find("stage.fewer-cells", "warning", line.number, {
      row: line.written,
      cells: cells.length,
      years: periods.length,
      first: periods[0] ?? "",
    });
  const { number, title } = numberAndTitle(titleText);
  if (title === "") notes.refuse("stage.no-title", line.number, { row: line.written });
  const read = cells.flatMap((raw, at) => {
    const period = periods[at];
    const cell = period === undefined ? null : asCell(raw, period);
    return cell === null ? [] : [cell];
  });
  const { first, repeated } = oncePerPeriod(read);
  if (repeated.length > 0)
    notes.find("row.year-twice", "warning", line.number, {
      row: line.written,
      taken: first.map((cell) => cell.raw).join(" | "),
      others: repeated.map((cell) => cell.raw).join(" | "),
    });
  return { number, title, line: line.number, cells: first };
}

/** Null for a dash: nothing was planned and nothing done. */
function asCell(raw: string, period: PeriodLabel): ParsedStageCell | null {
  const [, actual, planned] = /^([\d.,]+)\s*\/\s*([\d.,]+)\s*%?$/u.exec(raw) ?? [];
  if (actual === undefined || planned === undefined) return null;
  return { period, actual: plainDecimal(actual), planned: plainDecimal(planned), raw };
}

function emptyStage(line: Line, notes: PageNotes): ParsedStage {
  notes.find("stage.no-cells", "warning", line.number, { row: line.written });
  return { ...numberAndTitle(line.text), cells: [], line: line.number };
}

function numberAndTitle(text: string): { readonly number: string | null; readonly title: string } {
  const [, number, title] = NUMBERED.exec(text) ?? [];
  return number === undefined || title === undefined ? { number: null, title: text } : { number, title };
}

function noteJoined(first: Line, second: Line, notes: PageNotes): void {
  notes.find("row.joined", "notice", first.number, { row: `${first.written} ${second.written}` });
}

/** What a paste, a fill or a deletion would do, before it does it. */
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";

import type { CopiedCell, CopiedTable } from "./copied-cell.ts";
import { isEntered, type FigureCell, type GridRow } from "./grid-row.ts";
import { nearerReading } from "./nearer-reading.ts";
import { readEntry, type PossibleEntry, type ReadAs, type Rejection } from "./read-entry.ts";
import { placesOf, rectangleOf, type Place, type Rectangle, type Selection } from "./selection.ts";

export interface PlannedChange {
  readonly row: GridRow;
  readonly cell: FigureCell;
  readonly text: string;
  readonly edit: StrategyEdit;
}

export interface PlannedRejection {
  /** Null: outside the grid. */
  readonly row: GridRow | null;
  readonly cell: FigureCell | null;
  readonly text: string;
  readonly why: Rejection;
}

export interface PlannedQuestion {
  readonly row: GridRow;
  readonly cell: FigureCell;
  readonly text: string;
  readonly readings: readonly PossibleEntry[];
  /** Of two readings of one text, the one that lies nearer to what stands in the row; null where nothing does. */
  readonly nearer: ReadAs | null;
}

export interface PastePlan {
  readonly changes: readonly PlannedChange[];
  readonly rejections: readonly PlannedRejection[];
  readonly questions: readonly PlannedQuestion[];
  /** Cells in which the same stands already. */
  readonly unchanged: number;
  /** Cells that lie under a merged one, from which nothing is entered. */
  readonly covered: number;
  /** Figures of a closed period are among them. */
  readonly needsReason: boolean;
}

export type Answers = ReadonlyMap<string, ReadAs>;

/** A text for a cell, and what more is known of it where it was copied; `place` null: the grid has none there. */
export interface TextForPlace extends Partial<Omit<CopiedCell, "text">> {
  readonly place: Place | null;
  readonly text: string;
}

export function planTexts(
  rows: readonly GridRow[],
  texts: readonly TextForPlace[],
  language: Language,
): PastePlan {
  const changes: PlannedChange[] = [];
  const rejections: PlannedRejection[] = [];
  const questions: PlannedQuestion[] = [];
  let unchanged = 0;
  let covered = 0;
  for (const { place, text, held = null, isCovered = false } of texts) {
    if (isCovered) {
      covered += 1;
      continue;
    }
    const row = place === null ? undefined : rows[place.row];
    const cell = place === null ? undefined : row?.cells[place.column];
    if (row === undefined || cell === undefined) {
      // An empty cell that falls off the edge says nothing.
      if (text.trim() !== "")
        rejections.push({
          row: row ?? null,
          cell: null,
          text,
          why: row === undefined ? "outside" : beside(row, place),
        });
      continue;
    }
    const entered = readEntry(row, cell, { shown: text, held }, language);
    if (entered.kind === "edit") changes.push({ row, cell, text, edit: entered.edit });
    else if (entered.kind === "rejected") rejections.push({ row, cell, text, why: entered.why });
    else if (entered.kind === "same") unchanged += 1;
    else {
      const { readings } = entered;
      questions.push({ row, cell, text, readings, nearer: nearerReading(row, cell, readings) });
    }
  }
  const needsReason = [...changes, ...questions].some(({ cell }) => cell.isRestatement);
  return { changes, rejections, questions, unchanged, covered, needsReason };
}

/** Right of the periods stands the total of the row, if it has one; then the grid ends. */
function beside({ about, cells }: GridRow, place: Place | null): Rejection {
  return about.kind !== "indicator" && place?.column === cells.length ? "total" : "outside";
}

/** Whether the sheet shows another number than it holds; else a text has two readings. */
export function isRounded({ readings }: PlannedQuestion): boolean {
  return readings.some(({ as }) => as === "held");
}

/** One edit for each change and for each question that was answered. */
export function editsOf({ changes, questions }: PastePlan, answers: Answers): readonly StrategyEdit[] {
  const answered = questions.flatMap(({ cell, readings }) => {
    const answer = answers.get(cell.key);
    return readings.filter(({ as }) => as === answer).map(({ edit }) => edit);
  });
  return [...changes.map(({ edit }) => edit), ...answered];
}

/**
 * A table goes to the cells from the top left of the selection on; a single cell fills all of it. Rows of sums are
 * passed over, since no sheet of entered figures has them at the same places.
 */
export function textsFromTable(
  rows: readonly GridRow[],
  table: CopiedTable,
  selection: Selection,
): readonly TextForPlace[] {
  const { top, left } = rectangleOf(selection);
  const [first] = table;
  const single = table.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (single !== undefined)
    return enteredPlaces(rows, rectangleOf(selection)).map((place) => ({ ...single, place }));
  const below = rows.flatMap((row, at) => (at >= top && isEntered(row) ? [at] : []));
  return table.flatMap((line, down) => {
    const row = below[down];
    return line.map((copied, right) => ({
      ...copied,
      place: row === undefined ? null : { row, column: left + right },
    }));
  });
}

/** The places in which somebody enters figures; all of them where only sums are selected. */
export function enteredPlaces(rows: readonly GridRow[], rectangle: Rectangle): readonly Place[] {
  const places = placesOf(rectangle);
  const entered = places.filter(({ row }) => {
    const here = rows[row];
    return here !== undefined && isEntered(here);
  });
  return entered.length === 0 ? places : entered;
}

/** Nothing for each selected cell that somebody enters. */
export function textsToClear(rows: readonly GridRow[], selection: Selection): readonly TextForPlace[] {
  return enteredPlaces(rows, rectangleOf(selection)).map((place) => ({ place, text: "" }));
}

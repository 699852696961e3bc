/** What a paste, a fill or a deletion would do, before it does it. */
import { Rational } from "@miara/domain/rational";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";

import { isEntered, type FigureCell, type GridRow } from "./grid-row.ts";
import { readEntry, type PossibleEntry, type Rejection } from "./read-entry.ts";
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
  /** The reading that lies nearer to what stands in the row; null where nothing does. */
  readonly nearer: PossibleEntry["markAs"] | null;
}

export interface PastePlan {
  readonly changes: readonly PlannedChange[];
  readonly rejections: readonly PlannedRejection[];
  readonly questions: readonly PlannedQuestion[];
  /** Cells in which the same stands already. */
  readonly unchanged: number;
  /** Figures of a closed period are among them. */
  readonly needsReason: boolean;
}

export type Answers = ReadonlyMap<string, PossibleEntry["markAs"]>;

/** A text for a cell; `place` null: the grid has none there. */
export interface TextForPlace {
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
  for (const { place, text } of texts) {
    const row = place === null ? undefined : rows[place.row];
    const cell = place === null ? undefined : row?.cells[place.column];
    if (row === undefined || cell === undefined) {
      // An empty cell that falls off the edge says nothing.
      if (text.trim() !== "")
        rejections.push({ row: row ?? null, cell: null, text, why: row === undefined ? "outside" : "sum" });
      continue;
    }
    const entered = readEntry(row, cell, text, language);
    if (entered.kind === "edit") changes.push({ row, cell, text, edit: entered.edit });
    else if (entered.kind === "rejected") rejections.push({ row, cell, text, why: entered.why });
    else if (entered.kind === "same") unchanged += 1;
    else {
      const { readings } = entered;
      questions.push({ row, cell, text, readings, nearer: nearerReading(row, cell, readings) });
    }
  }
  const needsReason = [...changes, ...questions].some(({ cell }) => cell.isRestatement);
  return { changes, rejections, questions, unchanged, needsReason };
}

/** One edit for each change and for each question that was answered. */
export function editsOf({ changes, questions }: PastePlan, answers: Answers): readonly StrategyEdit[] {
  const answered = questions.flatMap(({ cell, readings }) => {
    const markAs = answers.get(cell.key);
    return readings.filter((reading) => reading.markAs === markAs).map(({ edit }) => edit);
  });
  return [...changes.map(({ edit }) => edit), ...answered];
}

/**
 * A table goes to the cells from the top left of the selection on; a single cell fills all of it. Rows of sums are
 * passed over, since no sheet of entered figures has them at the same places.
 */
export function textsFromTable(
  rows: readonly GridRow[],
  table: readonly (readonly string[])[],
  selection: Selection,
): readonly TextForPlace[] {
  const { top, left } = rectangleOf(selection);
  const [first] = table;
  if (table.length === 1 && first?.length === 1)
    return enteredPlaces(rows, rectangleOf(selection)).map((place) => ({ place, text: first[0] ?? "" }));
  const below = rows.flatMap((row, at) => (at >= top && isEntered(row) ? [at] : []));
  return table.flatMap((line, down) => {
    const row = below[down];
    return line.map((text, right) => ({
      place: row === undefined ? null : { row, column: left + right },
      text,
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

/** Which reading lies nearer to the figures in the row, as a ratio: 21 500 and 23 100 speak for 22 000, not 22. */
function nearerReading(
  { cells }: GridRow,
  cell: FigureCell,
  readings: readonly PossibleEntry[],
): PossibleEntry["markAs"] | null {
  const at = cells.indexOf(cell);
  const known = cells
    .map((other, place) => ({ value: valueOf(other), distance: Math.abs(place - at) }))
    .filter(({ value, distance }) => value !== null && !value.isZero() && distance > 0)
    .toSorted((one, other) => one.distance - other.distance);
  const neighbour = known[0]?.value ?? null;
  if (neighbour === null) return null;
  const far = (reading: PossibleEntry): Rational => {
    const ratio = Rational.parse(reading.value).dividedBy(neighbour).absolute();
    return ratio.isZero() || ratio.compare(Rational.ONE) >= 0 ? ratio : Rational.ONE.dividedBy(ratio);
  };
  const [nearest] = readings.toSorted((one, other) => far(one).compare(far(other)));
  return nearest?.markAs ?? null;
}

function valueOf({ figure }: FigureCell): Rational | null {
  const value = figure.kind === "observation" ? (figure.content?.value ?? null) : figure.value;
  return value === null ? null : Rational.parse(value);
}

/** Fills a selection from its first row or its first column, as a spreadsheet does with Ctrl+D and Ctrl+R. */
import type { Language } from "@miara/domain/text";

import type { GridRow } from "./grid-row.ts";
import { enteredPlaces, type TextForPlace } from "./paste-plan.ts";
import { rectangleOf, type Place, type Selection } from "./selection.ts";
import { writtenFigure } from "./written-figure.ts";

export type FillDirection = "down" | "right";

/** A single row filled down takes what stands above it; a single column filled right, what stands at its left. */
export function textsToFill(
  rows: readonly GridRow[],
  selection: Selection,
  direction: FillDirection,
  language: Language,
): readonly TextForPlace[] {
  const { top, bottom, left, right } = rectangleOf(selection);
  const isDown = direction === "down";
  const places = enteredPlaces(rows, { top, bottom, left, right });
  const lines = [...new Set(places.map((place) => (isDown ? place.row : place.column)))];
  const [first] = lines;
  if (first === undefined) return [];
  const from = lines.length > 1 ? first : isDown ? rowAbove(rows, first) : first - 1;
  return places
    .filter((place) =>
      isDown ? place.row !== from && isAlike(rows, place.row, from) : place.column !== from,
    )
    .flatMap((place): TextForPlace[] => {
      const source = isDown ? { row: from, column: place.column } : { row: place.row, column: from };
      const text = textAt(rows, source, language);
      return text === null ? [] : [{ place, text }];
    });
}

/** The nearest row above that is of the same sort; −1 where there is none. */
function rowAbove(rows: readonly GridRow[], at: number): number {
  return rows.findLastIndex((_, place) => place < at && isAlike(rows, place, at));
}

/** A planned share is filled with planned ones. */
function isAlike(rows: readonly GridRow[], one: number, other: number): boolean {
  const sortOf = (at: number): string | undefined => {
    const about = rows[at]?.about;
    return about?.kind === "stage" ? about.share : about?.kind;
  };
  return sortOf(one) !== undefined && sortOf(one) === sortOf(other);
}

function textAt(rows: readonly GridRow[], place: Place, language: Language): string | null {
  const cell = rows[place.row]?.cells[place.column];
  return cell === undefined ? null : writtenFigure(cell.figure, language);
}

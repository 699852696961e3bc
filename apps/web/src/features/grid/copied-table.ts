/** The selected figures as a table for the clipboard; without the rows of sums, unless only these are selected. */
import type { Language } from "@miara/domain/text";

import { isEntered, type GridRow } from "./grid-row.ts";
import { rectangleOf, type Selection } from "./selection.ts";
import { writtenFigure } from "./written-figure.ts";

export function copiedTable(
  rows: readonly GridRow[],
  selection: Selection,
  language: Language,
): readonly (readonly string[])[] {
  const { top, bottom, left, right } = rectangleOf(selection);
  const selected = rows.slice(top, bottom + 1);
  const entered = selected.filter(isEntered);
  return (entered.length === 0 ? selected : entered).map((row) => {
    const total = writtenFigure({ kind: "derived", value: row.total }, language);
    return [...row.cells.map(({ figure }) => writtenFigure(figure, language)), total].slice(left, right + 1);
  });
}

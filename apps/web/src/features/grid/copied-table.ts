/** The selected figures as a table for the clipboard; without sums and totals, unless only these are selected. */
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
  return (entered.length === 0 ? selected : entered).map(({ cells, total }) => {
    const figures = cells.map(({ figure }) => writtenFigure(figure, language));
    const isWithTotal = entered.length === 0 || left >= cells.length;
    return [
      ...figures,
      ...(isWithTotal ? [writtenFigure({ kind: "derived", value: total }, language)] : []),
    ].slice(left, right + 1);
  });
}

/** Which cell is edited, what the field begins with, and where the focus goes afterwards. */
import { useState, type RefObject } from "react";
import { flushSync } from "react-dom";

import { useTexts } from "../../app/use-texts.ts";
import { afterEditing } from "./after-editing.ts";
import type { Editor } from "./cell-editor.tsx";
import { focusCell } from "./focus-cell.ts";
import type { GridRow } from "./grid-row.ts";
import type { GridScene } from "./grid-scene.ts";
import { rowInWords } from "./row-head.tsx";
import { at, type Place } from "./selection.ts";
import { writtenFigure } from "./written-figure.ts";

interface Edited {
  readonly place: Place;
  readonly text: string;
  /** What stood there, as text: leaving it so changes nothing. */
  readonly stood: string;
  /** The rows as they were then: others may change them while somebody types. */
  readonly seen: readonly GridRow[];
  readonly isCorrecting: boolean;
}

export interface GridEditor {
  readonly editor: Editor | null;
  /** −1: none is edited. */
  readonly editedRow: number;
  /** `typed`: what replaces the cell's text; null: the text is edited. */
  readonly open: (place: Place, typed: string | null) => void;
}

export function useGridEditor(
  { rows, periods, marks, deeds, size }: GridScene,
  table: RefObject<HTMLTableElement | null>,
): GridEditor {
  const words = useTexts();
  const { t, language, formats } = words;
  const [edited, setEdited] = useState<Edited | null>(null);

  const open = (place: Place, typed: string | null): void => {
    const cell = rows[place.row]?.cells[place.column];
    if (cell === undefined || cell.lock !== null) {
      deeds.refuse(place);
      return;
    }
    const mark = marks.get(cell.key);
    const stood = mark?.kind === "failed" ? mark.text : writtenFigure(cell.figure, language);
    setEdited({ place, stood, seen: rows, text: typed ?? stood, isCorrecting: typed === null });
  };

  const close = (to: Place): void => {
    // The cell is there again before it gets the focus.
    flushSync(() => {
      setEdited(null);
      deeds.select(at(to));
    });
    focusCell(table.current, to);
  };

  const row = edited === null ? undefined : rows[edited.place.row];
  if (edited === null || row === undefined) return { editor: null, editedRow: -1, open };
  const { place, text, stood, seen, isCorrecting } = edited;
  const period = periods[place.column];
  const editor: Editor = {
    column: place.column,
    text,
    isCorrecting,
    label:
      period === undefined ? rowInWords(row, words) : `${rowInWords(row, words)}, ${formats.period(period)}`,
    keep: (written, leaving) => {
      if (written !== stood) deeds.enter([{ place, text: written }], "typing", seen);
      if (leaving === "stay") setEdited(null);
      else close(afterEditing(rows, size, place, leaving));
    },
    takeBack: () => {
      close(place);
      deeds.say(t("admin:grid/said/takenBack"));
    },
  };
  return { editor, editedRow: place.row, open };
}

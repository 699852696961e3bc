/**
 * The keys of the grid, after the ARIA pattern and what spreadsheets have taught people. The grid is one stop of the
 * Tab key: Tab leaves it, and only while a cell is edited goes on to the next cell.
 */
import { at, everything, moved, type Selection, type Size } from "./selection.ts";

export interface PressedKey {
  readonly key: string;
  readonly isShift: boolean;
  /** Ctrl, or Cmd. */
  readonly isCommand: boolean;
  readonly isAlt: boolean;
}

/** What a key asks for; null: it is not the grid's. */
export type GridCommand =
  | { readonly kind: "select"; readonly selection: Selection }
  /** `text`: what was typed replaces what stands there; null: what stands there is edited. */
  | { readonly kind: "edit"; readonly text: string | null }
  | { readonly kind: "clear" | "fill-down" | "fill-right" | "undo" | "redo" | "escape" };

interface KeyScene {
  readonly selection: Selection;
  readonly size: Size;
  /** Rows that Page Up and Page Down go by. */
  readonly page: number;
}

export function commandOf(pressed: PressedKey, scene: KeyScene): GridCommand | null {
  const selection = selectionAfter(pressed, scene);
  if (selection !== null) return { kind: "select", selection };
  const { key, isShift, isCommand, isAlt } = pressed;
  if (isCommand && !isAlt) return ofCommandKey(key.toLowerCase(), isShift);
  switch (key) {
    case "Enter":
    case "F2":
      return { kind: "edit", text: null };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Escape":
      return { kind: "escape" };
    default:
      // Letters made with AltGr come with Ctrl and Alt on some systems.
      return key.length === 1 && key !== " " && (!isCommand || isAlt) ? { kind: "edit", text: key } : null;
  }
}

function ofCommandKey(key: string, isShift: boolean): GridCommand | null {
  switch (key) {
    case "d":
      return { kind: "fill-down" };
    case "r":
      return { kind: "fill-right" };
    case "z":
      return { kind: isShift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    default:
      return null;
  }
}

function selectionAfter({ key, isShift, isCommand, isAlt }: PressedKey, scene: KeyScene): Selection | null {
  const { selection, size, page } = scene;
  const { row, column } = selection.active;
  if (isAlt) return null;
  const to = (next: { readonly row: number; readonly column: number }): Selection =>
    moved(selection, next, size, isShift);
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case "ArrowUp":
      return to({ row: isCommand ? 0 : row - 1, column });
    case "ArrowDown":
      return to({ row: isCommand ? lastRow : row + 1, column });
    case "ArrowLeft":
      return to({ row, column: isCommand ? 0 : column - 1 });
    case "ArrowRight":
      return to({ row, column: isCommand ? lastColumn : column + 1 });
    case "Home":
      return to({ row: isCommand ? 0 : row, column: 0 });
    case "End":
      return to({ row: isCommand ? lastRow : row, column: lastColumn });
    case "PageUp":
      return to({ row: row - page, column });
    case "PageDown":
      return to({ row: row + page, column });
    case "a":
    case "A":
      return isCommand ? everything(size) : null;
    case " ":
      if (isShift) return { anchor: { row, column: 0 }, active: { row, column: lastColumn } };
      if (isCommand) return { anchor: { row: 0, column }, active: { row: lastRow, column } };
      return at(selection.active);
    default:
      return null;
  }
}

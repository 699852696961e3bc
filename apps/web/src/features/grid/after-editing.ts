/** Where one goes when a cell has been edited. */
import type { Leaving } from "./cell-editor.tsx";
import { isEntered, type GridRow } from "./grid-row.ts";
import type { Place, Size } from "./selection.ts";

/** Up and down lead to the next row that somebody enters figures in; at the edge one stays. */
export function afterEditing(
  rows: readonly GridRow[],
  size: Size,
  { row, column }: Place,
  leaving: Leaving,
): Place {
  switch (leaving) {
    case "down": {
      const below = rows.findIndex((other, at) => at > row && isEntered(other));
      return { row: below < 0 ? row : below, column };
    }
    case "up": {
      const above = rows.findLastIndex((other, at) => at < row && isEntered(other));
      return { row: above < 0 ? row : above, column };
    }
    case "left":
      return { row, column: Math.max(0, column - 1) };
    case "right":
      return { row, column: Math.min(size.columns - 1, column + 1) };
    case "stay":
      return { row, column };
  }
}

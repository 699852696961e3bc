/** The cells of a grid in the page. */
import type { Place } from "./selection.ts";

export function focusCell(table: HTMLTableElement | null, { row, column }: Place): void {
  const cell = table?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`);
  cell?.focus({ preventScroll: true });
  // All of it comes into sight, beside the heads that stay: the browser is content with a corner.
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Scrolls the grid sideways to the cell where one begins: there may be years before it. */
export function showColumn(table: HTMLTableElement | null): void {
  const box = table?.parentElement;
  const cell = table?.querySelector<HTMLElement>("[data-column][tabindex='0']");
  if (box == null || cell == null) return;
  const hidden = cell.offsetLeft + cell.offsetWidth - box.clientWidth;
  if (hidden > 0) box.scrollLeft = hidden;
}

/** The place of the cell that something in the page lies in; null outside of all cells. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest("[data-column]");
  const row = cell?.closest("[data-row]");
  if (cell == null || row == null) return null;
  return { row: Number(row.getAttribute("data-row")), column: Number(cell.getAttribute("data-column")) };
}

/** How many rows are in sight: what Page Up and Page Down go by. */
export function rowsInSight(table: HTMLTableElement | null): number {
  const box = table?.parentElement;
  const row = table?.querySelector<HTMLElement>("[data-row]");
  if (box == null || row == null || row.offsetHeight === 0) return 10;
  return Math.max(1, Math.floor(box.clientHeight / row.offsetHeight) - 2);
}

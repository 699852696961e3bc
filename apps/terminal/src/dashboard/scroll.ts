/** Moving through a document: from row to row where it has rows to choose, else line by line. */
import type { Document, DocumentRow } from "../drawing/document.ts";
import type { Spot } from "./place.ts";

export type Motion = "up" | "down" | "pageUp" | "pageDown" | "first" | "last";

export type EndOfWay = "firstRow" | "lastRow" | "firstLine" | "lastLine";

/** Who went to the end stays there when a document grows: a card does while it is being read. */
const AT_END = Number.MAX_SAFE_INTEGER;

/** The new spot, or why there is nowhere to go. */
export function move(document: Document, spot: Spot, motion: Motion, height: number): Spot | EndOfWay {
  const at = settle(document, spot, height);
  const moved = goTo(document, at, motion, height);
  if (moved.row !== at.row || moved.top !== at.top)
    return motion === "last" ? { ...moved, top: AT_END } : moved;
  const isBackwards = motion === "up" || motion === "pageUp" || motion === "first";
  if (document.rows.length > 0) return isBackwards ? "firstRow" : "lastRow";
  return isBackwards ? "firstLine" : "lastLine";
}

/** The spot within what there is: a screen may have shrunk, a document may have become shorter. */
export function settle(document: Document, spot: Spot, height: number): Spot {
  return {
    row: clamp(spot.row, 0, Math.max(0, document.rows.length - 1)),
    top: clamp(spot.top, 0, lastTop(document, height)),
  };
}

/** The first line to be shown so that a row of a list of `count` stays in sight. */
export function topFor(row: number, top: number, height: number, count: number): number {
  const most = Math.max(0, count - height);
  if (row < top) return clamp(row, 0, most);
  return clamp(Math.max(top, row - height + 1), 0, most);
}

function goTo(document: Document, at: Spot, motion: Motion, height: number): Spot {
  const most = lastTop(document, height);
  switch (motion) {
    case "up":
      return oneRow(document, at, -1, height);
    case "down":
      return oneRow(document, at, 1, height);
    case "pageUp":
      return inSight(document, { row: at.row, top: clamp(at.top - height, 0, most) }, height, "last", at);
    case "pageDown":
      return inSight(document, { row: at.row, top: clamp(at.top + height, 0, most) }, height, "first", at);
    case "first":
      return { row: 0, top: 0 };
    case "last":
      return { row: Math.max(0, document.rows.length - 1), top: most };
  }
}

/** One row on; where its neighbour is far off, or there is none, one line on. */
function oneRow(document: Document, at: Spot, by: 1 | -1, height: number): Spot {
  const most = lastTop(document, height);
  const current = document.rows[at.row];
  const next = document.rows[at.row + by];
  const scrolled = { row: at.row, top: clamp(at.top + by, 0, most) };
  if (current !== undefined && isAhead(current, at.top, height, by)) return scrolled;
  if (next === undefined) return scrolled;
  const top = reveal(next, at.top, height);
  return Math.abs(top - at.top) > height ? scrolled : { row: at.row + by, top: clamp(top, 0, most) };
}

/** Whether the chosen row is not yet wholly in sight in the direction one goes. */
function isAhead(row: DocumentRow, top: number, height: number, by: 1 | -1): boolean {
  return by === 1 ? row.line + Math.min(row.height, height) > top + height : row.line < top;
}

function reveal(row: DocumentRow, top: number, height: number): number {
  if (row.line < top) return row.line;
  const end = row.line + row.height;
  return end > top + height ? Math.min(row.line, end - height) : top;
}

/** After a page: a row that is in sight, or the one at the end where the page did not move. */
function inSight(document: Document, to: Spot, height: number, which: "first" | "last", from: Spot): Spot {
  const seen = document.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.line >= to.top && row.line < to.top + height);
  const edge = which === "first" ? (to.top === from.top ? seen.at(-1) : seen[0]) : seen[0];
  return edge === undefined ? to : { row: edge.index, top: to.top };
}

function lastTop(document: Document, height: number): number {
  return Math.max(0, document.lines.length - height);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

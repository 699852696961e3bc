/** A table of one line a row, for long lists: what there is no room for is left out column by column, or cut. */
import { cutLine, EMPTY_LINE, fitText, line, lineWidth, piece, widthOf, type Line } from "./line.ts";
import { trimEnd, type LaidTable } from "./table.ts";

export interface FixedColumn {
  readonly head: string;
  readonly align: "left" | "right";
  /** The greatest goes first where there is no room; 0 stays. */
  readonly rank: number;
  /** The one that takes the room that is left. */
  readonly isFlexible?: boolean;
  /** No wider than this. */
  readonly most?: number;
}

const GAP = 1;
/** What the flexible column keeps of the width before others are left out. */
const LEAST_SHARE = 0.4;
/** Below this even what stays is left out for the flexible column. */
const NARROW = 30;

/** `width` null: as wide as the content asks for. `leastShare` is what the flexible column keeps of it. */
export function layFixedTable(
  columns: readonly FixedColumn[],
  rows: readonly (readonly Line[])[],
  width: number | null,
  ellipsis: string,
  leastShare: number = LEAST_SHARE,
): LaidTable {
  const natural = columns.map(({ head, most }, at) => {
    const widest = rows.reduce((sum, row) => Math.max(sum, lineWidth(row[at] ?? EMPTY_LINE)), widthOf(head));
    return width === null ? widest : Math.min(widest, most ?? widest);
  });
  const widths = width === null ? natural : fit(columns, natural, width, leastShare);
  const lay = (cells: readonly Line[]): Line => trimEnd(layCells(cells));
  const layCells = (cells: readonly Line[]): Line =>
    cells.flatMap((cell, at) => {
      const cellWidth = widths[at] ?? 0;
      if (cellWidth === 0) return EMPTY_LINE;
      const cut = cutLine(cell, cellWidth, ellipsis);
      const padding = piece(" ".repeat(Math.max(0, cellWidth - lineWidth(cut))));
      return [
        ...(columns[at]?.align === "right" ? [padding, ...cut] : [...cut, padding]),
        piece(" ".repeat(GAP)),
      ];
    });
  return {
    head: lay(
      columns.map(({ head, align }, at) => line(fitText(head, widths[at] ?? 0, align, ellipsis), "quiet")),
    ),
    rows: rows.map((row) => [lay(row)]),
  };
}

/** Widths of the columns that stay; 0 for those left out. */
function fit(
  columns: readonly FixedColumn[],
  natural: readonly number[],
  width: number,
  leastShare: number,
): number[] {
  const widths = [...natural];
  const flexible = columns.findIndex(({ isFlexible }) => isFlexible === true);
  const fixed = (): number =>
    widths.reduce((sum, cells, at) => (at === flexible || cells === 0 ? sum : sum + cells + GAP), 0);
  const least = Math.min(Math.floor(width * leastShare), natural[flexible] ?? 0, width);
  const dispensable = columns
    .map(({ rank }, at) => ({ rank, at }))
    .filter(({ rank, at }) => at !== flexible && (rank > 0 || width < NARROW))
    .toSorted((a, b) => b.rank - a.rank);
  for (const { at } of dispensable) {
    if (fixed() + least <= width) break;
    widths[at] = 0;
  }
  if (flexible >= 0) widths[flexible] = Math.max(1, Math.min(natural[flexible] ?? 0, width - fixed()));
  return widths;
}

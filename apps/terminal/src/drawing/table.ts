/** Aligned columns without borders: for screens and for pipes alike. */
import { EMPTY_LINE, fitText, line, lineWidth, piece, textOf, widthOf, wrapText, type Line } from "./line.ts";

export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
  /** The one column that takes the room that is left, and wraps. */
  readonly isFlexible?: boolean;
}

/** One line per cell; a flexible cell is given as its text. */
export type Row = readonly Line[];

export interface LaidTable {
  readonly head: Line;
  /** The lines of each row. */
  readonly rows: readonly (readonly Line[])[];
}

const GAP = 2;
const LEAST_FLEXIBLE = 12;

/** Lays rows out within `width` cells; `null`: as wide as the content asks for. */
export function layTable(columns: readonly Column[], rows: readonly Row[], width: number | null): LaidTable {
  const widths = columnWidths(columns, rows, width);
  const head = joinCells(
    columns.map((column, at) => line(fitText(column.head, widths[at] ?? 0, column.align), "quiet")),
  );
  return { head, rows: rows.map((row) => layRow(columns, widths, row)) };
}

/** The head and every row, one after the other. */
export function tableLines(table: LaidTable): readonly Line[] {
  return [table.head, ...table.rows.flat()];
}

/** Whether the flexible column would have room enough to be read. */
export function fitsBeside(columns: readonly Column[], rows: readonly Row[], width: number | null): boolean {
  if (width === null) return true;
  const fixed = naturalWidths(columns, rows).filter((_, at) => columns[at]?.isFlexible !== true);
  return fixed.reduce((sum, cells) => sum + cells + GAP, 0) + LEAST_FLEXIBLE <= width;
}

function naturalWidths(columns: readonly Column[], rows: readonly Row[]): number[] {
  return columns.map((column, at) =>
    rows.reduce((most, row) => Math.max(most, lineWidth(row[at] ?? EMPTY_LINE)), widthOf(column.head)),
  );
}

function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number | null): number[] {
  const natural = naturalWidths(columns, rows);
  if (width === null) return natural;
  const gaps = GAP * (columns.length - 1);
  const fixed = natural.reduce(
    (sum, cells, at) => (columns[at]?.isFlexible === true ? sum : sum + cells),
    gaps,
  );
  return natural.map((cells, at) =>
    columns[at]?.isFlexible === true ? Math.max(1, Math.min(cells, width - fixed)) : cells,
  );
}

function layRow(columns: readonly Column[], widths: readonly number[], row: Row): readonly Line[] {
  const cells = columns.map((column, at) => {
    const content = row[at] ?? EMPTY_LINE;
    const width = widths[at] ?? 0;
    if (column.isFlexible !== true || lineWidth(content) <= width)
      return [padLine(content, width, column.align)];
    const tone = content[0]?.tone ?? "plain";
    return wrapText(textOf(content), width).map((text) => line(fitText(text, width), tone));
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    joinCells(cells.map((lines, column) => lines[at] ?? line(" ".repeat(widths[column] ?? 0)))),
  );
}

function padLine(content: Line, width: number, align: "left" | "right"): Line {
  const padding = piece(" ".repeat(Math.max(0, width - lineWidth(content))));
  if (padding.text === "") return content;
  return align === "left" ? [...content, padding] : [padding, ...content];
}

function joinCells(cells: readonly Line[]): Line {
  return trimEnd(cells.flatMap((cell, at) => (at === 0 ? cell : [piece(" ".repeat(GAP)), ...cell])));
}

export function trimEnd(content: Line): Line {
  const trimmed = [...content];
  while (trimmed.length > 0) {
    const last = trimmed.pop();
    const text = last?.text.trimEnd() ?? "";
    if (last !== undefined && text !== "") return [...trimmed, piece(text, last.tone)];
  }
  return EMPTY_LINE;
}

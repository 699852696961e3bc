/** Rows by periods, in as many blocks as the width asks for. */
import { EMPTY_LINE, line, lineWidth, piece, wrapText, type Line } from "./line.ts";
import { fitsBeside, layTable, tableLines, type Column, type Row } from "./table.ts";

export interface PeriodRow {
  readonly title: string;
  /** One per period. */
  readonly cells: readonly Line[];
  /** What stands in the last column; null where the table has none. */
  readonly sum: Line | null;
  /** Lines under the row, such as its source. */
  readonly notes: readonly Line[];
}

export interface PeriodTable {
  readonly titleHead: string;
  readonly periods: readonly string[];
  readonly sumHead: string | null;
  readonly rows: readonly PeriodRow[];
}

/** All periods beside one another where they fit, else in blocks with the head repeated, else beneath one another. */
export function layPeriodTable(table: PeriodTable, width: number | null): readonly Line[] {
  for (let size = Math.max(1, table.periods.length); size >= 1; size -= 1) {
    const blocks = splitIntoBlocks(table, size);
    if (blocks.every((block) => fitsBeside(block.columns, block.rows, width)))
      return blocks.flatMap((block, at) => [
        ...(at === 0 ? [] : [EMPTY_LINE]),
        ...layBlock(block, table.rows, width, at === blocks.length - 1),
      ]);
  }
  return layBeneath(table, width ?? 20);
}

interface Block {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

function splitIntoBlocks(table: PeriodTable, size: number): readonly Block[] {
  const count = Math.max(1, Math.ceil(table.periods.length / size));
  return Array.from({ length: count }, (_, at) => {
    const from = at * size;
    const hasSum = table.sumHead !== null && at === count - 1;
    return {
      columns: [
        { head: table.titleHead, align: "left", isFlexible: true },
        ...table.periods.slice(from, from + size).map((head): Column => ({ head, align: "right" })),
        ...(hasSum ? [{ head: table.sumHead ?? "", align: "right" } satisfies Column] : []),
      ],
      rows: table.rows.map((row) => [
        line(row.title),
        ...row.cells.slice(from, from + size),
        ...(hasSum ? [row.sum ?? EMPTY_LINE] : []),
      ]),
    };
  });
}

function layBlock(
  block: Block,
  rows: readonly PeriodRow[],
  width: number | null,
  isLast: boolean,
): readonly Line[] {
  const laid = layTable(block.columns, block.rows, width);
  if (!isLast) return tableLines(laid);
  return [laid.head, ...laid.rows.flatMap((lines, at) => [...lines, ...(rows[at]?.notes ?? [])])];
}

function layBeneath(table: PeriodTable, width: number): readonly Line[] {
  return table.rows.flatMap((row) => [
    ...wrapText(row.title, width).map((text) => line(text)),
    ...table.periods.map((period, at) => label(period, row.cells[at] ?? EMPTY_LINE)),
    ...(table.sumHead === null ? [] : [label(table.sumHead, row.sum ?? EMPTY_LINE)]),
    ...row.notes,
  ]);
}

function label(head: string, cell: Line): Line {
  return lineWidth(cell) === 0 ? [piece(`  ${head}`, "quiet")] : [piece(`  ${head} `, "quiet"), ...cell];
}

/** A table from the HTML of the clipboard: of a spreadsheet, of Word, of a web page. */
import { plainCell, type CopiedCell, type CopiedTable } from "./copied-cell.ts";
import { heldNumber } from "./held-number.ts";
import { htmlCellText } from "./html-cell-text.ts";

/**
 * Parsed into a document of its own, which is never shown: nothing in it runs, and nothing is fetched. Several tables
 * follow one another; a table that only lays others out is none. Empty where there is no table.
 */
export function readHtmlTable(html: string): CopiedTable {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const tables = [...parsed.querySelectorAll("table")].filter(
    (table) => table.querySelector("table") === null,
  );
  if (tables.length > 0) return tables.flatMap(readTable);
  // A single cell of Google Sheets comes without a table.
  const single = parsed.querySelector("[data-sheets-value]");
  return single === null ? [] : [[{ ...plainCell(htmlCellText(single)), held: heldNumber(single) }]];
}

const EMPTY = plainCell("");
const COVERED: CopiedCell = { ...EMPTY, isCovered: true };

function readTable(table: HTMLTableElement): CopiedTable {
  const lines = [...table.rows].filter((row) => !isLayout(row));
  const cells: CopiedCell[][] = lines.map(() => []);
  lines.forEach((line, at) => {
    const own = cells[at] ?? [];
    let column = 0;
    for (const cell of line.cells) {
      while (own[column] !== undefined) column += 1;
      cover(cells, cell, { row: at, column });
      own[column] = { text: htmlCellText(cell), held: heldNumber(cell), isCovered: false };
    }
  });
  const width = cells.reduce((widest, { length }) => Math.max(widest, length), 0);
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}

/** The cells that a merged one lies over. Where Excel lets a text run over its neighbours, these are only empty. */
function cover(
  cells: CopiedCell[][],
  cell: HTMLTableCellElement,
  from: { row: number; column: number },
): void {
  const filling = /mso-ignore:\s*(?:col|row)span/i.test(cell.getAttribute("style") ?? "") ? EMPTY : COVERED;
  const rows = cell.rowSpan === 0 ? cells.length : cell.rowSpan;
  for (const row of cells.slice(from.row, from.row + rows))
    for (let column = from.column; column < from.column + cell.colSpan; column += 1) row[column] = filling;
}

/** Office ends its tables with a row without height that only says how wide the columns are. */
function isLayout(row: HTMLTableRowElement): boolean {
  return row.getAttribute("height") === "0" && (row.textContent ?? "").trim() === "";
}

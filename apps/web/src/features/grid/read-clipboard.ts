/** The table that somebody pastes, from the forms in which its source has put it on the clipboard. */
import { plainCell, type CopiedTable } from "./copied-cell.ts";
import { readHtmlTable } from "./read-html-table.ts";
import { readTsv } from "./tsv.ts";

/**
 * The plain text says what each cell shows: Excel's HTML has `####` where a column is narrow. The HTML says what the
 * text has lost: the numbers behind those that are shown, and which cells are merged. Where the two don't even agree on
 * rows and columns, as with cells of several lines from Word or a web page, the HTML knows where its cells are.
 */
export function readClipboard(clipboard: Pick<DataTransfer, "getData">): CopiedTable {
  const plain = readTsv(clipboard.getData("text/plain"));
  const html = clipboard.getData("text/html");
  const table = html === "" ? [] : readHtmlTable(html);
  const width = plain.reduce((widest, { length }) => Math.max(widest, length), 0);
  const isAlike = table.length === plain.length && (table[0]?.length ?? 0) === width;
  if (table.length > 0 && !isAlike) return table;
  return plain.map((line, row) =>
    line.map((text, column) => ({ ...(table[row]?.[column] ?? plainCell("")), text })),
  );
}

/**
 * Tables as CSV: by RFC 4180, heads named as in the JSON and figures exact; or as a Polish Excel opens it at once, with
 * `;` between cells, decimal commas, a byte order mark and heads in words.
 */

/** A cell: words as they are; a figure as an exact decimal; a code with its word for people. Null: nothing there. */
export type Cell =
  | string
  | { readonly figure: string }
  | { readonly code: string; readonly word: string }
  | null;

/** What a column is called, and what stands in it. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => Cell;
}

export interface Table {
  readonly columns: readonly {
    /** As the JSON calls it. */
    readonly key: string;
    /** In the reader's language. */
    readonly head: string;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

export type CsvForm = "csv" | "csv-for-excel";

const MARK = "\uFEFF";
/** What a spreadsheet would run. */
const FORMULA_START = /^[=+\-@\t\r]/u;
const LOOKS_LIKE_A_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;

export function writeCsv({ columns, rows }: Table, form: CsvForm): string {
  const isExcel = form === "csv-for-excel";
  const separator = isExcel ? ";" : ",";
  const heads = columns.map(({ key, head }) => (isExcel ? head : key));
  const lines = [heads, ...rows].map((row) =>
    row.map((cell) => quote(isExcel ? writeForExcel(cell) : write(cell), separator)).join(separator),
  );
  return `${isExcel ? MARK : ""}${lines.join("\r\n")}\r\n`;
}

export function tableOf<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): Table {
  return { columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

export function figure(exact: string | null): Cell {
  return exact === null ? null : { figure: exact };
}

function write(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return escapeFormula(cell);
  return "figure" in cell ? cell.figure : cell.code;
}

function writeForExcel(cell: Cell): string {
  if (cell === null || typeof cell === "string") return write(cell);
  return "figure" in cell ? cell.figure.replace(".", ",") : escapeFormula(cell.word);
}

/** An apostrophe before it makes it a text. */
function escapeFormula(text: string): string {
  return FORMULA_START.test(text) && !LOOKS_LIKE_A_NUMBER.test(text) ? `'${text}` : text;
}

function quote(text: string, separator: string): string {
  return /["\r\n]/u.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Tables as files that a Polish Excel opens as they are: `;` between cells, decimal comma, UTF-8 with its mark.
 * In English: `,` and a decimal point.
 */
import type { Language } from "@miara/domain/text";

/** A cell: words, or a figure as an exact decimal. Null: nothing there. */
export type CsvCell = { readonly text: string } | { readonly figure: string } | null;

const MARK = "\uFEFF";
const FORMULA_START = /^[=+\-@\t\r]/;

export function writeCsv(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const separator = language === "pl" ? ";" : ",";
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, separator, language)).join(separator));
  return `${MARK}${lines.join("\r\n")}\r\n`;
}

function writeCell(cell: CsvCell, separator: string, language: Language): string {
  if (cell === null) return "";
  if ("figure" in cell) {
    const figure = language === "pl" ? cell.figure.replace(".", ",") : cell.figure;
    return figure.includes(separator) ? `"${figure}"` : figure;
  }
  // A text that a spreadsheet would run as a formula is made a text.
  const safe = FORMULA_START.test(cell.text) ? `'${cell.text}` : cell.text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

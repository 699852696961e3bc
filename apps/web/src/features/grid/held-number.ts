/** The number that a spreadsheet holds behind what its cell shows, as each writes it into the HTML that it copies. */
import type { Decimal } from "@miara/domain/decimal";
import { readHeldNumber } from "@miara/domain/read-held-number";

/**
 * Excel and WPS write `x:num="12.4837"`, and `x:num` alone where the text is the number; LibreOffice writes
 * `sdval="12,4837"` in the language of the sheet; Google Sheets `data-sheets-value='{"1":3,"3":12.4837}'`, of which 3
 * is the sort of numbers. Null: a text, a date in words, or a source that does not say.
 */
export function heldNumber(cell: Element): Decimal | null {
  const written = cell.getAttribute("x:num") ?? cell.getAttribute("sdval");
  if (written !== null) return readHeldNumber(written);
  const sheets = cell.getAttribute("data-sheets-value");
  const number = sheets === null ? null : SHEETS_NUMBER.exec(sheets)?.[1];
  return number == null ? null : readHeldNumber(number);
}

/** Read from the text: a parsed number would be the nearest double. */
const SHEETS_NUMBER = /^\s*\{\s*"1"\s*:\s*3\s*,\s*"3"\s*:\s*([^,}\s]+)\s*\}\s*$/;

/** A view as text, JSON or CSV for a pipe or a prompt. No Ink is loaded. */
import type { Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import { writeCsv, type Table } from "../tables/csv.ts";
import { paint, type Palette } from "../theme.ts";
import type { Output } from "./arguments.ts";

export interface Printing {
  readonly wording: Wording;
  readonly palette: Palette;
  readonly output: Output;
  /** Cells of the terminal that passages and tables are fitted to; null in a pipe. */
  readonly width: number | null;
}

/** One view in each of its forms; only the one that is asked for is made. */
export interface Printable {
  readonly json: object;
  readonly lines: () => readonly Line[];
  readonly table: () => Table;
}

/** With the line end after its last line. */
export function print({ json, lines, table }: Printable, { output, palette }: Printing): string {
  switch (output) {
    case "json":
      return `${JSON.stringify(json, null, 2)}\n`;
    case "csv":
    case "csv-for-excel":
      return writeCsv(table(), output);
    case "usual":
    case "plain":
      return lines()
        .map((drawn) => `${paint(drawn, palette).trimEnd()}\n`)
        .join("");
  }
}

/** Plain-text tables: for terminals and pipes alike. */

export interface Column {
  readonly title: string;
  readonly isNumeric?: boolean;
}

/** Columns as wide as their widest cell, two spaces apart; numbers to the right. */
export function writeTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => lengthOf(row[at] ?? ""))));
  return all
    .map((row) =>
      columns
        .map(({ isNumeric = false }, at) => {
          const text = row[at] ?? "";
          const padding = " ".repeat((widths[at] ?? 0) - lengthOf(text));
          return isNumeric ? padding + text : text + padding;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const CHARACTERS = new Intl.Segmenter();

/** In characters as people count them. */
function lengthOf(text: string): number {
  return /^[\u0020-\u02FF]*$/.test(text) ? text.length : [...CHARACTERS.segment(text)].length;
}

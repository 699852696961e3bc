/** Tables as spreadsheets put them on the clipboard: cells parted by tabs, rows by ends of line. */

/**
 * A cell with a tab, an end of line or a quotation mark in it stands in quotation marks, its own doubled; Excel and
 * LibreOffice write it so. A quotation mark inside a cell that does not begin with one is a plain character.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (text[at] === "\t") {
      at += 1;
      if (at === text.length) rows.at(-1)?.push("");
      continue;
    }
    const newLine = endOfLine(text, at);
    at += newLine;
    // The end of the last line begins no row of its own.
    if (newLine > 0 && at < text.length) rows.push([]);
  }
  return text === "" ? [] : rows;
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join("\t")).join("\r\n");
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
}

function readPlain(text: string, from: number): ReadCell {
  let end = from;
  while (end < text.length && text[end] !== "\t" && endOfLine(text, end) === 0) end += 1;
  return { text: text.slice(from, end), end };
}

/** A quotation mark that nothing closes was a plain character after all. */
function readQuoted(text: string, from: number): ReadCell {
  let content = "";
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') content += text[at];
    else if (text[at + 1] === '"') {
      content += '"';
      at += 1;
    } else {
      const behind = at + 1;
      const isEnd = behind === text.length || text[behind] === "\t" || endOfLine(text, behind) > 0;
      return isEnd ? { text: content, end: behind } : readPlain(text, from);
    }
  }
  return readPlain(text, from);
}

function endOfLine(text: string, at: number): number {
  if (text[at] === "\n") return 1;
  if (text[at] !== "\r") return 0;
  return text[at + 1] === "\n" ? 2 : 1;
}

function writeCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

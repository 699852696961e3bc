/** The rows of an indicator table and the heads of its columns, before the rows are parted into cells. */
import type { IndicatorKind } from "@miara/domain/indicator";

import type { PageNotes, RawRow, RawTable } from "./parsed-page.ts";
import { isInOrder, readPeriodColumns } from "./period-columns.ts";
import type { Section } from "./sections.ts";

const HEADER = /^(?:Typ\s+)?(?:Wskaźnik|Miernik)\s+Źródło\s+(.+)$/iu;
const KIND = /^Wskaźniki? (produktu|rezultatu|oddziaływania)\s*:?$/iu;
const KINDS: Readonly<Record<string, IndicatorKind>> = {
  produktu: "output",
  rezultatu: "outcome",
  oddziaływania: "impact",
};
/** Initials of a person behind the office that a figure comes from, `– J.K.` */
const INITIALS = /\s*[-–—]\s?\p{Lu}\.\s?\p{Lu}\.(?=\s|$)/gu;

export function readIndicatorSection(section: Section, notes: PageNotes): RawTable | null {
  let table: Pick<RawTable, "layout" | "columns" | "line"> | null = null;
  let kind: IndicatorKind = "context";
  const rows: RawRow[] = [];
  for (const line of section.lines) {
    if (line.text === "" || /^Brak\.?$/iu.test(line.text)) continue;
    const kindWord = KIND.exec(line.text)?.[1];
    const header = HEADER.exec(line.text)?.[1];
    if (kindWord !== undefined) kind = KINDS[kindWord.toLowerCase()] ?? kind;
    else if (header !== undefined && table === null) {
      table = readHeader(header, line.number);
      if (table === null) notes.find("line.unknown", "warning", line.number, { row: line.written });
      else if (!isInOrder(table.columns))
        notes.find("row.years-out-of-order", "warning", line.number, { row: line.written });
    } else if (table === null) notes.find("line.unknown", "warning", line.number, { row: line.written });
    else {
      if (line.isRepaired)
        notes.find("text.repaired", "notice", line.number, { row: line.written, taken: line.text });
      const text = line.text.replace(INITIALS, "");
      if (text !== line.text) notes.find("text.initials-removed", "notice", line.number, { row: text });
      rows.push({ line: line.number, kind, text, written: line.written.replace(INITIALS, "") });
    }
  }
  return table === null ? null : { ...table, rows };
}

function readHeader(columns: string, line: number): Pick<RawTable, "layout" | "columns" | "line"> | null {
  if (/^Wartość\s+Rok$/iu.test(columns)) return { layout: "single", columns: [], line };
  const periods = readPeriodColumns(columns);
  return periods === null ? null : { layout: "years", columns: periods, line };
}

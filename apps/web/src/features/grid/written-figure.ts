/** A figure as text: as one edits it, and as it goes to a spreadsheet. */
import type { Language } from "@miara/domain/text";
import { writeQuantity } from "@miara/domain/write-quantity";

import type { Figure } from "./grid-row.ts";

/** What reads back as the same figure, without groups of thousands: a spreadsheet takes it for a number. */
export function writtenFigure(figure: Figure, language: Language): string {
  const plain = (value: string): string => writeQuantity(value, { language, grouping: false });
  if (figure.kind !== "observation") return figure.value === null ? "" : plain(figure.value);
  const { content } = figure;
  if (content === null) return "";
  const { value, status, qualifier, note, raw } = content;
  if (value === null) return raw ?? MARKS[status] ?? MARKS["O"];
  const noted = note !== null && raw?.includes(note) === true ? ` (${note})` : "";
  return `${qualifier === null ? "" : `${qualifier} `}${plain(value)}${noted}`;
}

/** How a missing value is typed. */
const MARKS: Readonly<{ readonly [status: string]: string; readonly O: string }> = {
  L: "bd.",
  M: "nd.",
  O: "-",
};

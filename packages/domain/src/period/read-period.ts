/** Reads a period from the ways in which plans write one. */
import { isoDay } from "./iso-day.ts";
import { periodLabelSchema, type Frequency, type Period } from "./period.ts";

export interface ReadPeriodOptions {
  /** First month (1–12) of a year written over two calendar years, `2014/15`. April unless told. */
  readonly splitYearStart?: number;
}

const DASH = /\s*[-–—]\s*/;

/**
 * The period that a text names, or null when it names none.
 *
 * Reads `2009`, `2009-S1`, `2009-Q1`, `2009-01`, `2015 Q4`, `Q4 2015`, `IV kw. 2015`, `I półrocze 2015`, `2014/15`,
 * `2014/2015` and `2005-2007`. The label is the SDMX form where there is one (`2015-Q4`), else the text without
 * spaces (`2014/15`, `2005-2007`).
 */
export function readPeriod(text: string, options: ReadPeriodOptions = {}): Period | null {
  const written = text.trim();
  return (
    readCalendarPeriod(written) ?? readSplitYear(written, options.splitYearStart ?? 4) ?? readSpan(written)
  );
}

/** The calendar period of a frequency: `part` is the half, quarter or month, from 1. */
export function calendarPeriod(
  year: number,
  frequency: Exclude<Frequency, "irregular">,
  part = 1,
): Period | null {
  const months = MONTHS_IN[frequency];
  if (!isYear(year) || part < 1 || part > 12 / months) return null;
  const label = frequency === "A" ? pad(year, 4) : `${pad(year, 4)}-${labelOfPart(frequency, part)}`;
  return period(label, { year, month: (part - 1) * months + 1 }, months, frequency);
}

const MONTHS_IN = { A: 12, S: 6, Q: 3, M: 1 } as const;
const ROMAN_PARTS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function readCalendarPeriod(text: string): Period | null {
  const year = /^(\d{4})$/.exec(text);
  if (year) return calendarPeriod(Number(year[1]), "A");
  const coded = /^(\d{4})[- ]?([SQ])([1-4])$/i.exec(text) ?? null;
  if (coded) return calendarPeriod(Number(coded[1]), codedFrequency(coded[2] ?? ""), Number(coded[3]));
  const turned = /^([SQ])([1-4])[ /-]?(\d{4})$/i.exec(text);
  if (turned) return calendarPeriod(Number(turned[3]), codedFrequency(turned[1] ?? ""), Number(turned[2]));
  const month = /^(\d{4})-(\d{2})$/.exec(text) ?? /^(\d{4})-M(\d{2})$/i.exec(text);
  if (month) return calendarPeriod(Number(month[1]), "M", Number(month[2]));
  const polish = /^(I{1,3}|IV|[1-4])\.?\s*(kw\.?|kwartał|półrocze)\s*(\d{4})(?:\s*r\.?)?$/.exec(text);
  if (polish === null) return null;
  const part = ROMAN_PARTS[polish[1] ?? ""] ?? Number(polish[1]);
  return calendarPeriod(Number(polish[3]), polish[2] === "półrocze" ? "S" : "Q", part);
}

function readSplitYear(text: string, startMonth: number): Period | null {
  const split = /^(\d{4})\/(\d{2}|\d{4})$/.exec(text);
  if (split === null) return null;
  const year = Number(split[1]);
  const next = pad(year + 1, 4);
  if (split[2] !== next && split[2] !== next.slice(2)) return null;
  return isYear(year) ? period(text, { year, month: startMonth }, 12, "A") : null;
}

function readSpan(text: string): Period | null {
  const [first, last, ...more] = text.split(DASH);
  if (first === undefined || last === undefined || more.length > 0) return null;
  if (!/^\d{4}$/.test(first) || !/^\d{4}$/.test(last)) return null;
  const years = Number(last) - Number(first) + 1;
  if (!isYear(Number(first)) || !isYear(Number(last)) || years < 2) return null;
  return period(`${first}-${last}`, { year: Number(first), month: 1 }, years * 12, "irregular");
}

function period(
  label: string,
  start: { readonly year: number; readonly month: number },
  months: number,
  frequency: Frequency,
): Period {
  const afterEnd = start.year * 12 + start.month - 1 + months;
  const end = isoDay(new Date(Date.UTC(Math.floor(afterEnd / 12), afterEnd % 12, 0)));
  return {
    label: periodLabelSchema.parse(label),
    start: `${pad(start.year, 4)}-${pad(start.month, 2)}-01`,
    end,
    frequency,
  };
}

function codedFrequency(letter: string): "S" | "Q" {
  return letter.toUpperCase() === "S" ? "S" : "Q";
}

function labelOfPart(frequency: "S" | "Q" | "M", part: number): string {
  return frequency === "M" ? pad(part, 2) : `${frequency}${part}`;
}

function isYear(year: number): boolean {
  return year >= 1000 && year <= 9998;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

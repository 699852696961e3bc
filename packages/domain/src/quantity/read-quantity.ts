/**
 * Reads a quantity as people write it in Polish and English: `3 581`, `97,4`, `ok. 244 tys.`, `8,6%`, `bd.`
 *
 * Nothing is guessed in silence: a text with two readings gives both, one without any gives none, and what is odd is
 * reported. `raw` always keeps the text letter for letter.
 */
import { decimalSchema, type Decimal } from "../exact/decimal.ts";
import type { ObservationStatus } from "../indicator/observation.ts";
import type { Language } from "../text/text.ts";
import { takeUnit } from "./known-units.ts";
import { shiftPoint, takeExponent, takeMagnitude } from "./magnitude.ts";
import { readMissingMark, statusOfWords } from "./missing-mark.ts";
import type { PossibleValue, QuantityReading, QuantityReport, UnparsedReading } from "./quantity-reading.ts";
import { readDigits, type PlainFigure } from "./read-digits.ts";

export interface ReadQuantityOptions {
  /** Settles what a comma or a point with three digits behind it is; without it both readings are offered. */
  readonly language?: Language;
}

const QUALIFIER =
  /^(?:ok\.?|około|ca\.?|circa|approx\.?|about|ponad|powyżej|poniżej|blisko|prawie|over|under|min\.|max\.|[~≈<>≤≥])(?=[\s\d+-])/iu;
const FIGURE = /^([+-]?) ?(\d+(?:[ .,']\d+)*)/;
/** What follows the digits makes them something else than a quantity: a span, a time, one more figure. */
const NO_QUANTITY = /^ ?(?:[-:.,'*x×^]+ ?)?\d/;

/** What a program says instead of a value (`#N/D!`, `#REF!`, `####`), and what is no text at all. */
const NO_TEXT = /^#(?:#+|[\p{L}\d/]+[!?]?)$|[\p{Cc}\p{Cs}]/u;

/** The reading of one cell or field: a gap, a value with its standing, two possible values, or none that can be told. */
export function readQuantity(text: string, options: ReadQuantityOptions = {}): QuantityReading {
  const written = plain(text);
  if (written === "") return { kind: "gap", raw: text };
  if (NO_TEXT.test(written)) return unparsed(text);
  const missing = readMissingMark(written);
  if (missing !== null) return wordless(text, missing);

  const qualifier = QUALIFIER.exec(written)?.[0] ?? null;
  const unqualified = written.slice(qualifier?.length ?? 0).trim();
  const figure = FIGURE.exec(unqualified);
  if (figure === null) return /\p{Nd}/u.test(written) ? unparsed(text) : words(text);
  const [taken, sign = "", body = ""] = figure;
  const behind = unqualified.slice(taken.length);
  const digits = NO_QUANTITY.test(behind) ? null : readDigits(body, options.language);
  if (digits === null) return unparsed(text);

  const exponent = takeExponent(behind);
  const { power, rest } = exponent ?? takeMagnitude(behind.trim());
  // Nothing groups thousands before an exponent.
  const figures =
    exponent === null || digits.figures.length === 1
      ? digits.figures
      : digits.figures.filter(({ markAs }) => markAs === "decimals");
  const values = figures.map((plainFigure) => finish(plainFigure, sign, power));
  const [first, second] = values;
  if (first === undefined || values.some((value) => value === null) || first === null) return unparsed(text);
  const surroundings = {
    status: qualifier === null ? ("A" as const) : ("E" as const),
    qualifier,
    ...readRest(rest),
    raw: text,
    reports: [...(digits.report === null ? [] : [digits.report]), ...first.reports],
  };
  return second === undefined || second === null
    ? { kind: "value", value: first.possible.value, ...surroundings }
    : { kind: "ambiguous", readings: [first.possible, second.possible], ...surroundings };
}

/**
 * One space for any run of them, hyphens for every dash and minus, apostrophes for the Swiss mark; no characters that
 * nobody sees. One that turns the order of others around is left: the figure reads otherwise than it is written.
 */
function plain(text: string): string {
  return text
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .trim();
}

interface Finished {
  readonly possible: PossibleValue;
  readonly reports: readonly QuantityReport[];
}

/** Null where the digits are too many to be kept. */
function finish(figure: PlainFigure, sign: string, power: number): Finished | null {
  const reports: QuantityReport[] = [];
  const shifted = shiftPoint(figure.digits, power);
  const trimmed = shifted.replace(/^0+(?=\d)/, "");
  if (/^0\d/.test(figure.digits)) reports.push("leading-zeros");
  const isZero = /^[0.]+$/.test(trimmed);
  if (isZero && sign === "-") reports.push("negative-zero");
  const value = decimalSchema.safeParse(sign === "-" && !isZero ? `-${trimmed}` : trimmed);
  return value.success ? { possible: { value: value.data, markAs: figure.markAs }, reports } : null;
}

/** What stands behind the figure: a unit that is known, and a note. */
function readRest(rest: string): { readonly unit: string | null; readonly note: string | null } {
  const withUnit = takeUnit(rest);
  const left = withUnit === null ? rest : withUnit.rest;
  const bracketed = /^\(([^()]*)\)$/.exec(left)?.[1]?.trim();
  const note = bracketed ?? left.replace(/^[.;,]+$/, "");
  return { unit: withUnit?.unit ?? null, note: note === "" ? null : note };
}

function wordless(raw: string, status: ObservationStatus): QuantityReading {
  return { kind: "value", value: null, status, qualifier: null, unit: null, note: null, raw, reports: [] };
}

function words(raw: string): QuantityReading {
  const note = raw.trim();
  return {
    kind: "value",
    value: null,
    status: statusOfWords(note),
    qualifier: null,
    unit: null,
    note,
    raw,
    reports: ["words"],
  };
}

function unparsed(raw: string): UnparsedReading {
  const note = raw.trim();
  return {
    kind: "unparsed",
    value: null,
    status: statusOfWords(note),
    qualifier: null,
    unit: null,
    note,
    raw,
    reports: [],
  };
}

/** The value of a reading where it has exactly one; null for gaps, words, and texts with two readings. */
export function certainValue(reading: QuantityReading): Decimal | null {
  return reading.kind === "value" ? reading.value : null;
}

/** What a run of words could be as one cell of a row, and how far it is from a plain one. */
import type { QuantityReading } from "@miara/domain/quantity-reading";

import { isOfficeAbbreviation } from "./abbreviation.ts";
import { readCell } from "./read-cell.ts";
import { textBetween, type Token } from "./tokens.ts";

/** How the thousands of a figure are set; `none` below a thousand. */
type Grouping = "none" | "plain" | "space" | "point";

export interface CellCandidate {
  /** The first token after the cell. */
  readonly end: number;
  /** Letter for letter. */
  readonly raw: string;
  readonly reading: QuantityReading;
  /** The value taken, in text; null where the cell says that there is none. */
  readonly value: string | null;
  readonly grouping: Grouping;
  readonly decimals: number;
  readonly unit: string | null;
  /** Words outside brackets stand behind the figure. */
  readonly hasWords: boolean;
  /** A minus or plus that stands apart from its figure, `- 186`; a lone dash can be a cell of its own. */
  readonly hasLooseSign: boolean;
  readonly cost: number;
}

const LONGEST_CELL = 14;
const BEGINS_AS_VALUE =
  /^(?:[+\-–—−~≈<>≤≥]*\d|[+\-–—−~≈<>≤≥]+$|(?:ok|ca|b|bd|b\.d|nd|n\.d|x|n\/d|b\/d)\.?$|ok\.\d)/iu;
const BEGINS_IN_WORDS =
  /^(?:około|circa|ponad|powyżej|poniżej|blisko|prawie|brak|nie|zakończ\p{L}*|zaprzesta\p{L}*|zlikwid\p{L}*|zrealizowan\p{L}*|zadanie|w)$/iu;
/** Words that say in a value's place why there is none. */
const INSTEAD_OF_VALUE =
  /^(?:nie (?:dotyczy|był|prowadz|realiz|bad|uruch|zebran)|zakończ|zaprzesta|zlikwid|zrealizowan|zadanie (?:zako|zrea)|w (?:trakcie|realizacji|toku|budowie)|brak)/iu;
const LOOSE_SIGN = /^[+\-–—−]\s/u;
const FIGURE = /^\D*\d+(?:[ .,'\u00a0\u202f]\d+)*/u;
const MAGNITUDE = /^\s*(?:tys\.?|tysi\p{L}+|mln\.?|milion\p{L}*|mld\.?|miliard\p{L}*)(?!\p{L})/iu;
const MARK_OR_QUALIFIER = /^(?:[-–—+]|bd\.?|b\.d\.|x|nd\.?|ok\.?|ca\.?)$/iu;
const CONNECTIVE = /^(?:w|we|z|ze|i|oraz|a|na|do|od|o|u|po|przy|przez|dla|za|lub)$/iu;

const COST = {
  bracketedNote: 0.2,
  words: 0.6,
  eachWord: 0.3,
  figureAmongWords: 1.5,
  officeAmongWords: 3,
  endsOpen: 5,
  looseSign: 1.5,
  wordsAlone: 0.8,
  report: 0.5,
  leadingZeros: 5,
  markAmongWords: 5,
  /** Words that could stand for a value themselves: they are the next cell. */
  saysWhyToo: 3,
} as const;

/** Every cell that could begin at a token. */
export function cellsFrom(row: string, tokens: readonly Token[], from: number): readonly CellCandidate[] {
  const first = tokens[from];
  if (first === undefined || first.openBefore > 0) return [];
  if (!BEGINS_AS_VALUE.test(first.text) && !BEGINS_IN_WORDS.test(first.text)) return [];
  const found: CellCandidate[] = [];
  for (let end = from + 1; end <= Math.min(tokens.length, from + LONGEST_CELL); end += 1) {
    if ((tokens[end - 1]?.openAfter ?? 0) > 0) continue;
    found.push(...asCell(textBetween(row, tokens, from, end), end));
  }
  return found;
}

/** The readings of a text as one cell: none, one, or two where its mark is ambiguous. */
export function asCell(raw: string, end: number): readonly CellCandidate[] {
  const reading = readCell(raw);
  if (reading.kind === "gap" || reading.kind === "unparsed") return [];
  const cost = costOf(raw, reading);
  if (cost === null) return [];
  const common = {
    end,
    raw,
    reading,
    grouping: groupingOf(raw),
    unit: reading.unit,
    hasWords: reading.note !== null && wordsBeside(raw, reading.unit).length > 0,
    hasLooseSign: LOOSE_SIGN.test(raw),
  };
  if (reading.kind === "value")
    return [{ ...common, value: reading.value, decimals: decimalsOf(reading.value), cost }];
  return reading.readings.map((possible) => ({
    ...common,
    value: possible.value,
    decimals: decimalsOf(possible.value),
    grouping: possible.markAs === "thousands" ? "point" : "none",
    cost: cost + (possible.markAs === "thousands" ? 0 : 0.1),
  }));
}

function costOf(raw: string, reading: Exclude<QuantityReading, { kind: "gap" | "unparsed" }>): number | null {
  if (reading.kind === "value" && reading.value === null) {
    if (!reading.reports.includes("words")) return reading.note === null ? 0 : COST.bracketedNote;
    // A mark with more words behind it is two cells, or none.
    if (!INSTEAD_OF_VALUE.test(raw)) return null;
    return COST.wordsAlone + wordsCost(wordsOutsideBrackets(raw)) - COST.saysWhyToo;
  }
  const words = wordsBeside(raw, reading.unit);
  return (
    reading.reports.length * COST.report +
    (reading.reports.includes("leading-zeros") ? COST.leadingZeros : 0) +
    (reading.note !== null && words.length === 0 ? COST.bracketedNote : 0) +
    (words.length > 0 ? COST.words + wordsCost(words) : 0) +
    (LOOSE_SIGN.test(raw) ? COST.looseSign : 0)
  );
}

/** Words are the dearer the more there are, and where figures, offices or a dangling preposition are among them. */
function wordsCost(words: readonly string[]): number {
  const last = words.at(-1);
  return (
    words.length * COST.eachWord +
    words.filter((word) => /\d/u.test(word)).length * COST.figureAmongWords +
    words.filter((word) => isOfficeAbbreviation(word)).length * COST.officeAmongWords +
    words.filter((word, at) => INSTEAD_OF_VALUE.test(words.slice(at).join(" "))).length * COST.saysWhyToo +
    words.filter((word) => MARK_OR_QUALIFIER.test(word)).length * COST.markAmongWords +
    (last !== undefined && (CONNECTIVE.test(last) || /^[\d.,]+$/u.test(last)) ? COST.endsOpen : 0)
  );
}

/** The words behind a figure that are neither its unit nor in brackets; `/49` is a second figure, not words. */
function wordsBeside(raw: string, unit: string | null): readonly string[] {
  const behind = raw.replace(FIGURE, "").replace(MAGNITUDE, "").trim();
  const rest = unit !== null && behind.startsWith(unit) ? behind.slice(unit.length) : behind;
  return /^\/\s?\d/u.test(rest) ? wordsOutsideBrackets(rest).slice(1) : wordsOutsideBrackets(rest);
}

function wordsOutsideBrackets(text: string): readonly string[] {
  const bare = text.replace(/\([^()]*\)/gu, " ").trim();
  return bare === "" ? [] : bare.split(/\s+/u);
}

function groupingOf(raw: string): Grouping {
  if (/\d[ \u00a0\u202f]\d{3}/u.test(raw)) return "space";
  if (/\d\.\d{3}(?:\.\d|(?!\d))/u.test(raw)) return "point";
  return /^\D*\d{4,}/u.test(raw) ? "plain" : "none";
}

function decimalsOf(value: string | null): number {
  const point = value?.indexOf(".") ?? -1;
  return value === null || point < 0 ? 0 : value.length - point - 1;
}

/** Reads digits with their grouping and decimal marks, without sign, unit or words. */
import type { Language } from "../text/text.ts";
import type { PossibleValue, QuantityReport } from "./quantity-reading.ts";

/** A figure as plain digits with a point: not yet checked for length, leading zeros or sign. */
export interface PlainFigure {
  readonly digits: string;
  readonly markAs: PossibleValue["markAs"];
}

/** One figure, or two where the mark may group thousands or part decimals. */
export interface DigitsReading {
  readonly figures: readonly [PlainFigure] | readonly [PlainFigure, PlainFigure];
  readonly report: QuantityReport | null;
}

/** Null for digits that are grouped in no known way: `12 34`, `1.23.456`. */
export function readDigits(body: string, language: Language | undefined): DigitsReading | null {
  if (/^\d+$/.test(body)) return certain(body);
  if (body.includes(" ") || body.includes("'")) return readSpaced(body);
  const marks = body.replace(/\d/g, "");
  const last = marks.at(-1) ?? "";
  const first = marks.charAt(0);
  if (first !== last) return readTwoMarks(body, first, last);
  return marks.length === 1 ? readOneMark(body, last, language) : readRepeatedMark(body, last);
}

/** `4 499 986,91`: spaces group, so that the one mark left parts the decimals. */
function readSpaced(body: string): DigitsReading | null {
  const grouped = /^(\d{1,3}(?:([ '])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(body);
  if (grouped === null) return null;
  return certain(joined((grouped[1] ?? "").replace(/[ ']/g, ""), grouped[3] ?? ""));
}

/** `4.499.986,91`, `1,234.5`: the first mark groups, the last one parts the decimals. */
function readTwoMarks(body: string, grouping: string, point: string): DigitsReading | null {
  const [whole, decimals, ...more] = body.split(point);
  if (whole === undefined || decimals === undefined || more.length > 0) return null;
  const groups = whole.split(grouping);
  return areThousands(groups) ? certain(joined(groups.join(""), decimals)) : null;
}

/** `2.826.811` is grouped throughout; in `500.000.00` the last group is too short and taken for decimals. */
function readRepeatedMark(body: string, mark: string): DigitsReading | null {
  const groups = body.split(mark);
  if (areThousands(groups)) return certain(groups.join(""));
  const decimals = groups.at(-1) ?? "";
  const whole = groups.slice(0, -1);
  if (decimals.length !== 2 || !areThousands(whole)) return null;
  return { ...certain(joined(whole.join(""), decimals)), report: "odd-grouping" };
}

/**
 * `97,4` and `1.7` part decimals. With three digits behind it a mark may as well group thousands, unless the language
 * uses it for one thing alone: a Polish comma always parts decimals, and English has both fixed.
 */
function readOneMark(body: string, mark: string, language: Language | undefined): DigitsReading {
  const [whole = "", decimals = ""] = body.split(mark);
  const asDecimals: PlainFigure = { digits: joined(whole, decimals), markAs: "decimals" };
  const asThousands: PlainFigure = { digits: whole + decimals, markAs: "thousands" };
  if (!areThousands([whole, decimals])) {
    const isForeign = mark === "," && language === "en";
    return { figures: [asDecimals], report: isForeign ? "foreign-mark" : null };
  }
  if (language === "pl" && mark === ",") return { figures: [asDecimals], report: null };
  if (language === "en") return { figures: [mark === "." ? asDecimals : asThousands], report: null };
  return { figures: [asThousands, asDecimals], report: null };
}

/** One to three digits that do not begin with 0, then groups of three. */
function areThousands(groups: readonly string[]): boolean {
  const [head = "", ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(head) && rest.every((group) => group.length === 3);
}

function certain(digits: string): DigitsReading {
  return { figures: [{ digits, markAs: "decimals" }], report: null };
}

function joined(whole: string, decimals: string): string {
  return decimals === "" ? whole : `${whole}.${decimals}`;
}

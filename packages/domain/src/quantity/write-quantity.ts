/** Writes exact figures as a reader of Polish or English expects them. */
import type { ExactText } from "../exact/exact-text.ts";
import { Rational } from "../exact/rational.ts";
import type { Language } from "../text/text.ts";

export interface WriteQuantityOptions {
  readonly language: Language;
  /** Exactly so many places, rounded half to even; left out: all the places the figure has, as it has them. */
  readonly decimals?: number;
  /** Thousands in groups of three; on unless set to false. */
  readonly grouping?: boolean;
}

const NO_BREAK_SPACE = "\u00A0";
const MARKS = {
  pl: { group: NO_BREAK_SPACE, point: ",", percent: `${NO_BREAK_SPACE}%` },
  en: { group: ",", point: ".", percent: "%" },
} as const;

/**
 * `4499986.91` as `4 499 986,91` in Polish (with no-break spaces) and `4,499,986.91` in English. Negative figures begin
 * with a hyphen. `readQuantity` in the same language gives the figure back.
 */
export function writeQuantity(figure: ExactText, options: WriteQuantityOptions): string {
  const { language, decimals, grouping = true } = options;
  const rounded = decimals === undefined ? figure : Rational.parse(figure).toFixedHalfEven(decimals);
  const sign = rounded.startsWith("-") ? "-" : "";
  const [whole = "", places] = rounded.slice(sign.length).split(".");
  const grouped = grouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, MARKS[language].group) : whole;
  return places === undefined ? sign + grouped : sign + grouped + MARKS[language].point + places;
}

/** Percent with one decimal unless told: `57,0 %` in Polish, `57.0%` in English. */
export function writePercent(figure: ExactText, language: Language, decimals = 1): string {
  return writeQuantity(figure, { language, decimals }) + MARKS[language].percent;
}

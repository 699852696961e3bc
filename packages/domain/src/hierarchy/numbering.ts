/** Numbers of elements as a plan prints them: `II`, `7`, `c`. */
import { DomainError } from "../errors/domain-error.ts";
import type { Numbering } from "./level.ts";

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The number of the element at `position` (from 1) in a style; the empty text for `none`. */
export function writeNumber(position: number, numbering: Numbering): string {
  if (!Number.isSafeInteger(position) || position < 1 || position > 3999)
    throw new DomainError("position-out-of-range", { position });
  switch (numbering) {
    case "roman":
      return writeRoman(position);
    case "arabic":
      return String(position);
    case "letter":
      return writeLetters(position);
    case "none":
      return "";
  }
}

/** The integer a roman numeral stands for, or null when the text is no numeral in its usual form. */
export function readRoman(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [amount, numeral] of ROMAN) {
    while (rest.startsWith(numeral)) {
      value += amount;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === "" && value > 0 && value <= 3999 && writeRoman(value) === text ? value : null;
}

function writeRoman(position: number): string {
  let rest = position;
  let text = "";
  for (const [amount, numeral] of ROMAN) {
    while (rest >= amount) {
      text += numeral;
      rest -= amount;
    }
  }
  return text;
}

function writeLetters(position: number): string {
  let rest = position;
  let text = "";
  while (rest > 0) {
    rest -= 1;
    text = LETTERS.charAt(rest % 26) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

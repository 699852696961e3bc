/** What multiplies a figure: `88 tys.`, `1,5 mln`, and `1,2E+05` as a narrow column of a spreadsheet shows 120 000. */

const MAGNITUDE =
  /^(?:(tys\.?|tysi\p{L}+|thousand)|(mln\.?|milion\p{L}*|million)|(mld\.?|miliard\p{L}*|billion))(?![\p{L}\d])/iu;

const EXPONENT = /^e([+-]?\d{1,2})(?![\p{L}\d])/iu;

interface Taken {
  readonly power: number;
  readonly rest: string;
}

/** The exponent that stands right behind the digits of a figure; null where there is none. */
export function takeExponent(text: string): Taken | null {
  const found = EXPONENT.exec(text);
  return found === null ? null : { power: Number(found[1]), rest: text.slice(found[0].length).trim() };
}

/** The power of ten that a text begins with, and what is left of it; the power is 0 where there is no such word. */
export function takeMagnitude(text: string): Taken {
  const found = MAGNITUDE.exec(text);
  if (found === null) return { power: 0, rest: text };
  const power = found[1] !== undefined ? 3 : found[2] !== undefined ? 6 : 9;
  return { power, rest: text.slice(found[0].length).trim() };
}

/** Plain digits times a power of ten, without leaving text: `1.5` by 6 is `1500000`, `1.2` by −2 is `0.012`. */
export function shiftPoint(digits: string, power: number): string {
  const [whole = "", decimals = ""] = digits.split(".");
  if (power < 0) {
    const padded = whole.padStart(1 - power, "0");
    return `${padded.slice(0, power)}.${padded.slice(power)}${decimals}`;
  }
  const moved = whole + decimals.slice(0, power).padEnd(power, "0");
  const left = decimals.slice(power);
  return left === "" ? moved : `${moved}.${left}`;
}

/** Words that multiply a figure: `88 tys.`, `1,5 mln`. */

const MAGNITUDE =
  /^(?:(tys\.?|tysi\p{L}+|thousand)|(mln\.?|milion\p{L}*|million)|(mld\.?|miliard\p{L}*|billion))(?![\p{L}\d])/iu;

/** The power of ten that a text begins with, and what is left of it; the power is 0 where there is no such word. */
export function takeMagnitude(text: string): { readonly power: number; readonly rest: string } {
  const found = MAGNITUDE.exec(text);
  if (found === null) return { power: 0, rest: text };
  const power = found[1] !== undefined ? 3 : found[2] !== undefined ? 6 : 9;
  return { power, rest: text.slice(found[0].length).trim() };
}

/** Plain digits times a power of ten, without leaving text: `1.5` by 6 is `1500000`, `1.2345` by 3 is `1234.5`. */
export function shiftPoint(digits: string, power: number): string {
  const [whole = "", decimals = ""] = digits.split(".");
  const moved = whole + decimals.slice(0, power).padEnd(power, "0");
  const left = decimals.slice(power);
  return left === "" ? moved : `${moved}.${left}`;
}

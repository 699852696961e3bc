/** Units that may stand beside a figure in its own cell. Any other word beside a figure is a note. */

const SIGNS = ["%", "‰", "p.p.", "pp", "pkt proc.", "zł", "pln", "€", "eur", "$", "usd", "gr"];
const MEASURES = [
  ["mm", "cm", "m", "mb", "m.b.", "km", "m2", "m²", "km2", "km²", "ha", "a", "ar", "m3", "m³", "l", "hl"],
  ["g", "kg", "t", "mg", "kw", "mw", "kwh", "mwh", "gwh", "gj", "tj", "°c", "db", "µg/m3", "µg/m³"],
  ["s", "min", "min.", "h", "godz.", "godz", "godzin", "dni", "dzień", "days", "hours", "lat", "years"],
].flat();
const COUNTED = ["szt.", "szt", "sztuk", "os.", "osób", "osoby", "osoba", "persons", "people", "pcs", "kpl."];

const UNITS: ReadonlySet<string> = new Set([...SIGNS, ...MEASURES, ...COUNTED]);

/** The unit that a text begins with, as written, and what is left of it; null where it begins with none. */
export function takeUnit(text: string): { readonly unit: string; readonly rest: string } | null {
  const sign = /^[%‰€$]/.exec(text)?.[0];
  if (sign !== undefined) return { unit: sign, rest: text.slice(sign.length).trim() };
  const word = /^[^\s(,;]+/.exec(text)?.[0];
  if (word === undefined || !UNITS.has(word.toLowerCase())) return null;
  return { unit: word, rest: text.slice(word.length).trim() };
}

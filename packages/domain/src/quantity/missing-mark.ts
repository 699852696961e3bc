/** Marks and words that stand where a value would, and say why there is none. */
import type { ObservationStatus } from "../indicator/observation.ts";

const MARKS: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/^-+$/, "O"],
  [/^(?:b\.?d\.?|b\/d|brak danych\.?|no data\.?|not collected\.?)$/i, "L"],
  [/^(?:x|n\.?d\.?|nie dotyczy\.?|not applicable\.?)$/i, "M"],
];

/** What is measured came to its end, so that there can be no value any more: `zakończono program`. */
const ENDED = /^(?:zakończ|zlikwid|zaprzesta|ended|closed|discontinued)/i;

/** The status that a mark stands for, or null when the text is no such mark. Dashes are to be plain hyphens. */
export function readMissingMark(text: string): ObservationStatus | null {
  return MARKS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The status of a cell that holds words instead of a value. */
export function statusOfWords(text: string): ObservationStatus {
  return ENDED.test(text) ? "M" : "O";
}

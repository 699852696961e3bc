/** Integers of eight bytes, as numbers. */

/** The integer in a text; throws a `RangeError` beyond 2^53 - 1, where a number would be another one. */
export function readSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond what a number holds exactly.`);
  return value;
}

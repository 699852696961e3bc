/** A moment of knowing in an address: the end of a day, or the revision that a change made. */
import { isoDateSchema } from "@miara/domain/period";

export type AskedMoment = { readonly at: string } | { readonly revision: number };

/** `2014-03-14` or `17`; null for anything else. */
export function readMoment(text: string | undefined): AskedMoment | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/u.test(text)) return { revision: Number(text) };
  if (!isoDateSchema.safeParse(text).success) return null;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  // The end of the day where the reader is: the next one's beginning, less a thousandth.
  return { at: new Date(new Date(year, month - 1, day + 1).getTime() - 1).toISOString() };
}

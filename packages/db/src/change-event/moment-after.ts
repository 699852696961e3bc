/** Moments of a log that never runs backwards, whatever the clocks of its writers do. */

/**
 * The moment as milliseconds of UTC, or the millisecond after the latest event where that is not earlier: every moment
 * then has one state that was known at it.
 */
export function momentAfter(latest: { readonly at: string } | null, at: string): string {
  const moment = new Date(at).getTime();
  const earliest = latest === null ? moment : new Date(latest.at).getTime() + 1;
  return new Date(Math.max(moment, earliest)).toISOString();
}

/** The day that a moment falls on, as an ISO date. */

/** By the clock of UTC: the same on every machine that answers. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

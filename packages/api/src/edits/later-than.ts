/** The moment of a change: now, and in any case after the change before it, so that moments order changes. */

export function laterThan(now: Date, before: string | null): string {
  const earliest = before === null ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

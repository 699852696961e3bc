/** The shorter periods that a longer one is made of: the months of a year, the quarters of 2014/15. */
import type { Frequency, Period } from "./period.ts";
import { calendarPeriod } from "./read-period.ts";

export const PARTS_OF_YEAR = { A: 1, S: 2, Q: 4, M: 12 } as const;

/**
 * The calendar periods of a frequency that fill a period from its first day to its last, in order. Null where they don't
 * fill it (quarters of a year from February on), where they are none, and for an irregular frequency.
 */
export function subPeriods(period: Period, frequency: Frequency): readonly Period[] | null {
  if (frequency === "irregular") return null;
  const parts: Period[] = [];
  const lastYear = Number(period.end.slice(0, 4));
  for (let year = Number(period.start.slice(0, 4)); year <= lastYear; year += 1) {
    for (let part = 1; part <= PARTS_OF_YEAR[frequency]; part += 1) {
      const candidate = calendarPeriod(year, frequency, part);
      if (candidate !== null && candidate.start >= period.start && candidate.end <= period.end)
        parts.push(candidate);
    }
  }
  const fills = parts[0]?.start === period.start && parts.at(-1)?.end === period.end;
  return fills ? parts : null;
}

/** The calendar period of a frequency that a period lies in; null where it lies in none. */
export function enclosingPeriod(period: Period, frequency: Frequency): Period | null {
  if (frequency === "irregular") return null;
  const year = Number(period.start.slice(0, 4));
  for (let part = 1; part <= PARTS_OF_YEAR[frequency]; part += 1) {
    const candidate = calendarPeriod(year, frequency, part);
    if (candidate !== null && candidate.start <= period.start && candidate.end >= period.end)
      return candidate;
  }
  return null;
}

/** Whether both are the same days, whatever they are called. */
export function isSameSpan(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

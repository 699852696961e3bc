/** A span of dates that plans, reports and observations are kept for. */
import { z } from "zod";

/** An ISO date, `2012-12-31`. */
export const isoDateSchema = z.iso.date();

/** An ISO moment in UTC, `2014-03-14T09:00:00.000Z`. */
export const isoInstantSchema = z.iso.datetime();

export const frequencySchema = z.enum(["A", "S", "Q", "M", "irregular"]);

/** Annual, semestral, quarterly, monthly (SDMX frequency codes), or irregular. */
export type Frequency = z.infer<typeof frequencySchema>;

/** A period's label is its name within a strategy: `2009`, `2009-S1`, `2009-Q1`, `2009-01`, `2014/15`, `2005-2007`. */
export const periodLabelSchema = z.string().min(1, "empty").max(40, "too-long").brand<"PeriodLabel">();
export type PeriodLabel = z.infer<typeof periodLabelSchema>;

export const periodSchema = z
  .strictObject({
    label: periodLabelSchema,
    start: isoDateSchema,
    end: isoDateSchema,
    frequency: frequencySchema,
  })
  .refine((period) => period.start <= period.end, { error: "period-ends-before-start", path: ["end"] });

/** Both dates belong to the period. */
export type Period = z.infer<typeof periodSchema>;

/** Orders periods by their end, of those that end together the longer one last: a year comes after its last quarter. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.end, b.end) || compareText(b.start, a.start);
}

/** Whether everything in `period` has happened by the end of `asOf`. */
export function isWithinAsOf(period: Period, asOf: Period): boolean {
  return period.end <= asOf.end;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** When a task will be complete if it goes on at the pace it has kept, by its earned schedule. */
import { DecimalSum } from "../exact/decimal-sum.ts";
import { Rational } from "../exact/rational.ts";
import { dayAfterMonths, monthsOn } from "../period/elapsed-months.ts";
import { isoDay } from "../period/iso-day.ts";
import type { PeriodCalendar } from "../period/period-calendar.ts";
import { comparePeriods, type Period } from "../period/period.ts";
import type { Stage } from "../stage/stage.ts";
import type { ElementId } from "../strategy/ids.ts";
import { assessmentOf, type AssessedStrategy } from "./assess-strategy.ts";

export type CompletionSilence =
  /** Measured by other things than stages: there is no plan over time to hold it against. */
  | "no-stages"
  | "no-plan"
  | "not-started"
  /** Nothing has been done yet: at no pace there is no end. */
  | "nothing-done"
  | "not-reported"
  | "complete";

export interface CompletionForecast {
  readonly kind: "forecast";
  /** The last day of the last period with something planned. */
  readonly plannedEnd: string;
  readonly forecastEnd: string;
  /** Months from the start of the plan to the as-of day. */
  readonly actualMonths: Rational;
  /** Months that the plan gave to what has been done by now. */
  readonly earnedMonths: Rational;
  /** Earned over actual: 1 keeps to the plan, 0.5 takes twice its time. */
  readonly timeIndex: Rational;
  /** How much later than planned, in months; below 0 earlier. */
  readonly delayMonths: Rational;
}

export type CompletionOutcome =
  | CompletionForecast
  | { readonly kind: "none"; readonly reason: CompletionSilence };

/**
 * Earned schedule (Lipke, Schedule is Different, The Measurable News, 2003): the time by which the plan had what is done
 * now, on straight lines within each period, over the time that has passed, is the time index; the planned duration over
 * it is the forecast one. The schedule index over shares (SPI) would serve until the planned end and then creep up to 1
 * on whatever is late; time does not.
 *
 * Complete is a task whose progress has reached all that its stages plan. Time counts from the start of the first period
 * with something planned. As of none, from the last period with an actual share.
 *
 * The example (20 points a year planned over 2009–2013, 60 done by 2011 and nothing after): as of 2013 the plan had 60
 * after 36 months and 60 have passed, so the index is 0.6, and 60 / 0.6 = 100 months end on 2017-04-30.
 *
 * Throws `unknown-element`.
 */
export function forecastCompletion(assessed: AssessedStrategy, id: ElementId): CompletionOutcome {
  const { progress, method } = assessmentOf(assessed, id);
  const stages = assessed.index.byId.get(id)?.stages ?? [];
  if (stages.length === 0 || method !== "stages") return { kind: "none", reason: "no-stages" };
  const course = plannedCourse(stages, assessed.calendar);
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined) return { kind: "none", reason: "no-plan" };
  const asOf = assessed.asOf ?? lastReported(stages, assessed.calendar);
  if (asOf === null) return { kind: "none", reason: "not-reported" };
  if (asOf.end < first.period.start) return { kind: "none", reason: "not-started" };
  if (progress === null) return { kind: "none", reason: "not-reported" };
  if (progress.compare(last.toDate) >= 0) return { kind: "none", reason: "complete" };
  if (progress.compare(Rational.ZERO) <= 0) return { kind: "none", reason: "nothing-done" };

  const start = monthsBefore(first.period.start);
  const earnedMonths = timeOf(progress, course).minus(start);
  const actualMonths = monthsOn(asOf.end).minus(start);
  const timeIndex = earnedMonths.dividedBy(actualMonths);
  const plannedMonths = monthsOn(last.period.end).minus(start);
  const forecastMonths = plannedMonths.dividedBy(timeIndex);
  return {
    kind: "forecast",
    plannedEnd: last.period.end,
    forecastEnd: dayAfterMonths(start.plus(forecastMonths)),
    actualMonths,
    earnedMonths,
    timeIndex,
    delayMonths: forecastMonths.minus(plannedMonths),
  };
}

interface CoursePoint {
  readonly period: Period;
  /** Planned from the start to the end of the period. */
  readonly toDate: Rational;
}

/** The periods with something planned, from the earliest, with what was planned up to the end of each. */
function plannedCourse(stages: readonly Stage[], calendar: PeriodCalendar): readonly CoursePoint[] {
  const cells = stages
    .flatMap(({ cells: row }) => row)
    .flatMap(({ period, planned }) =>
      planned === null || /^0+(?:\.0+)?$/.test(planned) ? [] : { period: calendar.get(period), planned },
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const sum = new DecimalSum();
  const course: CoursePoint[] = [];
  for (const { period, planned } of cells) {
    sum.add(planned);
    const point = { period, toDate: sum.total() };
    if (course.at(-1)?.period.end === period.end) course.splice(-1, 1, point);
    else course.push(point);
  }
  return course;
}

/** The moment, in months, at which the plan had so much. */
function timeOf(progress: Rational, course: readonly CoursePoint[]): Rational {
  const at = course.findIndex(({ toDate }) => toDate.compare(progress) >= 0);
  const [before, reached] = [course[at - 1], course[at]];
  if (reached === undefined) return Rational.ZERO;
  const had = before?.toDate ?? Rational.ZERO;
  const opens = monthsBefore(reached.period.start);
  const since = before === undefined ? opens : later(opens, monthsOn(before.period.end));
  const share = progress.minus(had).dividedBy(reached.toDate.minus(had));
  return since.plus(monthsOn(reached.period.end).minus(since).times(share));
}

function lastReported(stages: readonly Stage[], calendar: PeriodCalendar): Period | null {
  const reported = stages.flatMap(({ cells }) => cells).filter(({ actual }) => actual !== null);
  return (
    reported
      .map(({ period }) => calendar.get(period))
      .toSorted(comparePeriods)
      .at(-1) ?? null
  );
}

/** Months up to the beginning of a day. */
function monthsBefore(day: string): Rational {
  const eve = new Date(`${day}T00:00:00Z`);
  eve.setUTCDate(eve.getUTCDate() - 1);
  return monthsOn(isoDay(eve));
}

function later(a: Rational, b: Rational): Rational {
  return a.compare(b) > 0 ? a : b;
}

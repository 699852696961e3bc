/** Expected attainment: the share of the way from the baseline to the target that is due on a day. */
import { Rational } from "../exact/rational.ts";
import { monthsOn } from "../period/elapsed-months.ts";
import { attainment } from "./attainment.ts";
import type { NumericBenchmark } from "./benchmark.ts";

/**
 * Straight lines from the baseline over the milestones to the target; without milestones, the share of the time
 * between baseline and target that has passed. Nothing is due before the baseline, all of it from the target's
 * period on.
 *
 * `milestones` are the comparable targets before `target`. Null where target and base are the same, where the target
 * has no period, and before the first dated point where the baseline has none.
 *
 * Base in 2015, target in 2030, on the last day of 2022: 7/15.
 */
export function expectedAttainment(
  base: NumericBenchmark,
  milestones: readonly NumericBenchmark[],
  target: NumericBenchmark,
  day: string,
): Rational | null {
  const course = plannedCourse(base, milestones, target);
  const now = monthsOn(day);
  const after = course.findIndex((point) => point.at.compare(now) > 0);
  if (after < 0) return course.at(-1)?.share ?? null;
  const next = course[after];
  const before = course[after - 1];
  if (next === undefined) return null;
  if (before === undefined) return base.end === null ? null : Rational.ZERO;
  const passed = now.minus(before.at).dividedBy(next.at.minus(before.at));
  return before.share.plus(next.share.minus(before.share).times(passed));
}

interface CoursePoint {
  readonly at: Rational;
  readonly share: Rational;
}

function plannedCourse(
  base: NumericBenchmark,
  milestones: readonly NumericBenchmark[],
  target: NumericBenchmark,
): readonly CoursePoint[] {
  const { end } = target;
  if (end === null) return [];
  const between = milestones.filter(
    (milestone) =>
      milestone.operator !== "range" &&
      milestone.end !== null &&
      milestone.end < end &&
      (base.end === null || milestone.end > base.end),
  );
  const start: readonly NumericBenchmark[] = base.end === null ? [] : [base];
  return [...start, ...between, target].flatMap((point) => {
    const share = attainment(base.value, target.value, point.value);
    return share === null || point.end === null ? [] : { at: monthsOn(point.end), share };
  });
}

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { label } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { reportingPeriodSchema } from "../round/reporting-period.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { progressCourseViewSchema, viewProgressCourse } from "./progress-course-view.ts";

const plan = foundingPlan();
const prevention = elementIdSchema.parse("prevention");

describe("the course of progress", () => {
  it("is what each period says by itself, up to the one that is shown", () => {
    const course = viewProgressCourse(assessStrategy(plan, { asOf: label("2011") }));
    expect(progressCourseViewSchema.parse(course)).toEqual(course);
    expect(course.periods).toEqual(["2009", "2010", "2011"]);
    for (const [at, period] of course.periods.entries()) {
      const then = assessStrategy(plan, { asOf: period });
      for (const { element, progress } of course.courses) {
        const assessment = element === null ? then.whole : then.elements.get(element);
        expect(progress[at]).toBe(assessment?.progress?.toDecimal() ?? null);
      }
    }
  });

  it("has a line for the whole and one for each element", () => {
    const { courses } = viewProgressCourse(assessStrategy(plan, { asOf: label("2013") }));
    expect(courses.map(({ element }) => element)).toEqual([null, ...plan.elements.map(({ id }) => id)]);
    // Each year 4 + 12 + 4 of the stages were done as planned, until 2012.
    const course = courses.find(({ element }) => element === prevention);
    expect(course?.progress).toEqual(["20", "40", "60", "60", "60"]);
  });

  it("counts changes from the last closed period, else from the one before", () => {
    expect(viewProgressCourse(assessStrategy(plan, { asOf: label("2012") })).since).toBe("2011");
    const round = reportingPeriodSchema.parse({
      period: "2010",
      state: "closed",
      opensOn: null,
      dueOn: null,
    });
    const closed = { ...plan, reportingPeriods: [round] };
    expect(viewProgressCourse(assessStrategy(closed, { asOf: label("2012") })).since).toBe("2010");
    expect(viewProgressCourse(assessStrategy(plan, { asOf: label("2009") })).since).toBeNull();
  });
});

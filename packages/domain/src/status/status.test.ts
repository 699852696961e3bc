import { describe, expect, it } from "vitest";

import { decimal } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";
import { DEFAULT_STATUS_RULES, judgeStatus, prepareRules } from "./status.ts";

const RULES = prepareRules(DEFAULT_STATUS_RULES);

function judge(progress: string | null, planToDate: string | null) {
  const [done, planned] = [progress, planToDate].map((text) => (text === null ? null : Rational.parse(text)));
  const hasIndex = done != null && planned != null && !planned.isZero();
  return judgeStatus(
    {
      progress: done ?? null,
      planToDate: planned ?? null,
      scheduleIndex: hasIndex ? done.dividedBy(planned) : null,
    },
    RULES,
  ).status;
}

/** The default rules of the domain: done, on track from 0.95, at risk from 0.75, off track below. */
describe("judgeStatus", () => {
  it.each([
    ["100", "100", "done"],
    ["107.5", "50", "done"],
    ["95", "100", "on-track"],
    ["94.999999", "100", "at-risk"],
    ["75", "100", "at-risk"],
    ["74.999999", "100", "off-track"],
    ["0", "20", "off-track"],
    ["0", "0", "not-started"],
    ["60", null, "no-basis"],
    [null, "20", "no-basis"],
    [null, null, "no-basis"],
  ] as const)("is for progress %s and plan %s: %s", (progress, planned, status) => {
    expect(judge(progress, planned)).toBe(status);
  });

  it("tells the rule that held, the first that did", () => {
    const rules = prepareRules([
      { status: "on-track", figure: "progress", atLeast: decimal("50") },
      { status: "done", figure: "progress", atLeast: decimal("100") },
    ]);
    const judged = judgeStatus({ progress: Rational.HUNDRED, planToDate: null, scheduleIndex: null }, rules);
    expect(judged).toEqual({ status: "on-track", rule: rules[0]?.rule });
  });
});

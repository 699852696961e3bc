/** Status of an element: a word from rules that the strategy owns. */
import { z } from "zod";

import { decimal, decimalSchema } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";
import { passageSchema, titleSchema } from "../text/text.ts";

export const statusSchema = z.enum(["done", "on-track", "at-risk", "off-track", "not-started", "no-basis"]);
export type Status = z.infer<typeof statusSchema>;

/**
 * One row of the legend: the status, and the figure that has to reach a bound for it to hold. The first rule that
 * holds wins; what no rule takes is off track.
 */
export const statusRuleSchema = z.strictObject({
  status: z.enum(["done", "on-track", "at-risk"]),
  figure: z.enum(["progress", "schedule-index"]),
  atLeast: decimalSchema,
});
export type StatusRule = z.infer<typeof statusRuleSchema>;

export const DEFAULT_STATUS_RULES: readonly StatusRule[] = [
  { status: "done", figure: "progress", atLeast: decimal("100") },
  { status: "on-track", figure: "schedule-index", atLeast: decimal("0.95") },
  { status: "at-risk", figure: "schedule-index", atLeast: decimal("0.75") },
];

/** A status set by hand; the computed one stands beside it. */
export const statusOverrideSchema = z.strictObject({
  status: statusSchema,
  reason: passageSchema,
  by: titleSchema.nullable(),
});
export type StatusOverride = z.infer<typeof statusOverrideSchema>;

/** The figures that a status is judged by; null where there is none. */
export interface StatusFigures {
  readonly progress: Rational | null;
  readonly planToDate: Rational | null;
  readonly scheduleIndex: Rational | null;
}

/** A status and the rule that gave it; `rule` is null for not started, no basis and off track. */
export interface JudgedStatus {
  readonly status: Status;
  readonly rule: StatusRule | null;
}

/** A rule with its bound read once. */
export interface PreparedRule {
  readonly rule: StatusRule;
  readonly bound: Rational;
}

export function prepareRules(rules: readonly StatusRule[]): readonly PreparedRule[] {
  return rules.map((rule) => ({ rule, bound: Rational.parse(rule.atLeast) }));
}

/**
 * The status that the figures have by the rules. Without progress: no basis. Done is asked first by its rule; then,
 * with a plan that has asked for nothing yet, not started; without any plan there is nothing to be late against.
 */
export function judgeStatus(figures: StatusFigures, rules: readonly PreparedRule[]): JudgedStatus {
  if (figures.progress === null) return { status: "no-basis", rule: null };
  for (const { rule, bound } of rules) {
    const figure = rule.figure === "progress" ? figures.progress : figures.scheduleIndex;
    if (figure !== null && figure.compare(bound) >= 0) return { status: rule.status, rule };
  }
  if (figures.scheduleIndex !== null) return { status: "off-track", rule: null };
  return { status: figures.planToDate === null ? "no-basis" : "not-started", rule: null };
}

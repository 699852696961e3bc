/** `plan.sum`: the planned points of a task do not add up to 100. */
import { writeExact } from "../../exact/exact-text.ts";
import { Rational } from "../../exact/rational.ts";
import { finding, type ElementRule } from "../quality-rule.ts";

export const findPlanSum: ElementRule = ({ element, assessment }) => {
  const total = assessment.stages?.planTotal ?? null;
  if (total === null || total.equals(Rational.HUNDRED) || element.lifecycle === "cancelled") return [];
  return [finding("plan.sum", "warning", { element }, { sum: writeExact(total) })];
};

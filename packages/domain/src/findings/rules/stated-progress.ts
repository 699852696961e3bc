/** `manual.differs`: a stated progress is not the computed one, where both are shown with one decimal. */
import { Rational } from "../../exact/rational.ts";
import type { ManualProgress } from "../../hierarchy/element.ts";
import type { AssessedStrategy, Assessment } from "../../progress/assess-strategy.ts";
import { finding, type ElementRule } from "../quality-rule.ts";

const SHOWN_DECIMALS = 1;

export const findDifferingProgress: ElementRule = ({ assessed, element, assessment }) => {
  const { manual } = assessment;
  const computed = computedProgress(assessment);
  if (manual === null || computed === null || !speaksOf(manual, assessed)) return [];
  const shown = computed.toFixedHalfEven(SHOWN_DECIMALS);
  const stated = Rational.parse(manual.value).toFixedHalfEven(SHOWN_DECIMALS);
  if (shown === stated) return [];
  return [finding("manual.differs", "warning", { element }, { stated, computed: shown })];
};

/** What was computed, even where the stated figure is the one that counts. */
function computedProgress(assessment: Assessment): Rational | null {
  return assessment.method === "manual" ? assessment.computedProgress : assessment.progress;
}

/** Whether the figure is stated for what was assessed: for any time, the as-of period, or, of all, the last one. */
function speaksOf(manual: ManualProgress, assessed: AssessedStrategy): boolean {
  const until = assessed.asOf ?? assessed.calendar.declared.at(-1);
  return manual.asOf === null || manual.asOf === until?.label;
}

/** Quality findings: what a person should mend or confirm. Each rule is a file in `rules/`. */
import type { Element } from "../hierarchy/element.ts";
import { isoDay } from "../period/iso-day.ts";
import { assessmentOf, type AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Finding } from "./finding.ts";
import type { ElementRule, QualityScene } from "./quality-rule.ts";
import { findBrokenTexts } from "./rules/broken-text.ts";
import { findRepeatedNumbers } from "./rules/numbers.ts";
import { findNoLead, findNoSource } from "./rules/responsibility.ts";
import { findFallenTotals } from "./rules/running-total.ts";
import { findSilentPeriods } from "./rules/silent-periods.ts";
import { findCellsBeyondPlan } from "./rules/stage-cells.ts";
import { findPlanSum } from "./rules/stage-plan.ts";
import { findStaleIndicators } from "./rules/stale-indicators.ts";
import { findDifferingProgress } from "./rules/stated-progress.ts";
import { findUntimely } from "./rules/timeliness.ts";
import { findTwoValues } from "./rules/two-values.ts";
import { findValueJumps } from "./rules/value-jump.ts";
import { findMissingWeights, findWeightSum } from "./rules/weights.ts";

/** Rules about siblings: asked of every element about its children, and of the strategy about its top. */
const SIBLING_RULES = [findWeightSum, findMissingWeights, findRepeatedNumbers] as const;

const ELEMENT_RULES: readonly ElementRule[] = [
  findPlanSum,
  findCellsBeyondPlan,
  findSilentPeriods,
  findUntimely,
  findDifferingProgress,
  findNoLead,
  findNoSource,
  findStaleIndicators,
  findValueJumps,
  findFallenTotals,
  findBrokenTexts,
];

/**
 * All findings of a strategy as of a period, those of its imports first, then by element in the order of the plan.
 *
 * `today` is an ISO date: what is overdue or stale is so on that day. Where the as-of period ended before, the day
 * after it counts as today, since nothing later was known then. Throws `unknown-period` for a cell or an observation
 * whose period can't be told.
 */
export function findQualityIssues(assessed: AssessedStrategy, today: string): readonly Finding[] {
  const day = dayOfKnowledge(assessed, today);
  const twoValues = findTwoValues(assessed);
  const whole: QualityScene = {
    assessed,
    element: null,
    assessment: assessed.whole,
    children: assessed.index.children.get(null) ?? [],
    today: day,
  };
  const found = [
    ...SIBLING_RULES.flatMap((rule) => rule(whole)),
    ...assessed.index.topDown.flatMap((element) => [
      ...findInElement(assessed, element, day),
      ...(twoValues.get(element) ?? []),
    ]),
  ];
  return [...assessed.strategy.importFindings, ...inOrderOfPlan(found, assessed)];
}

/**
 * Those that are about some elements, without the ones that compare them with all others: quick enough for a page that
 * shows a few elements while they are worked on.
 */
export function findIssuesOf(
  assessed: AssessedStrategy,
  elements: readonly Element[],
  today: string,
): readonly Finding[] {
  const ids = new Set(elements.map(({ id }) => id));
  const imported = assessed.strategy.importFindings.filter(
    ({ element }) => element !== null && ids.has(element),
  );
  const day = dayOfKnowledge(assessed, today);
  return [...imported, ...elements.flatMap((element) => findInElement(assessed, element, day))];
}

function findInElement(assessed: AssessedStrategy, element: Element, today: string): readonly Finding[] {
  const scene = {
    assessed,
    element,
    assessment: assessmentOf(assessed, element.id),
    children: assessed.index.children.get(element.id) ?? [],
    today,
  };
  return [...SIBLING_RULES.flatMap((rule) => rule(scene)), ...ELEMENT_RULES.flatMap((rule) => rule(scene))];
}

/** Findings about siblings are made at their parent, and belong to the child. */
function inOrderOfPlan(found: readonly Finding[], assessed: AssessedStrategy): readonly Finding[] {
  const place = new Map(assessed.index.topDown.map((element, at) => [element.id, at]));
  const placeOf = ({ element }: Finding): number => (element === null ? -1 : (place.get(element) ?? -1));
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function dayOfKnowledge({ asOf }: AssessedStrategy, today: string): string {
  if (asOf === null || asOf.end >= today) return today;
  const after = new Date(`${asOf.end}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return isoDay(after);
}

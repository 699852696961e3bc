/** How much a figure rests on the weights: the same roll-up under equal, declared and by-budget weights. */
import { decimal } from "../exact/decimal.ts";
import type { Rational } from "../exact/rational.ts";
import type { Element } from "../hierarchy/element.ts";
import { totalBudget } from "../money/budget-totals.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { StrategyIndex } from "../strategy/index-strategy.ts";
import { assessmentOf, assessStrategy, type AssessedStrategy, type Assessment } from "./assess-strategy.ts";

export const WEIGHT_SCHEMES = ["declared", "equal", "by-budget"] as const;
export type WeightScheme = (typeof WEIGHT_SCHEMES)[number];

export type SchemeFigures = Pick<
  Assessment,
  "progress" | "planToDate" | "scheduleIndex" | "coverage" | "computed"
>;

export interface WeightSensitivity {
  readonly figures: Readonly<Record<WeightScheme, SchemeFigures>>;
  /** Greatest less least progress over the schemes, in percentage points; null where none has a basis. */
  readonly spread: Rational | null;
  /** Groups of siblings below it in which no sum is known: their declared weights stand in the by-budget figure. */
  readonly groupsWithoutSums: number;
  /** Elements below it without a sum beside siblings that have one: the by-budget figure does not speak of them. */
  readonly leftOutWithoutSum: number;
}

/**
 * The figures of every element (null: of the whole) when all weights of the plan are as declared, equal, or the planned
 * totals in smallest units of money. The figures are those of `assessStrategy` over the reweighted plan, down to the
 * leaves, so they can't drift from it.
 *
 * By budget an element weighs its total cost; else what its budget lines plan; else what those below it weigh together.
 * Beside siblings with a sum one without any has no weight and is left out, and counted. A group without any sum keeps
 * its declared weights.
 */
export function weighDifferently(assessed: AssessedStrategy): (id: ElementId | null) => WeightSensitivity {
  const { strategy, asOf, index } = assessed;
  const sums = plannedSums(index);
  const { weights, groups } = budgetWeights(index, sums);
  const under = (weightOf: (element: Element) => Element["weight"]): AssessedStrategy => {
    const elements = strategy.elements.map((element) => reweigh(element, weightOf(element)));
    return assessStrategy({ ...strategy, elements }, { asOf: asOf?.label ?? null });
  };
  const all = {
    declared: assessed,
    equal: under(() => null),
    "by-budget": under((element) => weights.get(element.id) ?? null),
  };
  return (id) => {
    const figures = {
      declared: figuresOf(all.declared, id),
      equal: figuresOf(all.equal, id),
      "by-budget": figuresOf(all["by-budget"], id),
    };
    return { figures, spread: spreadOf(Object.values(figures)), ...countBelow(index, groups, id) };
  };
}

/** One weight for all times: earlier terms would bring the declared one back. */
function reweigh(element: Element, weight: Element["weight"]): Element {
  return { ...element, weight, formerly: element.formerly.map((terms) => ({ ...terms, weight })) };
}

function figuresOf(assessed: AssessedStrategy, id: ElementId | null): SchemeFigures {
  const { progress, planToDate, scheduleIndex, coverage, computed } = assessmentOf(assessed, id);
  return { progress, planToDate, scheduleIndex, coverage, computed };
}

function spreadOf(figures: readonly SchemeFigures[]): Rational | null {
  const sorted = figures.flatMap(({ progress }) => progress ?? []).toSorted((a, b) => a.compare(b));
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  return least === undefined || greatest === undefined ? null : greatest.minus(least);
}

/** What each element is planned to cost, in smallest units; none where neither it nor anything below it says. */
function plannedSums(index: StrategyIndex): ReadonlyMap<ElementId, number> {
  const sums = new Map<ElementId, number>();
  for (const element of index.topDown.toReversed()) {
    const own = element.totalCost?.amountMinor ?? totalBudget(element.budgetLines).planned;
    const below = (index.children.get(element.id) ?? []).flatMap((child) =>
      child.lifecycle === "cancelled" ? [] : (sums.get(child.id) ?? []),
    );
    if (own !== null) sums.set(element.id, own);
    else if (below.length > 0)
      sums.set(
        element.id,
        below.reduce((total, sum) => total + sum, 0),
      );
  }
  return sums;
}

/** What is known of the sums of siblings. */
interface SiblingSums {
  readonly hasSums: boolean;
  /** How many of them are without one; those cancelled are not asked. */
  readonly without: number;
}

interface BudgetWeights {
  readonly weights: ReadonlyMap<ElementId, Element["weight"]>;
  /** By the parent. */
  readonly groups: ReadonlyMap<ElementId | null, SiblingSums>;
}

function budgetWeights(index: StrategyIndex, sums: ReadonlyMap<ElementId, number>): BudgetWeights {
  const weights = new Map<ElementId, Element["weight"]>();
  const groups = new Map<ElementId | null, SiblingSums>();
  for (const [parent, siblings] of index.children) {
    const asked = siblings.filter(({ lifecycle }) => lifecycle !== "cancelled");
    const hasSums = asked.some(({ id }) => (sums.get(id) ?? 0) > 0);
    groups.set(parent, { hasSums, without: asked.filter(({ id }) => !sums.has(id)).length });
    for (const sibling of siblings) {
      const sum = sums.get(sibling.id);
      const byBudget = sum === undefined || sum < 0 ? null : decimal(String(sum));
      weights.set(sibling.id, hasSums ? byBudget : sibling.weight);
    }
  }
  return { weights, groups };
}

function countBelow(
  index: StrategyIndex,
  groups: BudgetWeights["groups"],
  id: ElementId | null,
): Pick<WeightSensitivity, "groupsWithoutSums" | "leftOutWithoutSum"> {
  const counts = { groupsWithoutSums: 0, leftOutWithoutSum: 0 };
  const visit = (parent: ElementId | null): void => {
    const group = groups.get(parent);
    if (group === undefined) return;
    if (group.hasSums) counts.leftOutWithoutSum += group.without;
    else counts.groupsWithoutSums += 1;
    for (const child of index.children.get(parent) ?? []) visit(child.id);
  };
  visit(id);
  return counts;
}

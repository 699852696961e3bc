import { decimal } from "../exact/decimal.ts";
/** How much a figure rests on the weights: the same roll-up under equal, declared and by-budget weights. */
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
  /** Groups of siblings in which no sum is known, so that their declared weights stand in the by-budget figure. */
  readonly groupsWithoutSums: number;
}

/**
 * The figures of every element (null: of the whole) when all weights of the plan are as declared, equal, or the planned
 * totals in smallest units of money. The figures are those of `assessStrategy` over the reweighted plan, down to the
 * leaves, so they can't drift from it.
 *
 * By budget an element weighs its total cost; else what its budget lines plan; else what those below it weigh together.
 * Beside siblings with a sum one without any has no weight and is left out, as the coverage says. A group without any
 * sum keeps its declared weights.
 */
export function weighDifferently(assessed: AssessedStrategy): (id: ElementId | null) => WeightSensitivity {
  const { strategy, asOf, index } = assessed;
  const sums = plannedSums(index);
  const { weights, groupsWithoutSums } = budgetWeights(index, sums);
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
    return { figures, spread: spreadOf(Object.values(figures)), groupsWithoutSums };
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

function budgetWeights(
  index: StrategyIndex,
  sums: ReadonlyMap<ElementId, number>,
): { readonly weights: ReadonlyMap<ElementId, Element["weight"]>; readonly groupsWithoutSums: number } {
  const weights = new Map<ElementId, Element["weight"]>();
  let groupsWithoutSums = 0;
  for (const siblings of index.children.values()) {
    const hasSums = siblings.some(
      ({ id, lifecycle }) => lifecycle !== "cancelled" && (sums.get(id) ?? 0) > 0,
    );
    if (!hasSums) groupsWithoutSums += 1;
    for (const sibling of siblings) {
      const sum = sums.get(sibling.id);
      const byBudget = sum === undefined || sum < 0 ? null : decimal(String(sum));
      weights.set(sibling.id, hasSums ? byBudget : sibling.weight);
    }
  }
  return { weights, groupsWithoutSums };
}

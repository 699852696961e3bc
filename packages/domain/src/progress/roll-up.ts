/**
 * Roll-up: progress of an element from its children.
 *
 * Σ weight × progress / Σ weight over the children that count. Weights are relative: they are divided by what they add
 * up to, whatever that is. A child that can't count is left out and named, never taken for 0.
 */
import { ProductSum } from "../exact/product-sum.ts";
import { Rational } from "../exact/rational.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { LeftOutReason } from "./left-out-reason.ts";

/** A child as the roll-up sees it. Progress, plan and coverage as `Assessment` has them. */
export interface RollUpChild {
  readonly id: ElementId;
  /** The weight as declared; null where none is. */
  readonly weight: Rational | null;
  readonly progress: Rational | null;
  readonly planToDate: Rational | null;
  /** The progress that the plan can be held against; null without a plan. */
  readonly scheduled: Rational | null;
  /** 0 to 1. */
  readonly coverage: Rational;
  /** 0 to 1. */
  readonly planCoverage: Rational;
  /** Set where the child must not count, whatever its figures. */
  readonly excluded: LeftOutReason | null;
  /** Why there is no progress; null where there is one. */
  readonly missing: LeftOutReason | null;
  /** Whether it is finished: for the methods that count what is done. */
  readonly isDone: boolean;
}

export interface CountedChild {
  readonly id: ElementId;
  /** The weight used: as declared, or 1 where no sibling has one. */
  readonly weight: Rational;
  readonly progress: Rational;
  /** Counted as 0 because the strategy counts what is missing as zero. */
  readonly isMissingAsZero: boolean;
}

export interface LeftOutChild {
  readonly id: ElementId;
  readonly weight: Rational | null;
  readonly reason: LeftOutReason;
}

export interface RollUp {
  readonly weighting: "declared" | "equal";
  readonly counted: readonly CountedChild[];
  readonly leftOut: readonly LeftOutChild[];
  /** Σ weight of the counted children: what the products are divided by. */
  readonly weightSum: Rational;
  /** Σ declared weight of all children but the cancelled ones; null where none has a weight. */
  readonly declaredWeightSum: Rational | null;
  /** Null when no child counts, or the counted weights add up to 0. */
  readonly progress: Rational | null;
  /** Over the children that have a plan, by the same weights. */
  readonly planToDate: Rational | null;
  readonly scheduled: Rational | null;
  /** The share of the weight below, down to the leaves, that the progress speaks for: 0 to 1. */
  readonly coverage: Rational;
  /** The share of the weight below, down to the leaves, that plan and schedule index speak for: 0 to 1. */
  readonly planCoverage: Rational;
}

export type Weighing = "progress" | "share-done" | "points";

/** Rolls up children in their order. `weighing` says what of a child counts: its progress, or whether it is done. */
export function rollUp(children: readonly RollUpChild[], weighing: Weighing, missingAsZero: boolean): RollUp {
  const eligible = children.filter((child) => child.excluded !== "cancelled");
  const hasWeights = weighing !== "share-done" && eligible.some((child) => child.weight !== null);
  const counted: CountedChild[] = [];
  const leftOut: LeftOutChild[] = [];
  const progress = new WeightedMean();
  const plan = new WeightedMean();
  const scheduled = new WeightedMean();
  const coverage = new WeightedMean();
  const planCoverage = new WeightedMean();

  const leaveUncovered = (weight: Rational): void => {
    coverage.add(weight, Rational.ZERO);
    planCoverage.add(weight, Rational.ZERO);
  };

  for (const child of children) {
    const weight = hasWeights ? child.weight : Rational.ONE;
    const reason = child.excluded ?? (weight === null ? "no-weight" : null);
    if (reason !== null || weight === null) {
      leftOut.push({ id: child.id, weight: child.weight, reason: reason ?? "no-weight" });
      if (reason !== "cancelled" && weight !== null) leaveUncovered(weight);
      continue;
    }
    const measured =
      weighing === "progress" ? child.progress : child.isDone ? Rational.HUNDRED : Rational.ZERO;
    if (measured === null && !missingAsZero) {
      leftOut.push({ id: child.id, weight: child.weight, reason: child.missing ?? "no-basis" });
      leaveUncovered(weight);
      continue;
    }
    counted.push({
      id: child.id,
      weight,
      progress: measured ?? Rational.ZERO,
      isMissingAsZero: measured === null,
    });
    progress.add(weight, measured ?? Rational.ZERO);
    coverage.add(weight, weighing === "progress" ? child.coverage : Rational.ONE);
    const held = child.scheduled ?? (measured === null ? Rational.ZERO : null);
    if (child.planToDate !== null && held !== null) {
      plan.add(weight, child.planToDate);
      scheduled.add(weight, held);
      const isWhole = weighing !== "progress" || child.scheduled === null;
      planCoverage.add(weight, isWhole ? Rational.ONE : child.planCoverage);
    } else planCoverage.add(weight, Rational.ZERO);
  }
  return {
    weighting: hasWeights ? "declared" : "equal",
    counted,
    leftOut,
    weightSum: progress.weightSum,
    declaredWeightSum: hasWeights ? sumOfWeights(eligible) : null,
    progress: progress.mean(),
    planToDate: plan.mean(),
    scheduled: scheduled.mean(),
    coverage: coverage.mean() ?? Rational.ZERO,
    planCoverage: planCoverage.mean() ?? Rational.ZERO,
  };
}

/** What a counted child takes of the whole (0 to 1), and what it adds to the progress in percentage points. */
export function contributionOf(
  rolledUp: RollUp,
  child: CountedChild,
): { readonly share: Rational; readonly contribution: Rational } | null {
  if (rolledUp.weightSum.isZero()) return null;
  const share = child.weight.dividedBy(rolledUp.weightSum);
  return { share, contribution: share.times(child.progress) };
}

class WeightedMean {
  weightSum = Rational.ZERO;
  readonly #products = new ProductSum();

  add(weight: Rational, value: Rational): void {
    this.weightSum = this.weightSum.plus(weight);
    this.#products.add(weight, value);
  }

  /** Null when nothing was added, or only weights of 0. */
  mean(): Rational | null {
    return this.weightSum.isZero() ? null : this.#products.dividedBy(this.weightSum);
  }
}

function sumOfWeights(children: readonly RollUpChild[]): Rational {
  return children.reduce(
    (sum, child) => (child.weight === null ? sum : sum.plus(child.weight)),
    Rational.ZERO,
  );
}

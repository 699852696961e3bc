/** Weights of siblings: they are relative, but a plan that means them as percent should see when they are not. */
import { DecimalSum } from "../../exact/decimal-sum.ts";
import { writeExact } from "../../exact/exact-text.ts";
import { Rational } from "../../exact/rational.ts";
import type { Finding } from "../finding.ts";
import { finding, type QualityScene } from "../quality-rule.ts";

/** `weights.sum`: the weights below do not add up to 100. Cancelled children do not count. */
export function findWeightSum(scene: QualityScene): readonly Finding[] {
  const weighted = scene.children.filter((child) => child.lifecycle !== "cancelled" && child.weight !== null);
  if (weighted.length === 0) return [];
  const sum = new DecimalSum();
  for (const child of weighted) if (child.weight !== null) sum.add(child.weight);
  const total = sum.total();
  if (total.equals(Rational.HUNDRED)) return [];
  const params = { sum: writeExact(total), children: weighted.length };
  return [finding("weights.sum", "warning", scene, params)];
}

/** `weights.missing`: a child has no weight while its siblings have, so that it does not count. */
export function findMissingWeights(scene: QualityScene): readonly Finding[] {
  const living = scene.children.filter((child) => child.lifecycle !== "cancelled");
  if (living.every((child) => child.weight === null)) return [];
  return living
    .filter((child) => child.weight === null)
    .map((child) => finding("weights.missing", "warning", { element: child }, { title: child.title }));
}

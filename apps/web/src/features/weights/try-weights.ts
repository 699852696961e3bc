/** What other weights would come to: computed over a copy by the rules that compute everything. */
import { applyEdits } from "@miara/domain/apply-edits";
import {
  assessStrategy,
  assessmentOf,
  type AssessedStrategy,
  type Assessment,
} from "@miara/domain/assess-strategy";
import type { Decimal } from "@miara/domain/decimal";
import { DomainError } from "@miara/domain/domain-error";
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

export type Weights = ReadonlyMap<ElementId, Decimal | null>;

/** The edits that give elements these weights, where they have others; `from` as structure edits have it. */
export function weightEdits(
  elements: readonly Element[],
  weights: Weights,
  from: string | null,
): readonly StrategyEdit[] {
  return elements.flatMap(({ id, weight }): StrategyEdit[] => {
    const is = weights.get(id) ?? null;
    return is === weight
      ? []
      : [{ kind: "element-field", element: id, field: "weight", was: weight, is, from }];
  });
}

/** Nothing of it is kept. */
const TRYING = { entry: { by: "try", at: "1970-01-01T00:00:00.000Z" }, today: "1970-01-01" };

/** The figures after the edits; the rule that they break where they can't be done. */
export function tryWeights(
  strategy: Strategy,
  edits: readonly StrategyEdit[],
): AssessedStrategy | DomainError {
  try {
    const applied = applyEdits(strategy, edits, TRYING);
    return assessStrategy(applied.ok ? applied.strategy : strategy);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

export interface AboveRow {
  /** Null: the strategy as a whole. */
  readonly element: Element | null;
  readonly now: Assessment;
  readonly tried: Assessment;
}

/** The parent and all above it, up to the whole, with their figures before and after. */
export function rowsAbove(
  now: AssessedStrategy,
  tried: AssessedStrategy,
  parent: ElementId | null,
): readonly AboveRow[] {
  const rows: AboveRow[] = [];
  for (let at = parent; at !== null && rows.length < 10;) {
    const element = now.index.byId.get(at);
    if (element === undefined) break;
    rows.push({ element, now: assessmentOf(now, at), tried: assessmentOf(tried, at) });
    at = element.parentId;
  }
  return [...rows, { element: null, now: now.whole, tried: tried.whole }];
}

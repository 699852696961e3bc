/** Refuses edits that would leave an indicator computed from itself, or from what is not there. */
import { findFormulaFaults } from "../aggregation/formula-faults.ts";
import { isComputed } from "../aggregation/indicator-parts.ts";
import { DomainError } from "../errors/domain-error.ts";
import { indexStrategy } from "../strategy/index-strategy.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { StrategyEdit } from "./strategy-edit.ts";

/**
 * Looks at the strategy after all of the edits, so that an indicator may be defined before its operands are. Only the
 * indicators that were defined by them are asked: a fault that stood before is no reason to refuse another change.
 *
 * Throws `formula-unknown-indicator`, `formula-in-a-circle` and `formula-beside-ratio`, the edit's place among the params.
 */
export function refuseUncomputable(after: Strategy, edits: readonly StrategyEdit[]): void {
  const defined = new Map(
    edits.flatMap((edit, at) => {
      const definition =
        edit.kind === "indicator-defined" ? edit.is : edit.kind === "indicator-added" ? edit.indicator : null;
      return definition === null || !isComputed(definition) ? [] : [[definition.id, at] as const];
    }),
  );
  if (defined.size === 0) return;
  for (const { code, indicator, params } of findFormulaFaults(indexStrategy(after))) {
    const edit = defined.get(indicator);
    if (edit !== undefined) throw new DomainError(code, { ...params, edit });
  }
}

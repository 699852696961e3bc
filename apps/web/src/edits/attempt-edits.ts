/** Edits that were checked before, done to a strategy that may have changed since. */
import { applyEdits, type EditContext } from "@miara/domain/apply-edits";
import { DomainError } from "@miara/domain/domain-error";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

/** The strategy after the edits; null where they don't fit it. */
export function attempt(
  strategy: Strategy,
  edits: readonly StrategyEdit[],
  context: EditContext,
): Strategy | null {
  try {
    const applied = applyEdits(strategy, edits, context);
    return applied.ok ? applied.strategy : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

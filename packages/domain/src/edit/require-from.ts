/** From when on a change of structure may apply. */
import { DomainError } from "../errors/domain-error.ts";
import type { StrategyDraft } from "./draft.ts";

/** Structure may change from after the last closed period on, or for all time while none is closed. */
export function requireFrom({ lastClosedDay: closed }: StrategyDraft, from: string | null): string | null {
  if (closed === null) return from;
  if (from === null) throw new DomainError("closed-periods-keep-their-terms", { day: closed });
  if (from <= closed) throw new DomainError("from-in-closed-period", { day: closed });
  return from;
}

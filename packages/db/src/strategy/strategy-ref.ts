/** Which strategy is meant. */
import type { OrganisationId, StrategyId } from "@miara/domain/ids";

export interface StrategyRef {
  readonly organisation: OrganisationId;
  readonly strategy: StrategyId;
}

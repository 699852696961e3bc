/** What rows are made in sight of: the strategy by its numbers, the columns, and who may write where. */
import type { Element } from "@miara/domain/element";
import type { StrategyIndex } from "@miara/domain/index-strategy";
import type { Period } from "@miara/domain/period";
import type { Permission } from "@miara/domain/rights";

export interface RowScene {
  readonly index: StrategyIndex;
  readonly periods: readonly Period[];
  /** Whether figures of an element in a period may be planned or reported. */
  readonly permitted: (element: Element, period: Period, action: "plan" | "report") => Permission;
}

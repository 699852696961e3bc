/** Where the figures come from: a server, or a file on this machine. Commands and screens know only this. */
import type { CardView } from "@miara/domain/card-view";
import type { Explanation } from "@miara/domain/explanation";
import type { ElementId } from "@miara/domain/ids";
import type { NamedFinding } from "@miara/domain/named-finding";
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { TreeView } from "@miara/domain/tree-view";

export interface StrategyChoice {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly id: string;
  readonly title: string;
  readonly elementCount: number;
}

export interface FindingsView {
  readonly strategy: StrategyHead;
  readonly findings: readonly NamedFinding[];
}

/** A period's label; undefined: the latest that has ended. */
export type AsOf = string | undefined;

/**
 * One strategy, read only. Every method throws a `TerminalProblem` where it can't answer. `generation` rises when an
 * answer turned out to have changed since it was last given: what was kept of others is then stale too.
 */
export interface StrategySource {
  readonly choice: StrategyChoice;
  readonly generation: number;
  tree(asOf: AsOf): Promise<TreeView>;
  card(element: ElementId, asOf: AsOf): Promise<CardView>;
  /** Null: the strategy as a whole. */
  explanation(element: ElementId | null, asOf: AsOf): Promise<Explanation>;
  findings(asOf: AsOf): Promise<FindingsView>;
  /** The page of an element, or of the strategy; null where there is none. */
  page(element: ElementId | null, asOf: AsOf): string | null;
}

/** A place that has strategies. */
export interface SourceHouse {
  /** Where it is, for messages: an address or a file. */
  readonly where: string;
  list(): Promise<readonly StrategyChoice[]>;
  open(choice: StrategyChoice): StrategySource;
}

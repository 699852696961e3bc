/** Where the figures come from: a server, or a file on this machine. Commands and screens know only this. */
import type { MiaraClient } from "@miara/api/client";
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { CardView } from "@miara/domain/card-view";
import type { Explanation } from "@miara/domain/explanation";
import type { ElementId, IndicatorId } from "@miara/domain/ids";
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import type { NamedFinding } from "@miara/domain/named-finding";
import type { ProgressCourseView } from "@miara/domain/progress-course-view";
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

/** One change of a strategy, with its fields. */
export type Change = Awaited<ReturnType<MiaraClient["changes"]["list"]["query"]>>["changes"][number];

export interface ChangesAsked {
  readonly limit: number;
  /** Only those of this element. */
  readonly element?: ElementId;
  /** Only those before this revision. */
  readonly before?: number;
}

/** What was known at two revisions, and which figures differ. */
export type MomentComparison = Awaited<ReturnType<MiaraClient["history"]["compare"]["query"]>>;

/** Where changes are logged: what was changed, and what was known when. */
export interface ChangeLog {
  /** The latest first. */
  list(asked: ChangesAsked): Promise<readonly Change[]>;
  /** `to` null: as it is known now. */
  compare(from: number, to: number | null): Promise<MomentComparison>;
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
  /** Progress of every element by period. */
  course(asOf: AsOf): Promise<ProgressCourseView>;
  /** What the numbers of an indicator say. */
  analysis(indicator: IndicatorId, asOf: AsOf): Promise<IndicatorAnalysisView>;
  /**
   * The whole strategy as of a period, to compute from here what no other view has: tables over all indicators, rounds,
   * what-if. Brought only when it is first asked for, and again when it has changed.
   */
  assess(asOf: AsOf): Promise<AssessedStrategy>;
  /** Null where changes leave no trace, as in a file. */
  readonly log: ChangeLog | null;
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

/** A house over a strategy in memory, whose answers a test can change, refuse and count. */
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { viewCard } from "@miara/domain/card-view";
import { explain } from "@miara/domain/explanation";
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import { viewIndicatorAnalysis } from "@miara/domain/indicator-analysis-view";
import { nameFinding } from "@miara/domain/named-finding";
import { periodLabelSchema } from "@miara/domain/period";
import { viewProgressCourse } from "@miara/domain/progress-course-view";
import type { Strategy } from "@miara/domain/strategy";
import { viewHead } from "@miara/domain/strategy-view";
import { viewTree } from "@miara/domain/tree-view";

import { TerminalProblem } from "../src/command-line/problem.ts";
import type { AsOf, ChangeLog, SourceHouse, StrategyChoice, StrategySource } from "../src/sources/source.ts";
import { sampleStrategy } from "./sample-strategy.ts";

const TODAY = "2026-01-15";

export class MemoryHouse implements SourceHouse {
  readonly where = "http://memory.test";
  strategies: readonly Strategy[];
  isLost = false;
  generation = 0;
  page: string | null = null;
  log: ChangeLog | null = null;

  constructor(...strategies: readonly Strategy[]) {
    this.strategies = strategies.length === 0 ? [sampleStrategy()] : strategies;
  }

  list(): Promise<readonly StrategyChoice[]> {
    return Promise.resolve(
      this.strategies.map(({ organisation, id, title, elements }) => ({
        organisation,
        id,
        title,
        elementCount: elements.length,
      })),
    );
  }

  open(choice: StrategyChoice): StrategySource {
    const generation = (): number => this.generation;
    const answer = <View>(asOf: AsOf, view: (assessed: AssessedStrategy) => View): Promise<View> =>
      this.#answer(choice, asOf, view);
    return {
      choice,
      get generation() {
        return generation();
      },
      tree: (asOf) => answer(asOf, viewTree),
      card: (element, asOf) =>
        answer(asOf, (assessed) => viewCard(assessed, element, findQualityIssues(assessed, TODAY))),
      explanation: (element, asOf) => answer(asOf, (assessed) => explain(assessed, element)),
      findings: (asOf) =>
        answer(asOf, (assessed) => ({
          strategy: viewHead(assessed),
          findings: assessed.strategy.importFindings.map((finding) => nameFinding(assessed, finding)),
        })),
      course: (asOf) => answer(asOf, viewProgressCourse),
      analysis: (indicator, asOf) => answer(asOf, (assessed) => viewIndicatorAnalysis(assessed, indicator)),
      assess: (asOf) => answer(asOf, (assessed) => assessed),
      log: this.log,
      page: () => this.page,
    };
  }

  #answer<View>(
    choice: StrategyChoice,
    asOf: AsOf,
    view: (assessed: AssessedStrategy) => View,
  ): Promise<View> {
    if (this.isLost)
      return Promise.reject(new TerminalProblem("no-answer", { address: this.where, reason: "refused" }));
    const strategy = this.strategies.find((candidate) => candidate.id === choice.id);
    if (strategy === undefined) throw new Error(`no strategy ${choice.id}`);
    return Promise.resolve(view(assessStrategy(strategy, { asOf: periodLabelSchema.parse(asOf ?? "2013") })));
  }
}

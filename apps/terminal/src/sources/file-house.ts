/** A strategy in Miara's own JSON on this machine, assessed here: no server is needed. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import { viewCard } from "@miara/domain/card-view";
import { explain } from "@miara/domain/explanation";
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import type { Finding } from "@miara/domain/finding";
import { viewIndicatorAnalysis } from "@miara/domain/indicator-analysis-view";
import { isoDay } from "@miara/domain/iso-day";
import { nameFinding } from "@miara/domain/named-finding";
import { viewProgressCourse } from "@miara/domain/progress-course-view";
import { viewHead } from "@miara/domain/strategy-view";
import { viewTree } from "@miara/domain/tree-view";
import { MAXIMUM_FILE_BYTES } from "@miara/exchange/source-file";

import { inWords, reasonOf, TerminalProblem } from "../command-line/problem.ts";
import { AssessedPeriods } from "./assessed-periods.ts";
import { readStrategyFile, type PlacedProblem } from "./read-strategy-file.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "./source.ts";

export interface FileOptions {
  readonly file: string;
  /** Words for what is wrong with a file: they become part of the problem that is shown. */
  readonly describe: (problem: PlacedProblem) => string;
  /** The clock: a file may stay open over midnight. */
  readonly now: () => Date;
}

export class FileHouse implements SourceHouse {
  readonly where: string;
  readonly #options: FileOptions;
  #read: { readonly periods: AssessedPeriods; readonly changed: number } | null = null;
  #generation = 0;

  constructor(options: FileOptions) {
    this.where = options.file;
    this.#options = options;
  }

  async list(): Promise<readonly StrategyChoice[]> {
    const { organisation, id, title, elements } = (await this.#periods()).strategy;
    return [{ organisation, id, title, elementCount: elements.length }];
  }

  open(choice: StrategyChoice): StrategySource {
    const generation = (): number => this.#generation;
    return {
      choice,
      get generation() {
        return generation();
      },
      tree: async (asOf) => viewTree(await this.#assess(asOf)),
      card: async (element, asOf) => {
        const assessed = await this.#assess(asOf);
        return inWords(() => viewCard(assessed, element, this.#findings(assessed)));
      },
      explanation: async (element, asOf) => {
        const assessed = await this.#assess(asOf);
        return inWords(() => explain(assessed, element));
      },
      findings: async (asOf) => {
        const assessed = await this.#assess(asOf);
        const findings = this.#findings(assessed).map((finding) => nameFinding(assessed, finding));
        return { strategy: viewHead(assessed), findings };
      },
      course: async (asOf) => viewProgressCourse(await this.#assess(asOf)),
      analysis: async (indicator, asOf) => {
        const assessed = await this.#assess(asOf);
        return inWords(() => viewIndicatorAnalysis(assessed, indicator));
      },
      assess: (asOf) => this.#assess(asOf),
      log: null,
      page: () => null,
    };
  }

  async #assess(asOf: AsOf): Promise<AssessedStrategy> {
    const periods = await this.#periods();
    return periods.at(asOf, isoDay(this.#options.now()));
  }

  #findings(assessed: AssessedStrategy): readonly Finding[] {
    return findQualityIssues(assessed, isoDay(this.#options.now()));
  }

  /** The strategy as the file has it now: read again when the file was changed. */
  async #periods(): Promise<AssessedPeriods> {
    const { file } = this.#options;
    const { mtimeMs: changed, size } = await this.#attempt(() => stat(file));
    if (this.#read?.changed === changed) return this.#read.periods;
    if (size > MAXIMUM_FILE_BYTES)
      throw new TerminalProblem("big-file", { file, most: MAXIMUM_FILE_BYTES / 2 ** 20 });
    const bytes = await this.#attempt(() => readFile(file));
    const strategy = readStrategyFile(bytes, path.basename(file), (problems) => {
      const details = problems.map((problem) => this.#options.describe(problem)).join("\n  ");
      return new TerminalProblem("bad-file", { file, details });
    });
    // Two that asked at once may both have read it.
    if (this.#read?.changed === changed) return this.#read.periods;
    if (this.#read !== null) this.#generation += 1;
    const periods = new AssessedPeriods(strategy);
    this.#read = { periods, changed };
    return periods;
  }

  async #attempt<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    try {
      return await read();
    } catch (error) {
      throw new TerminalProblem("no-file", { file: this.#options.file, reason: reasonOf(error) });
    }
  }
}

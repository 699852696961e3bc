/** A strategy in Miara's own JSON on this machine, assessed here: no server is needed. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { viewCard } from "@miara/domain/card-view";
import { DomainError } from "@miara/domain/domain-error";
import { explain } from "@miara/domain/explanation";
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import type { Finding } from "@miara/domain/finding";
import { isoDay } from "@miara/domain/iso-day";
import { nameFinding } from "@miara/domain/named-finding";
import { periodLabelSchema, type PeriodLabel } from "@miara/domain/period";
import { currentPeriod } from "@miara/domain/period-calendar";
import type { Strategy } from "@miara/domain/strategy";
import { viewHead } from "@miara/domain/strategy-view";
import { viewTree } from "@miara/domain/tree-view";
import { MAXIMUM_FILE_BYTES } from "@miara/exchange/source-file";

import { CodedProblem, reasonOf, TerminalProblem } from "../command-line/problem.ts";
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
  readonly #assessed = new Map<string, AssessedStrategy>();
  #read: { readonly strategy: Strategy; readonly changed: number } | null = null;
  #generation = 0;

  constructor(options: FileOptions) {
    this.where = options.file;
    this.#options = options;
  }

  async list(): Promise<readonly StrategyChoice[]> {
    const { organisation, id, title, elements } = await this.#strategy();
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
      page: () => null,
    };
  }

  async #assess(asOf: AsOf): Promise<AssessedStrategy> {
    const strategy = await this.#strategy();
    const label = asOf ?? currentPeriod(strategy, isoDay(this.#options.now()))?.label ?? null;
    const key = label ?? "";
    const known = this.#assessed.get(key);
    if (known !== undefined) return known;
    const assessed = inWords(() =>
      assessStrategy(strategy, { asOf: label === null ? null : readLabel(label) }),
    );
    this.#assessed.set(key, assessed);
    return assessed;
  }

  #findings(assessed: AssessedStrategy): readonly Finding[] {
    return findQualityIssues(assessed, isoDay(this.#options.now()));
  }

  /** The strategy as the file has it now: read again when the file was changed. */
  async #strategy(): Promise<Strategy> {
    const { file } = this.#options;
    const { mtimeMs: changed, size } = await this.#attempt(() => stat(file));
    if (this.#read?.changed === changed) return this.#read.strategy;
    if (size > MAXIMUM_FILE_BYTES)
      throw new TerminalProblem("big-file", { file, most: MAXIMUM_FILE_BYTES / 2 ** 20 });
    const bytes = await this.#attempt(() => readFile(file));
    const strategy = readStrategyFile(bytes, path.basename(file), (problems) => {
      const details = problems.map((problem) => this.#options.describe(problem)).join("\n  ");
      return new TerminalProblem("bad-file", { file, details });
    });
    // Two that asked at once may both have read it.
    if (this.#read?.changed === changed) return this.#read.strategy;
    if (this.#read !== null) this.#generation += 1;
    this.#read = { strategy, changed };
    this.#assessed.clear();
    return strategy;
  }

  async #attempt<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    try {
      return await read();
    } catch (error) {
      throw new TerminalProblem("no-file", { file: this.#options.file, reason: reasonOf(error) });
    }
  }
}

/** Throws `unknown-period` for a text that can be no period's label. */
function readLabel(text: string): PeriodLabel {
  const label = periodLabelSchema.safeParse(text);
  if (!label.success) throw new DomainError("unknown-period", { period: text });
  return label.data;
}

/** A broken rule of the domain as a problem with words. */
function inWords<Answer>(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof DomainError) throw new CodedProblem(error.code, error.params);
    throw error;
  }
}

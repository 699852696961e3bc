/** What a schema can't see: identifiers that occur twice, and names of things that are not there. */
import { DomainError, type MessageParams } from "@miara/domain/domain-error";
import type { Element } from "@miara/domain/element";
import { indexStrategy } from "@miara/domain/index-strategy";
import type { Benchmark, Indicator } from "@miara/domain/indicator";
import type { PeriodLabel } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import type { Stage } from "@miara/domain/stage";
import type { Strategy } from "@miara/domain/strategy";

import { PROBLEM_CODES, type ProblemCode } from "../import-codes.ts";
import type { JsonPath } from "./walk-json.ts";

export interface StrategyFault {
  readonly code: ProblemCode;
  /** Within the strategy. */
  readonly path: JsonPath;
  readonly params: MessageParams;
}

export function findReferenceFaults(strategy: Strategy): readonly StrategyFault[] {
  const check = new ReferenceCheck(strategy);
  check.run();
  return check.faults;
}

class ReferenceCheck {
  readonly faults: StrategyFault[] = [];
  readonly #strategy: Strategy;
  readonly #calendar: PeriodCalendar;
  readonly #seen = new Map<string, Set<string>>();

  constructor(strategy: Strategy) {
    this.#strategy = strategy;
    this.#calendar = new PeriodCalendar(strategy.periods);
  }

  run(): void {
    const { units, periods, elements, reportingPeriods } = this.#strategy;
    for (const [at, unit] of units.entries()) this.#once("unit", unit.id, ["units", at, "id"]);
    for (const [at, period] of periods.entries())
      this.#once("period", period.label, ["periods", at, "label"]);
    for (const [at, reporting] of reportingPeriods.entries()) {
      this.#once("reporting-period", reporting.period, ["reportingPeriods", at, "period"]);
      this.#period(reporting.period, ["reportingPeriods", at, "period"]);
    }
    this.#hierarchy();
    const ids = new Set<string>(elements.map((element) => element.id));
    for (const [at, element] of elements.entries()) this.#element(element, ["elements", at], ids);
  }

  /** The domain's own rules of the tree, each said at the element that breaks it. */
  #hierarchy(): void {
    try {
      indexStrategy(this.#strategy);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const at = this.#strategy.elements.findLastIndex((element) => element.id === error.params["element"]);
      const code = PROBLEM_CODES.find((known) => known === `element.${error.code}`);
      if (code === undefined) throw error;
      this.#fault(code, at < 0 ? ["elements"] : ["elements", at], error.params);
    }
  }

  #element(element: Element, path: JsonPath, ids: ReadonlySet<string>): void {
    const units = this.#seen.get("unit");
    for (const [at, lead] of element.leads.entries())
      if (units?.has(lead.unit) !== true)
        this.#fault("reference.unknown-unit", [...path, "leads", at, "unit"], { unit: lead.unit });
    for (const [at, served] of element.alsoServes.entries())
      if (!ids.has(served))
        this.#fault("reference.unknown-element", [...path, "alsoServes", at], { element: served });
    this.#period(element.manualProgress?.asOf ?? null, [...path, "manualProgress", "asOf"]);
    for (const [at, line] of element.budgetLines.entries())
      this.#period(line.period, [...path, "budgetLines", at, "period"]);
    for (const [at, stage] of element.stages.entries()) this.#stage(stage, [...path, "stages", at]);
    for (const [at, indicator] of element.indicators.entries())
      this.#indicator(indicator, [...path, "indicators", at]);
  }

  #stage(stage: Stage, path: JsonPath): void {
    this.#once("stage", stage.id, [...path, "id"]);
    const periods = new Set<string>();
    for (const [at, cell] of stage.cells.entries())
      this.#cellPeriod(cell.period, periods, [...path, "cells", at, "period"]);
  }

  #indicator(indicator: Indicator, path: JsonPath): void {
    this.#once("indicator", indicator.id, [...path, "id"]);
    const periods = new Set<string>();
    for (const [at, observation] of indicator.observations.entries())
      this.#cellPeriod(observation.period, periods, [...path, "observations", at, "period"]);
    const benchmarks = (list: readonly Benchmark[], name: string): void => {
      for (const [at, benchmark] of list.entries())
        this.#period(benchmark.period, [...path, name, at, "period"]);
    };
    benchmarks(indicator.baselines, "baselines");
    benchmarks(indicator.targets, "targets");
  }

  #cellPeriod(period: PeriodLabel, seen: Set<string>, path: JsonPath): void {
    this.#period(period, path);
    if (seen.has(period)) this.#fault("reference.period-twice", path, { period });
    seen.add(period);
  }

  #period(period: PeriodLabel | null, path: JsonPath): void {
    if (period !== null && this.#calendar.find(period) === null)
      this.#fault("reference.unknown-period", path, { period });
  }

  #once(
    what: "unit" | "period" | "reporting-period" | "stage" | "indicator",
    id: string,
    path: JsonPath,
  ): void {
    const seen = this.#seen.get(what) ?? new Set();
    this.#seen.set(what, seen);
    if (seen.has(id)) this.#fault(`${what}.twice`, path, { id });
    seen.add(id);
  }

  #fault(code: ProblemCode, path: JsonPath, params: MessageParams): void {
    this.faults.push({ code, path, params });
  }
}

/** A strategy as rows. */
import type { Element } from "@miara/domain/element";
import type { Indicator } from "@miara/domain/indicator";
import type { Strategy } from "@miara/domain/strategy";

import type { PartRows, PartTable } from "../tables/parts.ts";
import type { OfStrategy, Schema } from "../tables/schema.ts";
import {
  toBudgetLineRow,
  toElementRow,
  toLeadRow,
  toLinkRow,
  toPartnerRow,
  toReportRow,
  toTermsRow,
} from "./element.rows.ts";
import { toBenchmarkRow, toIndicatorRow, toObservationRow } from "./indicator.rows.ts";
import { toDeadlineRow, toExceptionRow, toReportingPeriodRow } from "./round.rows.ts";
import { toCellRow, toStageRow } from "./stage.rows.ts";
import { toFindingRow, toLevelRow, toPeriodRow, toStatusRuleRow, toUnitRow } from "./strategy.rows.ts";

type GrowingRows = { [Table in PartTable]: Schema[Table][] };

/**
 * The rows of all parts of a strategy; every row stands after the one that it belongs to.
 *
 * With another state of the strategy, without what is the very same object there: two states taken apart each with the
 * other differ in the same rows as the whole of them, and a single change costs what it touches.
 */
export function takeApart(strategy: Strategy, other?: Strategy): PartRows {
  const owner: OfStrategy = { organisation_id: strategy.organisation.id, strategy_id: strategy.id };
  const periods = unlessSame(strategy.reportingPeriods, other?.reportingPeriods);
  const rules = unlessSame(strategy.settings.statusRules, other?.settings.statusRules);
  const findings = unlessSame(strategy.importFindings, other?.importFindings);
  const rows: GrowingRows = {
    units: unlessSame(strategy.units, other?.units).map((unit, at) => toUnitRow(owner, unit, at)),
    levels: unlessSame(strategy.levels, other?.levels).map((level, at) => toLevelRow(owner, level, at)),
    periods: unlessSame(strategy.periods, other?.periods).map((period, at) => toPeriodRow(owner, period, at)),
    reporting_periods: periods.map((period, at) => toReportingPeriodRow(owner, period, at)),
    round_deadlines: periods.flatMap(({ period, levelDeadlines }) =>
      levelDeadlines.map((deadline, at) => toDeadlineRow(owner, period, deadline, at)),
    ),
    round_exceptions: periods.flatMap(({ period, exceptions }) =>
      exceptions.map((exception, at) => toExceptionRow(owner, period, exception, at)),
    ),
    status_rules: rules.map((rule, at) => toStatusRuleRow(owner, rule, at)),
    import_findings: findings.map((finding, at) => toFindingRow(owner, finding, at)),
    elements: [],
    element_terms: [],
    element_reports: [],
    element_leads: [],
    element_links: [],
    partners: [],
    budget_lines: [],
    stages: [],
    stage_cells: [],
    indicators: [],
    benchmarks: [],
    observations: [],
  };
  let elsewhere: ReadonlySet<Element> | null = null;
  for (const [at, element] of strategy.elements.entries()) {
    if (other?.elements[at] === element) continue;
    rows.elements.push(toElementRow(owner, element, at));
    if (other !== undefined && other.elements[at]?.id !== element.id) {
      elsewhere ??= new Set(other.elements);
      // Only its place is another.
      if (elsewhere.has(element)) continue;
    }
    addPartsOfElement(rows, owner, element);
  }
  return rows;
}

function unlessSame<T>(list: readonly T[], other: readonly T[] | undefined): readonly T[] {
  return list === other ? [] : list;
}

function addPartsOfElement(rows: GrowingRows, owner: OfStrategy, element: Element): void {
  const { id } = element;
  for (const [at, terms] of element.formerly.entries())
    rows.element_terms.push(toTermsRow(owner, id, terms, at));
  for (const [at, report] of element.reports.entries())
    rows.element_reports.push(toReportRow(owner, id, report, at));
  for (const [at, lead] of element.leads.entries()) rows.element_leads.push(toLeadRow(owner, id, lead, at));
  for (const [at, serves] of element.alsoServes.entries())
    rows.element_links.push(toLinkRow(owner, id, serves, at));
  for (const [at, partner] of element.partners.entries())
    rows.partners.push(toPartnerRow(owner, id, partner, at));
  for (const [at, line] of element.budgetLines.entries())
    rows.budget_lines.push(toBudgetLineRow(owner, id, line, at));
  for (const [at, stage] of element.stages.entries()) {
    rows.stages.push(toStageRow(owner, id, stage, at));
    for (const [cellAt, cell] of stage.cells.entries())
      rows.stage_cells.push(toCellRow(owner, stage.id, cell, cellAt));
  }
  for (const [at, indicator] of element.indicators.entries()) {
    rows.indicators.push(toIndicatorRow(owner, id, indicator, at));
    addPartsOfIndicator(rows, owner, indicator);
  }
}

function addPartsOfIndicator(rows: GrowingRows, owner: OfStrategy, indicator: Indicator): void {
  const { id } = indicator;
  for (const [at, baseline] of indicator.baselines.entries())
    rows.benchmarks.push(toBenchmarkRow(owner, id, "baseline", baseline, at));
  for (const [at, target] of indicator.targets.entries())
    rows.benchmarks.push(toBenchmarkRow(owner, id, "target", target, at));
  for (const [at, observation] of indicator.observations.entries())
    rows.observations.push(toObservationRow(owner, id, observation, at));
}

/** A strategy from its rows, the opposite of `takeApart`. */
import type { Element } from "@miara/domain/element";
import type { ElementId, IndicatorId, StageId } from "@miara/domain/ids";
import type { Indicator } from "@miara/domain/indicator";
import type { PeriodLabel } from "@miara/domain/period";
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import type { Stage } from "@miara/domain/stage";
import type { Organisation, Strategy } from "@miara/domain/strategy";
import type { Kysely } from "kysely";

import { fromFlag } from "../tables/flag.ts";
import { gather, inOrder } from "../tables/gather.ts";
import { readPart } from "../tables/read-part.ts";
import type { Schema, StrategyRow } from "../tables/schema.ts";
import {
  fromBudgetLineRow,
  fromElementRow,
  fromLeadRow,
  fromLinkRow,
  fromPartnerRow,
  fromReportRow,
  fromTermsRow,
} from "./element.rows.ts";
import { fromBenchmarkRow, fromIndicatorRow, fromObservationRow } from "./indicator.rows.ts";
import { fromDeadlineRow, fromExceptionRow, fromReportingPeriodRow } from "./round.rows.ts";
import { fromCellRow, fromStageRow } from "./stage.rows.ts";
import type { StrategyRef } from "./strategy-ref.ts";
import {
  fromFindingRow,
  fromLevelRow,
  fromPeriodRow,
  fromStatusRuleRow,
  fromUnitRow,
} from "./strategy.rows.ts";

/**
 * Reads all parts of a strategy, one select a table, and puts them together. Each table's rows are turned into what
 * they stand for before the next is read: rows that are let go at once cost the garbage collector nothing.
 * The caller sees to it that all selects see one state.
 */
export async function readStrategy(
  db: Kysely<Schema>,
  organisation: Organisation,
  row: StrategyRow,
): Promise<Strategy> {
  const ref: StrategyRef = { organisation: row.organisation_id, strategy: row.id };
  return {
    id: row.id,
    organisation,
    title: row.title,
    description: row.description,
    language: row.language,
    currency: row.currency,
    levels: inOrder(await readPart(db, ref, "levels"), fromLevelRow),
    periods: inOrder(await readPart(db, ref, "periods"), fromPeriodRow),
    reportingPeriods: await readRounds(db, ref),
    settings: {
      missingAsZero: fromFlag(row.missing_as_zero),
      isNarrativeRequired: fromFlag(row.is_narrative_required),
      isPublic: fromFlag(row.is_public),
      statusRules: inOrder(await readPart(db, ref, "status_rules"), fromStatusRuleRow),
    },
    units: inOrder(await readPart(db, ref, "units"), fromUnitRow),
    elements: await readElements(db, ref),
    importFindings: inOrder(await readPart(db, ref, "import_findings"), fromFindingRow),
    changedAt: row.changed_at,
  };
}

type Finder<Thing> = (owner: string) => Thing[];

async function readRounds(db: Kysely<Schema>, ref: StrategyRef): Promise<ReportingPeriod[]> {
  const periodOf = (row: { period: PeriodLabel }): PeriodLabel => row.period;
  const deadlinesOf = gather(await readPart(db, ref, "round_deadlines"), periodOf, fromDeadlineRow);
  const exceptionsOf = gather(await readPart(db, ref, "round_exceptions"), periodOf, fromExceptionRow);
  return inOrder(await readPart(db, ref, "reporting_periods"), (row) =>
    fromReportingPeriodRow(row, {
      levelDeadlines: deadlinesOf(row.period),
      exceptions: exceptionsOf(row.period),
    }),
  );
}

async function readElements(db: Kysely<Schema>, ref: StrategyRef): Promise<Element[]> {
  const stagesOf = await readStages(db, ref);
  const indicatorsOf = await readIndicators(db, ref);
  const leadsOf = gather(await readPart(db, ref, "element_leads"), elementOf, fromLeadRow);
  const linksOf = gather(await readPart(db, ref, "element_links"), elementOf, fromLinkRow);
  const partnersOf = gather(await readPart(db, ref, "partners"), elementOf, fromPartnerRow);
  const budgetOf = gather(await readPart(db, ref, "budget_lines"), elementOf, fromBudgetLineRow);
  const termsOf = gather(await readPart(db, ref, "element_terms"), elementOf, fromTermsRow);
  const reportsOf = gather(await readPart(db, ref, "element_reports"), elementOf, fromReportRow);
  return inOrder(await readPart(db, ref, "elements"), (row) =>
    fromElementRow(row, {
      leads: leadsOf(row.id),
      alsoServes: linksOf(row.id),
      stages: stagesOf(row.id),
      indicators: indicatorsOf(row.id),
      partners: partnersOf(row.id),
      budgetLines: budgetOf(row.id),
      formerly: termsOf(row.id),
      reports: reportsOf(row.id),
    }),
  );
}

async function readStages(db: Kysely<Schema>, ref: StrategyRef): Promise<Finder<Stage>> {
  const stageOf = (row: { stage_id: StageId }): StageId => row.stage_id;
  const cellsOf = gather(await readPart(db, ref, "stage_cells"), stageOf, fromCellRow);
  return gather(await readPart(db, ref, "stages"), elementOf, (row) => fromStageRow(row, cellsOf(row.id)));
}

async function readIndicators(db: Kysely<Schema>, ref: StrategyRef): Promise<Finder<Indicator>> {
  const indicatorOf = (row: { indicator_id: IndicatorId }): IndicatorId => row.indicator_id;
  const benchmarks = await readPart(db, ref, "benchmarks");
  const baselines = benchmarks.filter((row) => row.purpose === "baseline");
  const targets = benchmarks.filter((row) => row.purpose === "target");
  const baselinesOf = gather(baselines, indicatorOf, fromBenchmarkRow);
  const targetsOf = gather(targets, indicatorOf, fromBenchmarkRow);
  const observationsOf = gather(await readPart(db, ref, "observations"), indicatorOf, fromObservationRow);
  return gather(await readPart(db, ref, "indicators"), elementOf, (row) =>
    fromIndicatorRow(row, {
      baselines: baselinesOf(row.id),
      targets: targetsOf(row.id),
      observations: observationsOf(row.id),
    }),
  );
}

function elementOf(row: { element_id: ElementId }): ElementId {
  return row.element_id;
}

/** A strategy from its rows. */
import type { Element } from "@miara/domain/element";
import type { Organisation, Strategy } from "@miara/domain/strategy";

import { fromFlag } from "../tables/flag.ts";
import type { StoredParts } from "../tables/parts.ts";
import type { StrategyRow } from "../tables/schema.ts";
import {
  fromBudgetLineRow,
  fromElementRow,
  fromLeadRow,
  fromLinkRow,
  fromPartnerRow,
} from "./element.rows.ts";
import { fromBenchmarkRow, fromIndicatorRow, fromObservationRow } from "./indicator.rows.ts";
import { fromCellRow, fromStageRow } from "./stage.rows.ts";
import {
  fromFindingRow,
  fromLevelRow,
  fromPeriodRow,
  fromReportingPeriodRow,
  fromStatusRuleRow,
  fromUnitRow,
} from "./strategy.rows.ts";

/** Puts rows, each table's in their order, together into the strategy they were taken from. */
export function putTogether(organisation: Organisation, row: StrategyRow, parts: StoredParts): Strategy {
  return {
    id: row.id,
    organisation,
    title: row.title,
    description: row.description,
    language: row.language,
    currency: row.currency,
    levels: parts.levels.map(fromLevelRow),
    periods: parts.periods.map(fromPeriodRow),
    reportingPeriods: parts.reporting_periods.map(fromReportingPeriodRow),
    settings: {
      missingAsZero: fromFlag(row.missing_as_zero),
      statusRules: parts.status_rules.map(fromStatusRuleRow),
    },
    units: parts.units.map(fromUnitRow),
    elements: putElementsTogether(parts),
    importFindings: parts.import_findings.map(fromFindingRow),
    changedAt: row.changed_at,
  };
}

function putElementsTogether(parts: StoredParts): Element[] {
  const baselines = parts.benchmarks.filter((row) => row.purpose === "baseline");
  const targets = parts.benchmarks.filter((row) => row.purpose === "target");
  const baselinesOf = gather(baselines, (row) => row.indicator_id, fromBenchmarkRow);
  const targetsOf = gather(targets, (row) => row.indicator_id, fromBenchmarkRow);
  const observationsOf = gather(parts.observations, (row) => row.indicator_id, fromObservationRow);
  const indicatorsOf = gather(
    parts.indicators,
    (row) => row.element_id,
    (row) =>
      fromIndicatorRow(row, {
        baselines: baselinesOf.get(row.id) ?? [],
        targets: targetsOf.get(row.id) ?? [],
        observations: observationsOf.get(row.id) ?? [],
      }),
  );
  const cellsOf = gather(parts.stage_cells, (row) => row.stage_id, fromCellRow);
  const stagesOf = gather(
    parts.stages,
    (row) => row.element_id,
    (row) => fromStageRow(row, cellsOf.get(row.id) ?? []),
  );
  const leadsOf = gather(parts.element_leads, (row) => row.element_id, fromLeadRow);
  const linksOf = gather(parts.element_links, (row) => row.element_id, fromLinkRow);
  const partnersOf = gather(parts.partners, (row) => row.element_id, fromPartnerRow);
  const budgetOf = gather(parts.budget_lines, (row) => row.element_id, fromBudgetLineRow);
  return parts.elements.map((row) =>
    fromElementRow(row, {
      leads: leadsOf.get(row.id) ?? [],
      alsoServes: linksOf.get(row.id) ?? [],
      stages: stagesOf.get(row.id) ?? [],
      indicators: indicatorsOf.get(row.id) ?? [],
      partners: partnersOf.get(row.id) ?? [],
      budgetLines: budgetOf.get(row.id) ?? [],
    }),
  );
}

/** What the rows stand for, by their owner, each owner's in the order of the rows. */
function gather<Row, Owner, Thing>(
  rows: readonly Row[],
  ownerOf: (row: Row) => Owner,
  thingOf: (row: Row) => Thing,
): ReadonlyMap<Owner, Thing[]> {
  const things = new Map<Owner, Thing[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    const known = things.get(owner);
    if (known === undefined) things.set(owner, [thingOf(row)]);
    else known.push(thingOf(row));
  }
  return things;
}

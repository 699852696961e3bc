/** Reads all parts of a strategy: one flat select a table, however large the strategy is. */
import { type Kysely, sql } from "kysely";

import type { StrategyRef } from "../strategy/strategy-ref.ts";
import { type Content, PARTS, type PartTable, type StoredParts } from "./parts.ts";
import type { Schema } from "./schema.ts";

export async function readParts(db: Kysely<Schema>, ref: StrategyRef): Promise<StoredParts> {
  return {
    units: await readPart(db, ref, "units"),
    levels: await readPart(db, ref, "levels"),
    periods: await readPart(db, ref, "periods"),
    reporting_periods: await readPart(db, ref, "reporting_periods"),
    status_rules: await readPart(db, ref, "status_rules"),
    import_findings: await readPart(db, ref, "import_findings"),
    elements: await readPart(db, ref, "elements"),
    element_leads: await readPart(db, ref, "element_leads"),
    element_links: await readPart(db, ref, "element_links"),
    partners: await readPart(db, ref, "partners"),
    budget_lines: await readPart(db, ref, "budget_lines"),
    stages: await readPart(db, ref, "stages"),
    stage_cells: await readPart(db, ref, "stage_cells"),
    indicators: await readPart(db, ref, "indicators"),
    benchmarks: await readPart(db, ref, "benchmarks"),
    observations: await readPart(db, ref, "observations"),
  };
}

/** By place alone: among the children of one parent that is their order, and a sort by parent is saved. */
async function readPart<Table extends PartTable>(
  db: Kysely<Schema>,
  ref: StrategyRef,
  table: Table,
): Promise<readonly Content<Table>[]> {
  const columns = Object.keys(PARTS[table].columns).map((column) => sql.ref(column));
  const query = sql<Content<Table>>`select ${sql.join(columns)} from ${sql.table(table)}
    where organisation_id = ${ref.organisation} and strategy_id = ${ref.strategy} order by position`;
  return (await query.execute(db)).rows;
}

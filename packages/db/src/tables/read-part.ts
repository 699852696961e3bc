/** Reads one kind of part of a strategy: one flat select, however large the strategy is. */
import { type Kysely, sql } from "kysely";

import type { StrategyRef } from "../strategy/strategy-ref.ts";
import { type Content, PARTS, type PartTable } from "./parts.ts";
import type { Schema } from "./schema.ts";

/** A row with its place among its siblings. */
export type PlacedContent<Table extends PartTable> = Content<Table> & { readonly position: number };

/** The rows come in no order: few lists are out of order by key, and putting those right here is cheaper than there. */
export async function readPart<Table extends PartTable>(
  db: Kysely<Schema>,
  ref: StrategyRef,
  table: Table,
): Promise<readonly PlacedContent<Table>[]> {
  const columns = [...Object.keys(PARTS[table].columns), "position"];
  const query = sql<PlacedContent<Table>>`select ${sql.join(columns.map((column) => sql.ref(column)))}
    from ${sql.table(table)} where organisation_id = ${ref.organisation} and strategy_id = ${ref.strategy}`;
  return (await query.execute(db)).rows;
}

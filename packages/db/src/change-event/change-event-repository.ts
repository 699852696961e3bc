/** The log of changes: who, when, what was, what is, why. Rows are only ever appended. */
import type { Kysely } from "kysely";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import type { ChangeEventRow, Schema } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";
import type { ChangeSummary } from "./change-summary.ts";

export type { ChangeSummary, FieldChange, JsonValue } from "./change-summary.ts";

export interface ChangeEvent {
  /** From 1, without a gap; the revision that the change made. */
  readonly sequence: number;
  readonly kind: ChangeEventRow["kind"];
  readonly actor: string;
  /** ISO moment. */
  readonly at: string;
  readonly reason: string;
  readonly summary: ChangeSummary;
}

/** How much of the log: at most `limit` events, the latest first, only those before the sequence `before`. */
export interface ChangeEventPage {
  readonly limit: number;
  readonly before?: number;
}

/** The changes of a strategy, the latest first; also those of one that has been removed. */
export function listChangeEvents(
  db: Database | Transaction,
  ref: StrategyRef,
  page: ChangeEventPage,
): Promise<readonly ChangeEvent[]> {
  return withMappedErrors(async () => {
    let query = connectionOf(db)
      .kysely.selectFrom("change_events")
      .select(["sequence", "kind", "actor", "at", "reason", "summary"])
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy);
    if (page.before !== undefined) query = query.where("sequence", "<", page.before);
    const rows = await query.orderBy("sequence", "desc").limit(page.limit).execute();
    return rows.map((row) => ({ ...row, summary: readSummary(row.summary) }));
  });
}

/** The latest change of a strategy, without its summary; null where there never was one. */
export async function findLatestEvent(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
): Promise<Pick<ChangeEventRow, "sequence" | "actor" | "at"> | null> {
  const row = await kysely
    .selectFrom("change_events")
    .select(["sequence", "actor", "at"])
    .where("organisation_id", "=", ref.organisation)
    .where("strategy_id", "=", ref.strategy)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function appendEvent(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  event: ChangeEvent,
): Promise<void> {
  const row: ChangeEventRow = {
    organisation_id: ref.organisation,
    strategy_id: ref.strategy,
    ...event,
    summary: JSON.stringify(event.summary),
  };
  requireStorable("change_events", row);
  await kysely.insertInto("change_events").values(row).execute();
}

function readSummary(text: string): ChangeSummary {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by appendEvent alone, and never rewritten
  return JSON.parse(text) as ChangeSummary;
}

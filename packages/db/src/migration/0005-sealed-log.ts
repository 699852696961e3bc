/** The log of changes says for which office, and whether a published figure was changed; its events are chained. */
import { type Kysely, sql } from "kysely";

import { hashEvent, hashOfBeginning, type UnsealedEvent } from "../change-event/event-hash.ts";
import type { EngineDifferences } from "../database/dialect.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";

const EVENTS_AT_ONCE = 100;

export async function sealTheLog<Tables>(db: Kysely<Tables>, differences: EngineDifferences): Promise<void> {
  for (const name of ["account_id", "office"])
    await db.schema.alterTable("change_events").addColumn(name, "text").execute();
  await db.schema
    .alterTable("change_events")
    .addColumn("is_restatement", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  for (const name of ["previous_hash", "hash"])
    await db.schema
      .alterTable("change_events")
      .addColumn(name, "text", (column) => column.notNull().defaultTo(""))
      .execute();
  await differences.allowRewriting(db, "change_events");
  const logs = await sql<StrategyRef>`select distinct organisation_id as organisation, strategy_id as strategy
    from change_events`.execute(db);
  for (const log of logs.rows) await sealLog(db, log);
  await differences.forbidRewriting(db, "change_events");
}

/** Few at once: an event may hold the whole of a strategy that was removed. */
async function sealLog<Tables>(db: Kysely<Tables>, ref: StrategyRef): Promise<void> {
  let previous = hashOfBeginning(ref);
  let last = 0;
  for (;;) {
    const { rows } =
      await sql<UnsealedEvent>`select organisation_id, strategy_id, sequence, kind, actor, account_id,
        office, at, reason, is_restatement, summary, previous_hash
      from change_events
      where organisation_id = ${ref.organisation} and strategy_id = ${ref.strategy} and sequence > ${last}
      order by sequence limit ${EVENTS_AT_ONCE}`.execute(db);
    for (const row of rows) {
      const hash = hashEvent({ ...row, previous_hash: previous });
      await sql`update change_events set previous_hash = ${previous}, hash = ${hash}
        where organisation_id = ${ref.organisation} and strategy_id = ${ref.strategy}
          and sequence = ${row.sequence}`.execute(db);
      previous = hash;
      last = row.sequence;
    }
    if (rows.length < EVENTS_AT_ONCE) return;
  }
}

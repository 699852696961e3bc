/** Whether the log of changes still is as it was written. */
import type { Kysely } from "kysely";

import type { Database, Transaction } from "../database/database.ts";
import { readTogether } from "../database/transaction.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import type { ChangeEventRow, Schema } from "../tables/schema.ts";
import { hashEvent, hashOfBeginning } from "./event-hash.ts";

/**
 * - `event-missing`: there is none where the sequence asks for one
 * - `event-changed`: what it says is not what its checksum was made from
 * - `event-replaced`: its checksum was made anew, or that of the one before it
 * - `events-cut-off`: the strategy stands at another revision than the last event made
 */
export type ChainFault = "event-missing" | "event-changed" | "event-replaced" | "events-cut-off";

export type Verification =
  | {
      readonly ok: true;
      readonly events: number;
      /**
       * The checksum of the last event; null where there is none. Kept somewhere else, it also proves later that the
       * log was not written anew as a whole.
       */
      readonly head: string | null;
    }
  | { readonly ok: false; readonly sequence: number; readonly code: ChainFault };

/** So many are held at once: one may hold the whole of a strategy that was removed. */
const EVENTS_AT_ONCE = 100;

/** Reads the whole log from its beginning, and names the first event with which something is wrong. */
export function verifyChain(db: Database | Transaction, ref: StrategyRef): Promise<Verification> {
  return readTogether(db, async ({ kysely }) => {
    let last: ChangeEventRow | null = null;
    for (;;) {
      const rows = await readEvents(kysely, ref, last?.sequence ?? 0);
      for (const row of rows) {
        const code = findFault(row, last, ref);
        if (code !== null) return { ok: false, sequence: row.sequence, code };
        last = row;
      }
      if (rows.length < EVENTS_AT_ONCE) break;
    }
    const events = last?.sequence ?? 0;
    if (!(await isComplete(kysely, ref, last)))
      return { ok: false, sequence: events + 1, code: "events-cut-off" };
    return { ok: true, events, head: last?.hash ?? null };
  });
}

function findFault(
  row: ChangeEventRow,
  previous: ChangeEventRow | null,
  ref: StrategyRef,
): ChainFault | null {
  if (row.sequence !== (previous?.sequence ?? 0) + 1) return "event-missing";
  if (row.previous_hash !== (previous?.hash ?? hashOfBeginning(ref))) return "event-replaced";
  return row.hash === hashEvent(row) ? null : "event-changed";
}

/** Whether the strategy stands where its log ends. */
async function isComplete(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  last: ChangeEventRow | null,
): Promise<boolean> {
  const strategy = await kysely
    .selectFrom("strategies")
    .select("revision")
    .where("organisation_id", "=", ref.organisation)
    .where("id", "=", ref.strategy)
    .executeTakeFirst();
  if (strategy === undefined) return last === null || last.kind === "deleted";
  return last?.kind !== "deleted" && strategy.revision === last?.sequence;
}

function readEvents(kysely: Kysely<Schema>, ref: StrategyRef, after: number): Promise<ChangeEventRow[]> {
  return kysely
    .selectFrom("change_events")
    .selectAll()
    .where("organisation_id", "=", ref.organisation)
    .where("strategy_id", "=", ref.strategy)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(EVENTS_AT_ONCE)
    .execute();
}

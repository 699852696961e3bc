/** A strategy as it was known at a moment: rebuilt from what stands now and the log of what was changed since. */
import type { Strategy } from "@miara/domain/strategy";
import type { Kysely } from "kysely";

import { readSummary } from "../change-event/change-event-repository.ts";
import type { ChangeSummary } from "../change-event/change-summary.ts";
import type { Database, Transaction } from "../database/database.ts";
import { readTogether } from "../database/transaction.ts";
import { DatabaseError } from "../errors/database-error.ts";
import { loadStored } from "../strategy/load-stored.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import type { ChangeEventRow, Schema } from "../tables/schema.ts";
import { Rewinding } from "./rewinding.ts";
import { ForeignChange } from "./undo-change.ts";

/** A moment (ISO; what was changed at it is known then), or a revision. */
export type Moment = { readonly at: string } | { readonly revision: number };

export interface KnownStrategy {
  readonly strategy: Strategy;
  readonly revision: number;
  /** Since when it was known so. */
  readonly at: string;
}

/** So many are held at once: one may hold the whole of a strategy that was removed. */
const EVENTS_AT_ONCE = 100;

/**
 * A strategy as it was known then, also one that has been removed since; null where there was none then, or no such
 * revision. Reads the events since then alone.
 *
 * Throws `storage-damaged` where the log does not lead back from what stands there; `verifyChain` says where it breaks.
 */
export function loadStrategyAt(
  db: Database | Transaction,
  ref: StrategyRef,
  moment: Moment,
): Promise<KnownStrategy | null> {
  return readTogether(db, async ({ kysely }) => {
    const target = await findEventAt(kysely, ref, moment);
    if (target === null || target.kind === "deleted") return null;
    const known = await findStateSince(kysely, ref, target.sequence);
    if (known === null) throw new DatabaseError("storage-damaged", { revision: target.sequence });
    const { sequence: revision, at } = target;
    if (known.revision === revision)
      return { strategy: new Rewinding(known.strategy).strategyAt(at), revision, at };

    const rewinding = new Rewinding(known.strategy);
    for await (const { sequence, summary } of eventsBack(kysely, ref, known.revision, revision))
      undo(rewinding, sequence, summary);
    return { strategy: rewinding.strategyAt(at), revision, at };
  });
}

function undo(rewinding: Rewinding, sequence: number, summary: ChangeSummary): void {
  try {
    rewinding.undo(summary);
  } catch (error) {
    if (error instanceof ForeignChange) throw new DatabaseError("storage-damaged", { sequence }, error);
    throw error;
  }
}

type EventAt = Pick<ChangeEventRow, "sequence" | "kind" | "at">;

/** The event that made what was known then; null where there was none yet. */
async function findEventAt(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  moment: Moment,
): Promise<EventAt | null> {
  const events = kysely
    .selectFrom("change_events")
    .select(["sequence", "kind", "at"])
    .where("organisation_id", "=", ref.organisation)
    .where("strategy_id", "=", ref.strategy);
  const found =
    "revision" in moment
      ? events.where("sequence", "=", moment.revision)
      : events.where("at", "<=", new Date(moment.at).toISOString()).orderBy("sequence", "desc").limit(1);
  return (await found.executeTakeFirst()) ?? null;
}

/** The first whole state from a revision on: what was removed after it, else what stands there now. */
async function findStateSince(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  revision: number,
): Promise<{ readonly strategy: Strategy; readonly revision: number } | null> {
  const removal = await kysely
    .selectFrom("change_events")
    .select(["sequence", "summary"])
    .where("organisation_id", "=", ref.organisation)
    .where("strategy_id", "=", ref.strategy)
    .where("kind", "=", "deleted")
    .where("sequence", ">", revision)
    .orderBy("sequence")
    .limit(1)
    .executeTakeFirst();
  if (removal === undefined) return loadStored(kysely, ref);
  const whole = readSummary(removal.summary).fields.find(({ path }) => path.length === 0)?.was;
  if (whole === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a removal keeps the strategy as it was
  return { strategy: whole as unknown as Strategy, revision: removal.sequence - 1 };
}

/** The changes from one revision back to another, the latest first. */
async function* eventsBack(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  from: number,
  to: number,
): AsyncGenerator<{ readonly sequence: number; readonly summary: ChangeSummary }> {
  let before = from + 1;
  while (before > to + 1) {
    const rows = await kysely
      .selectFrom("change_events")
      .select(["sequence", "summary"])
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("sequence", "<", before)
      .where("sequence", ">", to)
      .orderBy("sequence", "desc")
      .limit(EVENTS_AT_ONCE)
      .execute();
    for (const { sequence, summary } of rows) yield { sequence, summary: readSummary(summary) };
    if (rows.length === 0) return;
    before = rows.at(-1)?.sequence ?? 0;
  }
}

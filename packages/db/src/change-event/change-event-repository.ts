/** The log of changes: who, when, what was, what is, why. Rows are only ever appended. */
import type { Kysely } from "kysely";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import { fromFlag, toFlag } from "../tables/flag.ts";
import type { ChangeEventRow, Schema } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";
import { type ChangeFilter, narrowSummary } from "./change-filter.ts";
import type { ChangeSummary } from "./change-summary.ts";
import { hashEvent, hashOfBeginning } from "./event-hash.ts";

export type { ChangeSummary, FieldChange, JsonValue } from "./change-summary.ts";

export interface ChangeEvent {
  /** From 1, without a gap; the revision that the change made. */
  readonly sequence: number;
  readonly kind: ChangeEventRow["kind"];
  readonly actor: string;
  /** Null: an import, the operator, or nobody knows any more. */
  readonly account: string | null;
  /** What stands in public in place of the actor; null in what was logged before offices were. */
  readonly office: string | null;
  /** ISO moment, later than that of the event before it. */
  readonly at: string;
  readonly reason: string;
  /** Whether a figure of a closed period was changed, under an exception. */
  readonly isRestatement: boolean;
  readonly summary: ChangeSummary;
}

/** So many are looked through at a time for those that touched one thing. */
const ROWS_LOOKED_AT = 100;

/** How much of the log: at most `limit` events, the latest first, of those between two sequences; both stay out. */
export interface ChangeEventPage extends ChangeFilter {
  readonly limit: number;
  readonly before?: number;
  readonly after?: number;
  readonly onlyRestatements?: boolean;
}

/**
 * The changes of a strategy, the latest first; also those of one that has been removed. With an element or a path, the
 * events that touched it, and of their fields those alone that did.
 */
export function listChangeEvents(
  db: Database | Transaction,
  ref: StrategyRef,
  page: ChangeEventPage,
): Promise<readonly ChangeEvent[]> {
  return withMappedErrors(async () => {
    const { kysely } = connectionOf(db);
    const events: ChangeEvent[] = [];
    let before = page.before ?? null;
    const isNarrow = page.element !== undefined || page.path !== undefined;
    const rowsAtOnce = isNarrow ? Math.max(page.limit, ROWS_LOOKED_AT) : page.limit;
    for (;;) {
      const rows = await readRows(kysely, ref, { ...page, limit: rowsAtOnce }, before);
      for (const row of rows) {
        const event = fromEventRow(row);
        const summary = narrowSummary(event, page);
        if (summary !== null) events.push({ ...event, summary });
        if (events.length === page.limit) return events;
        before = row.sequence;
      }
      if (rows.length < rowsAtOnce) return events;
    }
  });
}

/** The latest change of a strategy, without its summary; null where there never was one. */
export async function findLatestEvent(kysely: Kysely<Schema>, ref: StrategyRef): Promise<LatestEvent | null> {
  const row = await kysely
    .selectFrom("change_events")
    .select(["sequence", "actor", "at", "hash"])
    .where("organisation_id", "=", ref.organisation)
    .where("strategy_id", "=", ref.strategy)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export type LatestEvent = Pick<ChangeEventRow, "sequence" | "actor" | "at" | "hash">;

/** Appends an event behind the latest one, whose checksum it takes up. */
export async function appendEvent(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  latest: LatestEvent | null,
  event: Omit<ChangeEvent, "sequence">,
): Promise<number> {
  const sequence = (latest?.sequence ?? 0) + 1;
  const unsealed = {
    organisation_id: ref.organisation,
    strategy_id: ref.strategy,
    sequence,
    kind: event.kind,
    actor: event.actor,
    account_id: event.account,
    office: event.office,
    at: event.at,
    reason: event.reason,
    is_restatement: toFlag(event.isRestatement),
    summary: JSON.stringify(event.summary),
    previous_hash: latest?.hash ?? hashOfBeginning(ref),
  };
  const row: ChangeEventRow = { ...unsealed, hash: hashEvent(unsealed) };
  requireStorable("change_events", row);
  await kysely.insertInto("change_events").values(row).execute();
  return sequence;
}

export function fromEventRow(row: ChangeEventRow): ChangeEvent {
  return {
    sequence: row.sequence,
    kind: row.kind,
    actor: row.actor,
    account: row.account_id,
    office: row.office,
    at: row.at,
    reason: row.reason,
    isRestatement: fromFlag(row.is_restatement),
    summary: readSummary(row.summary),
  };
}

export function readSummary(text: string): ChangeSummary {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by appendEvent alone, and never rewritten
  return JSON.parse(text) as ChangeSummary;
}

async function readRows(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  page: ChangeEventPage,
  before: number | null,
): Promise<readonly ChangeEventRow[]> {
  let query = kysely
    .selectFrom("change_events")
    .selectAll()
    .where("organisation_id", "=", ref.organisation)
    .where("strategy_id", "=", ref.strategy);
  if (before !== null) query = query.where("sequence", "<", before);
  if (page.after !== undefined) query = query.where("sequence", ">", page.after);
  if (page.onlyRestatements === true) query = query.where("is_restatement", "=", toFlag(true));
  if (page.element !== undefined && page.element !== null)
    // Leaves out most of what does not speak of it; what it lets through is looked at once more.
    query = query.where("summary", "like", `%"${page.element}"%`);
  return query.orderBy("sequence", "desc").limit(page.limit).execute();
}

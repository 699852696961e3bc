/** Strategies, each as the whole that it is. */
import type { Organisation, Strategy } from "@miara/domain/strategy";
import type { Language } from "@miara/domain/text";
import type { Kysely } from "kysely";

import { appendEvent, findLatestEvent } from "../change-event/change-event-repository.ts";
import { summariseChange, summariseCreation, summariseRemoval } from "../change-event/summarise-change.ts";
import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { readTogether } from "../database/transaction.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import { fromFlag, toFlag } from "../tables/flag.ts";
import type { Schema } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";
import { writeParts } from "../tables/write-parts.ts";
import { keepOrganisation } from "./keep-organisation.ts";
import { readStrategy } from "./read-strategy.ts";
import type { StrategyRef } from "./strategy-ref.ts";
import { takeApart } from "./take-apart.ts";

export type { StrategyRef } from "./strategy-ref.ts";

export interface StrategySummary {
  readonly organisation: Organisation;
  readonly id: Strategy["id"];
  readonly title: string;
  readonly language: Language;
  readonly revision: number;
  /** ISO moment. */
  readonly changedAt: string;
  readonly elementCount: number;
  /** Whether whoever is not signed in may read it. */
  readonly isPublic: boolean;
}

export interface StoredStrategy {
  readonly strategy: Strategy;
  /** Raised by every change, from 1; never used twice, not even when a strategy is removed and comes again. */
  readonly revision: number;
}

export interface Change {
  /** Who: an office, an account, an import. */
  readonly actor: string;
  /** When, an ISO moment. */
  readonly at: string;
  readonly reason: string;
  /** The revision that the change was made from; null: there must be no such strategy; left out: whatever is there. */
  readonly expectedRevision?: number | null;
}

/** What stands there in place of what was expected; all null where there is nothing and never was. */
export interface Conflict {
  /** Null: there is no such strategy, or none any more. */
  readonly revision: number | null;
  readonly changedAt: string | null;
  readonly actor: string | null;
}

export type SaveResult =
  | {
      readonly ok: true;
      readonly revision: number;
      /** False: it was the same already, nothing was written and the revision stands as it stood. */
      readonly isChanged: boolean;
    }
  | { readonly ok: false; readonly conflict: Conflict };

export type DeleteResult = { readonly ok: true } | { readonly ok: false; readonly conflict: Conflict };

/** All strategies, by organisation and title. */
export function listStrategies(db: Database | Transaction): Promise<readonly StrategySummary[]> {
  return withMappedErrors(async () => {
    const rows = await connectionOf(db)
      .kysely.selectFrom("strategies as s")
      .innerJoin("organisations as o", "o.organisation_id", "s.organisation_id")
      .select((eb) => [
        "s.organisation_id",
        "o.name",
        "s.id",
        "s.title",
        "s.language",
        "s.revision",
        "s.changed_at",
        "s.is_public",
        eb
          .selectFrom("elements as e")
          .whereRef("e.organisation_id", "=", "s.organisation_id")
          .whereRef("e.strategy_id", "=", "s.id")
          .select((count) => count.fn.countAll<number>().as("count"))
          .as("element_count"),
      ])
      .execute();
    // Neither engine sorts Polish rightly.
    const { compare } = new Intl.Collator("pl", { numeric: true });
    return rows
      .map((row) => ({
        organisation: { id: row.organisation_id, name: row.name },
        id: row.id,
        title: row.title,
        language: row.language,
        revision: row.revision,
        changedAt: row.changed_at,
        elementCount: row.element_count ?? 0,
        isPublic: fromFlag(row.is_public),
      }))
      .toSorted(
        (a, b) =>
          compare(a.organisation.name, b.organisation.name) ||
          compare(a.title, b.title) ||
          compare(a.id, b.id),
      );
  });
}

/** The revision of a strategy, null where there is none. One look at a key: cheap enough for every request. */
export function findRevision(db: Database | Transaction, ref: StrategyRef): Promise<number | null> {
  return withMappedErrors(() => revisionOf(connectionOf(db).kysely, ref));
}

/** A strategy as it stands at one moment, null where there is none. */
export function loadStrategy(db: Database | Transaction, ref: StrategyRef): Promise<StoredStrategy | null> {
  return readTogether(db, async ({ kysely }) => {
    const row = await kysely
      .selectFrom("strategies as s")
      .innerJoin("organisations as o", "o.organisation_id", "s.organisation_id")
      .selectAll("s")
      .select("o.name as organisation_name")
      .where("s.organisation_id", "=", ref.organisation)
      .where("s.id", "=", ref.strategy)
      .executeTakeFirst();
    if (row === undefined) return null;
    const organisation = { id: row.organisation_id, name: row.organisation_name };
    return { strategy: await readStrategy(kysely, organisation, row), revision: row.revision };
  });
}

/**
 * Stores a strategy, new or in place of what was there, raises its revision and appends the change event;
 * `changedAt` becomes the moment of the change. Writes nothing where nothing has changed, and nothing where another
 * revision was expected: the conflict says whose stands there.
 *
 * Throws `DatabaseError`: `already-exists` for a key that occurs twice in it, `text-not-storable`; and the transaction
 * throws `unknown-reference` at its end for a parent, office or link that is not in the strategy.
 */
export function saveStrategy(tx: Transaction, strategy: Strategy, change: Change): Promise<SaveResult> {
  return withMappedErrors(async () => {
    const { kysely, differences } = connectionOf(tx);
    const ref: StrategyRef = { organisation: strategy.organisation.id, strategy: strategy.id };
    await differences.lockStrategy(kysely, ref.organisation, ref.strategy);
    const conflict = await findConflict(kysely, ref, change.expectedRevision);
    if (conflict !== null) return { ok: false, conflict };

    const stored = await loadStrategy(tx, ref);
    const summary =
      stored === null ? summariseCreation(strategy) : summariseChange(stored.strategy, strategy);
    if (summary === null) return { ok: true, revision: stored?.revision ?? 0, isChanged: false };

    const sequence = ((await findLatestEvent(kysely, ref))?.sequence ?? 0) + 1;
    const { actor, at, reason } = change;
    await keepOrganisation(kysely, differences, strategy, { actor, at, reason });
    await writeStrategyRow(kysely, strategy, sequence, at);
    const before = stored === null ? null : takeApart(stored.strategy);
    await writeParts({ kysely, differences }, before, takeApart(strategy));
    const kind = stored === null ? "created" : "changed";
    await appendEvent(kysely, ref, { sequence, kind, actor, at, reason, summary });
    return { ok: true, revision: sequence, isChanged: true };
  });
}

/**
 * Removes a strategy with all that belongs to it. The log of its changes stays, and keeps it whole as it was. A
 * strategy that is not there is a conflict with the revision null.
 */
export function deleteStrategy(tx: Transaction, ref: StrategyRef, change: Change): Promise<DeleteResult> {
  return withMappedErrors(async () => {
    const { kysely, differences } = connectionOf(tx);
    await differences.lockStrategy(kysely, ref.organisation, ref.strategy);
    const conflict = await findConflict(kysely, ref, change.expectedRevision);
    if (conflict !== null) return { ok: false, conflict };
    const stored = await loadStrategy(tx, ref);
    if (stored === null) return { ok: false, conflict: await describeCurrent(kysely, ref, null) };

    await kysely
      .deleteFrom("strategies")
      .where("organisation_id", "=", ref.organisation)
      .where("id", "=", ref.strategy)
      .execute();
    const { actor, at, reason } = change;
    await appendEvent(kysely, ref, {
      sequence: stored.revision + 1,
      kind: "deleted",
      actor,
      at,
      reason,
      summary: summariseRemoval(stored.strategy),
    });
    return { ok: true };
  });
}

async function revisionOf(kysely: Kysely<Schema>, ref: StrategyRef): Promise<number | null> {
  const row = await kysely
    .selectFrom("strategies")
    .select("revision")
    .where("organisation_id", "=", ref.organisation)
    .where("id", "=", ref.strategy)
    .executeTakeFirst();
  return row?.revision ?? null;
}

async function findConflict(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  expected: number | null | undefined,
): Promise<Conflict | null> {
  if (expected === undefined) return null;
  const revision = await revisionOf(kysely, ref);
  return revision === expected ? null : describeCurrent(kysely, ref, revision);
}

async function describeCurrent(
  kysely: Kysely<Schema>,
  ref: StrategyRef,
  revision: number | null,
): Promise<Conflict> {
  const latest = await findLatestEvent(kysely, ref);
  return { revision, changedAt: latest?.at ?? null, actor: latest?.actor ?? null };
}

async function writeStrategyRow(
  kysely: Kysely<Schema>,
  strategy: Strategy,
  revision: number,
  changedAt: string,
): Promise<void> {
  const content = {
    title: strategy.title,
    description: strategy.description,
    language: strategy.language,
    currency: strategy.currency,
    missing_as_zero: toFlag(strategy.settings.missingAsZero),
    is_narrative_required: toFlag(strategy.settings.isNarrativeRequired),
    is_public: toFlag(strategy.settings.isPublic),
    revision,
    changed_at: changedAt,
  };
  requireStorable("strategies", content);
  await kysely
    .insertInto("strategies")
    .values({ organisation_id: strategy.organisation.id, id: strategy.id, ...content })
    .onConflict((conflict) => conflict.columns(["organisation_id", "id"]).doUpdateSet(content))
    .execute();
}

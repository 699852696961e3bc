/** Strategies, each as the whole that it is. */
import type { Organisation, Strategy } from "@miara/domain/strategy";
import type { Language } from "@miara/domain/text";
import type { Kysely } from "kysely";

import { appendEvent, findLatestEvent, type LatestEvent } from "../change-event/change-event-repository.ts";
import { momentAfter } from "../change-event/moment-after.ts";
import { summariseChange, summariseCreation, summariseRemoval } from "../change-event/summarise-change.ts";
import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { readTogether } from "../database/transaction.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import { fromFlag, toFlag } from "../tables/flag.ts";
import type { Schema } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";
import { writeParts } from "../tables/write-parts.ts";
import { keepOrganisation } from "./keep-organisation.ts";
import { loadStored, type StoredStrategy } from "./load-stored.ts";
import type { StrategyRef } from "./strategy-ref.ts";
import { takeApart } from "./take-apart.ts";

export type { StoredStrategy } from "./load-stored.ts";
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

export interface Change {
  /** Who, by name: a person, an import, the operator. Only those signed in may read it. */
  readonly actor: string;
  /** The account that it acts by; null: none. */
  readonly account: string | null;
  /** For which office: what everybody may read. */
  readonly office: string;
  /** When, an ISO moment. Where the log is ahead of it, the change is logged a millisecond after the latest one. */
  readonly at: string;
  readonly reason: string;
  /** The revision that the change was made from; null: there must be no such strategy; left out: whatever is there. */
  readonly expectedRevision?: number | null;
  /** Whether it changes a figure of a closed period. */
  readonly isRestatement?: boolean;
  /**
   * The stored state that the strategy was made from, sharing with it what is the same in both. While it still is what
   * is stored nothing has to be loaded, and what is the very same object is passed over; else it is a conflict.
   */
  readonly base?: StoredStrategy;
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
      /** The moment of the latest change: what `changedAt` is now. */
      readonly at: string;
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
  return readTogether(db, ({ kysely }) => loadStored(kysely, ref));
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
    const latest = await findLatestEvent(kysely, ref);
    const revision = await revisionOf(kysely, ref);
    const expected = change.expectedRevision === undefined ? change.base?.revision : change.expectedRevision;
    if (expected !== undefined && expected !== revision)
      return { ok: false, conflict: describeConflict(revision, latest) };

    const { base } = change;
    const stored = base !== undefined && isStored(base, ref, revision) ? base : await loadStored(kysely, ref);
    const summary =
      stored === null ? summariseCreation(strategy) : summariseChange(stored.strategy, strategy);
    if (summary === null)
      return { ok: true, revision: revision ?? 0, at: latest?.at ?? change.at, isChanged: false };

    const { actor, account, office, reason, isRestatement = false } = change;
    const at = momentAfter(latest, change.at);
    await keepOrganisation(kysely, differences, strategy, { actor, account, office, at, reason });
    const kind = stored === null ? "created" : "changed";
    const event = { kind, actor, account, office, at, reason, isRestatement, summary } as const;
    const sequence = await appendEvent(kysely, ref, latest, event);
    await writeStrategyRow(kysely, strategy, sequence, at);
    const before = stored === null ? null : takeApart(stored.strategy, strategy);
    await writeParts({ kysely, differences }, before, takeApart(strategy, stored?.strategy));
    return { ok: true, revision: sequence, at, isChanged: true };
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
    const latest = await findLatestEvent(kysely, ref);
    const stored = await loadStored(kysely, ref);
    const revision = stored?.revision ?? null;
    const { expectedRevision } = change;
    if (stored === null || (expectedRevision !== undefined && expectedRevision !== revision))
      return { ok: false, conflict: describeConflict(revision, latest) };

    await kysely
      .deleteFrom("strategies")
      .where("organisation_id", "=", ref.organisation)
      .where("id", "=", ref.strategy)
      .execute();
    const { actor, account, office, reason, isRestatement = false } = change;
    const at = momentAfter(latest, change.at);
    const summary = summariseRemoval(stored.strategy);
    const event = { kind: "deleted", actor, account, office, at, reason, isRestatement, summary } as const;
    await appendEvent(kysely, ref, latest, event);
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

function describeConflict(revision: number | null, latest: LatestEvent | null): Conflict {
  return { revision, changedAt: latest?.at ?? null, actor: latest?.actor ?? null };
}

function isStored(base: StoredStrategy, ref: StrategyRef, revision: number | null): boolean {
  const { organisation, id } = base.strategy;
  return base.revision === revision && organisation.id === ref.organisation && id === ref.strategy;
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

/** Who was reminded of what, so that nobody is reminded twice, not even by two processes at once. */
import type { PeriodLabel } from "@miara/domain/period";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import { requireStorable } from "../tables/storable-text.ts";

export interface Reminder {
  readonly period: PeriodLabel;
  readonly account: string;
  /** Which one: what bears the same name is sent once. `overdue`, or one a day: `by-hand 2026-03-01`. */
  readonly kind: string;
  /** ISO moment. */
  readonly at: string;
}

/**
 * Takes it on oneself to send a reminder. False: it was sent already, or somebody else is about to send it. Throws
 * `unknown-reference` where there is no such strategy, `text-not-storable`.
 */
export function claimReminder(
  db: Database | Transaction,
  ref: StrategyRef,
  { period, account, kind, at }: Reminder,
): Promise<boolean> {
  return withMappedErrors(async () => {
    const row = {
      organisation_id: ref.organisation,
      strategy_id: ref.strategy,
      period,
      account_id: account,
      kind,
      at,
    };
    requireStorable("reminders", row);
    const claimed = await connectionOf(db)
      .kysely.insertInto("reminders")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning("kind")
      .execute();
    return claimed.length > 0;
  });
}

/** Gives a claim back, after a reminder that could not be sent. */
export function releaseReminder(
  db: Database | Transaction,
  ref: StrategyRef,
  { period, account, kind }: Omit<Reminder, "at">,
): Promise<void> {
  return withMappedErrors(async () => {
    await connectionOf(db)
      .kysely.deleteFrom("reminders")
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("period", "=", period)
      .where("account_id", "=", account)
      .where("kind", "=", kind)
      .execute();
  });
}

export interface OpenRound {
  readonly reference: StrategyRef;
  readonly period: PeriodLabel;
}

/** Every round that is being reported in, of all organisations: what there may be to remind about. */
export function listOpenRounds(db: Database | Transaction): Promise<readonly OpenRound[]> {
  return withMappedErrors(async () => {
    const rows = await connectionOf(db)
      .kysely.selectFrom("reporting_periods")
      .select(["organisation_id", "strategy_id", "period"])
      .where("state", "=", "open")
      .orderBy("organisation_id")
      .orderBy("strategy_id")
      .orderBy("period")
      .execute();
    return rows.map(({ organisation_id: organisation, strategy_id: strategy, period }) => ({
      reference: { organisation, strategy },
      period,
    }));
  });
}

/** The reminders of a period, the latest first. */
export function listReminders(
  db: Database | Transaction,
  ref: StrategyRef,
  period: PeriodLabel,
): Promise<readonly Reminder[]> {
  return withMappedErrors(async () => {
    const rows = await connectionOf(db)
      .kysely.selectFrom("reminders")
      .select(["period", "account_id", "kind", "at"])
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("period", "=", period)
      .orderBy("at", "desc")
      .orderBy("account_id")
      .execute();
    return rows.map(({ account_id: account, ...row }) => ({ ...row, account }));
  });
}

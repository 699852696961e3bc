/** Which strategies have a log of changes: also one that was removed, whose log stays. */
import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";

/** By organisation and identifier. */
export function listLogs(db: Database | Transaction): Promise<readonly StrategyRef[]> {
  return withMappedErrors(() =>
    connectionOf(db)
      .kysely.selectFrom("change_events")
      .select(["organisation_id as organisation", "strategy_id as strategy"])
      .distinct()
      .orderBy("organisation_id")
      .orderBy("strategy_id")
      .execute(),
  );
}

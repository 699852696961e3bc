/** A strategy as it stands, with its revision. */
import type { Strategy } from "@miara/domain/strategy";
import type { Kysely } from "kysely";

import type { Schema } from "../tables/schema.ts";
import { readStrategy } from "./read-strategy.ts";
import type { StrategyRef } from "./strategy-ref.ts";

export interface StoredStrategy {
  readonly strategy: Strategy;
  /** Raised by every change, from 1; never used twice, not even when a strategy is removed and comes again. */
  readonly revision: number;
}

/** Null where there is none. The caller sees to it that all selects see one state. */
export async function loadStored(kysely: Kysely<Schema>, ref: StrategyRef): Promise<StoredStrategy | null> {
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
}

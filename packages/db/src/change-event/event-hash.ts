/** The seal of the log of changes: every event bears a checksum of itself and of the one before it. */
import { createHash } from "node:crypto";

import type { StrategyRef } from "../strategy/strategy-ref.ts";
import type { ChangeEventRow } from "../tables/schema.ts";

/** An event before its checksum is known. */
export type UnsealedEvent = Omit<ChangeEventRow, "hash">;

/** SHA-256, in hexadecimal. Migrations and logs that were written rest on it: what it makes of a row never changes. */
export function hashEvent(event: UnsealedEvent): string {
  return sha256([
    event.organisation_id,
    event.strategy_id,
    event.sequence,
    event.kind,
    event.actor,
    event.account_id,
    event.office,
    event.at,
    event.reason,
    event.is_restatement,
    event.summary,
    event.previous_hash,
  ]);
}

/** What stands in the first event in place of the one before it. */
export function hashOfBeginning(ref: StrategyRef): string {
  return sha256([ref.organisation, ref.strategy]);
}

/** JSON tells a list of values from every other: texts are quoted, and nothing but a comma is between them. */
function sha256(values: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}

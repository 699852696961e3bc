/** A reporting round: how it goes, and reminding those who are missing something. */
import { isoDay } from "@miara/domain/iso-day";

import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { viewRound } from "../pending.ts";
import { openStrategy } from "../rights/guard.ts";
import type { RemindAnswer, RoundAnswer, RoundInput } from "./rounds.schema.ts";

type Reading = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** Throws `unknown-strategy`, what is missing of the right, and `unknown-round`. */
export async function readRound(context: Reading, input: RoundInput): Promise<RoundAnswer> {
  const { organisation, strategy, period } = input;
  const held = await openStrategy(context, { organisation, strategy }, "read-internal", { period });
  if (!held.strategy.reportingPeriods.some((round) => round.period === period))
    throw new ApiFailure("unknown-round", { period });
  return viewRound(held.assess(period), period, isoDay(context.now()));
}

export function remindRound(_context: ApiContext, _input: RoundInput): Promise<RemindAnswer> {
  throw new ApiFailure("bad-request");
}

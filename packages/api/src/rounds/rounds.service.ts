/** A reporting round: how it goes, and reminding those who are missing something. */
import { isoDay } from "@miara/domain/iso-day";
import { viewRound } from "@miara/domain/round-view";

import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { openStrategy } from "../rights/guard.ts";
import { remindAbout } from "./remind-about.ts";
import type { RemindAnswer, RoundAnswer, RoundInput } from "./rounds.schema.ts";

type Reading = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** Throws `unknown-strategy`, what is missing of the right, and `unknown-round`. */
export async function readRound(context: Reading, input: RoundInput): Promise<RoundAnswer> {
  const { organisation, strategy, period } = input;
  return (await openRound(context, { organisation, strategy }, "read-internal", period)).round;
}

/**
 * Reminds everybody who is missing something in the round, by mail where it is set up and nobody twice a day; names
 * them all. Throws as `readRound`.
 */
export async function remindRound(
  context: Reading & Pick<ApiContext, "accounts" | "mail">,
  input: RoundInput,
): Promise<RemindAnswer> {
  const { organisation, strategy, period } = input;
  const { held, round } = await openRound(context, { organisation, strategy }, "round", period);
  const day = isoDay(context.now());
  return remindAbout(context, held.strategy, round, `by-hand ${day}`);
}

async function openRound(
  context: Reading,
  reference: Reference,
  right: "read-internal" | "round",
  period: RoundInput["period"],
) {
  const held = await openStrategy(context, reference, right, { period });
  if (!held.strategy.reportingPeriods.some((round) => round.period === period))
    throw new ApiFailure("unknown-round", { period });
  return { held, round: viewRound(held.assess(period), period, isoDay(context.now())) };
}

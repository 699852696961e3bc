/** A strategy as it was known, and what differs between two moments of knowing. */
import { listChangeEvents } from "@miara/db/change-event-repository";
import { loadStrategyAt } from "@miara/db/strategy-history";
import { summariseChange } from "@miara/db/summarise-change";
import { verifyChain } from "@miara/db/verify-chain";
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { isoDay } from "@miara/domain/iso-day";
import { currentPeriod } from "@miara/domain/period-calendar";

import { MAXIMUM_FIELDS } from "../changes/changes.schema.ts";
import { viewEvent, viewField } from "../changes/changes.service.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { openStrategy } from "../rights/guard.ts";
import { figuresBeside } from "./figures-beside.ts";
import type {
  AsKnown,
  AsKnownInput,
  CompareInput,
  Comparison,
  Moment,
  Published,
  PublishedInput,
  Verification,
} from "./history.schema.ts";

type Reading = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

const MAXIMUM_RESTATEMENTS = 500;

/** Throws `unknown-strategy`, what is missing of the right, and `not-known-then` for a moment before its beginning. */
export async function readAsKnown(context: Reading, input: AsKnownInput): Promise<AsKnown> {
  const { organisation, strategy, at, revision } = input;
  const reference = { organisation, strategy };
  const held = await openStrategy(context, reference, "read-internal");
  return knownAt(context, reference, at === undefined ? { revision: revision ?? held.revision } : { at });
}

/**
 * What differs between two moments of knowing: every field, and the figures up to the latest period that has ended.
 * Throws as `readAsKnown`.
 */
export async function compareMoments(context: Reading, input: CompareInput): Promise<Comparison> {
  const { organisation, strategy, from, to } = input;
  const reference = { organisation, strategy };
  const { revision } = await openStrategy(context, reference, "read-internal");
  const was = await knownAt(context, reference, from);
  const is = await knownAt(context, reference, to ?? { revision });
  const fields = summariseChange(was.strategy, is.strategy)?.fields ?? [];
  const today = isoDay(context.now());
  const assess = ({ strategy: known }: AsKnown): AssessedStrategy =>
    assessStrategy(known, { asOf: currentPeriod(known, today)?.label ?? null });
  return {
    from: { revision: was.revision, at: was.at },
    to: { revision: is.revision, at: is.at },
    fields: fields.slice(0, MAXIMUM_FIELDS).map(viewField),
    fieldCount: fields.length,
    figures: figuresBeside(assess(was), assess(is))
      .filter(({ isDifferent }) => isDifferent)
      .map(({ element, number, title, was: before, is: after }) => ({
        element,
        number,
        title,
        was: before,
        is: after,
      })),
  };
}

/**
 * The figures of a closed round as they were known when it was closed, beside what is known today. Throws as
 * `readAsKnown`, and `unknown-round` and `round-not-closed`.
 */
export async function readPublished(context: Reading, input: PublishedInput): Promise<Published> {
  const { organisation, strategy, period } = input;
  const reference = { organisation, strategy };
  const held = await openStrategy(context, reference, "read-internal");
  const round = held.strategy.reportingPeriods.find((one) => one.period === period);
  if (round === undefined) throw new ApiFailure("unknown-round", { period });
  if (round.closedAt === null) throw new ApiFailure("round-not-closed", { period });
  const published = await knownAt(context, reference, { at: round.closedAt });
  const restatements = await listChangeEvents(context.db, reference, {
    limit: MAXIMUM_RESTATEMENTS,
    after: published.revision,
    onlyRestatements: true,
  });
  const then = assessStrategy(published.strategy, { asOf: period });
  return {
    closedAt: round.closedAt,
    elements: figuresBeside(then, held.assess(period)).map(({ was, is, ...beside }) => ({
      ...beside,
      published: was,
      today: is,
    })),
    restatements: restatements.map((event) => viewEvent(event, true)),
  };
}

/** Throws `unknown-strategy` and what is missing of the right. */
export async function verifyHistory(context: Reading, reference: Reference): Promise<Verification> {
  await openStrategy(context, reference, "read-internal");
  return verifyChain(context.db, reference);
}

async function knownAt({ db }: Reading, reference: Reference, moment: Moment): Promise<AsKnown> {
  const known = await loadStrategyAt(db, reference, moment);
  if (known === null)
    throw new ApiFailure(
      "not-known-then",
      "at" in moment ? { moment: moment.at } : { moment: moment.revision },
    );
  return known;
}

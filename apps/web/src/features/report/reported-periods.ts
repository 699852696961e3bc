/** For which periods of its own an indicator is reported in a round: quarters of a year, the year itself. */
import type { Indicator } from "@miara/domain/indicator";
import type { Period } from "@miara/domain/period";
import { subPeriods } from "@miara/domain/sub-periods";

/** One that is measured less often than the round comes, or now and then, is asked for the round's own period. */
export function reportedPeriods(
  { frequency }: Pick<Indicator, "frequency">,
  round: Period,
): readonly Period[] {
  if (frequency === "irregular" || frequency === round.frequency) return [round];
  const parts = subPeriods(round, frequency);
  return parts === null || parts.length === 0 ? [round] : parts;
}

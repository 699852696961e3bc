import { viewPeriodComparison, type PeriodComparisonView } from "@miara/domain/period-comparison-view";

import { openStrategy } from "../rights/guard.ts";
import type { Reading } from "../strategies/strategies.service.ts";
import type { ComparePeriodsInput } from "./comparisons.schema.ts";

/** Every element as of two periods. Throws `unknown-strategy` and `unknown-period`. */
export async function comparePeriods(
  context: Reading,
  { from, to, ...reference }: ComparePeriodsInput,
): Promise<PeriodComparisonView> {
  const held = await openStrategy(context, reference, "read");
  return viewPeriodComparison(held.assess(from), held.assess(to));
}

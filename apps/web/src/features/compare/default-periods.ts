/** Which periods are compared where the reader has chosen none. */
import type { StrategyHead } from "@miara/domain/strategy-view";

import type { ComparedPeriods } from "./compare-controls.tsx";

/** The as-of period and the one of its frequency before it; the first two where there is no such pair. */
export function defaultPeriods({ periods, asOf }: StrategyHead): ComparedPeriods {
  const now = periods.find(({ label }) => label === asOf) ?? periods.at(-1);
  const alike = periods.filter(({ frequency }) => frequency === now?.frequency);
  const place = alike.findIndex(({ label }) => label === now?.label);
  const before = alike[place - 1];
  if (now === undefined) return { from: asOf ?? "", to: asOf ?? "" };
  if (before !== undefined) return { from: before.label, to: now.label };
  return { from: now.label, to: alike[1]?.label ?? now.label };
}

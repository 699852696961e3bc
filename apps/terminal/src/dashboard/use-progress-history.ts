/** Progress of every element period by period, brought behind the screen once the first figures are shown. */
import { useMemo } from "react";

import type { AsOf, StrategySource } from "../sources/source.ts";
import { historyOf, type ProgressHistory } from "../views/progress-history.ts";
import { useView, type Seeing } from "./use-view.ts";

/** The first frame and the first keys go before; and what many change at once is asked for when they pause. */
const AFTER_MS = 500;

/** Null while it is on its way, and where it can't be had: then its columns say nothing, and the tree says why. */
export function useProgressHistory(
  seeing: Seeing,
  source: StrategySource,
  asOf: AsOf,
): ProgressHistory | null {
  const { view } = useView(
    seeing,
    { subject: `course ${asOf ?? ""}`, load: () => source.course(asOf) },
    AFTER_MS,
  );
  return useMemo(() => (view === null ? null : historyOf(view)), [view]);
}

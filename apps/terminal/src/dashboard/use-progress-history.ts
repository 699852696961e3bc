/** Progress of every element period by period, computed behind the screen once the first figures are shown. */
import type { ExactText } from "@miara/domain/exact-text";
import type { ElementId } from "@miara/domain/ids";
import { useEffect, useState } from "react";

import type { AsOf, StrategySource } from "../sources/source.ts";
import { changeSince, historyPeriods, progressOf, type ProgressHistory } from "../views/progress-history.ts";

/** The first frame and the first keys go before. */
const AFTER_MS = 250;

interface Kept {
  readonly asOf: AsOf;
  /** Of the figures that it was computed from. */
  readonly version: string;
  readonly history: ProgressHistory | null;
}

/** Null while it is being computed, and where the whole strategy can't be had: then its columns say nothing. */
export function useProgressHistory(
  source: StrategySource,
  asOf: AsOf,
  version: string,
): ProgressHistory | null {
  const [kept, setKept] = useState<Kept>({ asOf, version, history: null });
  useEffect(() => {
    let isWanted = true;
    const compute = async (): Promise<void> => {
      const history = await computeHistory(source, asOf, () => isWanted);
      if (isWanted) setKept({ asOf, version, history });
    };
    const timer = setTimeout(() => void compute(), AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, asOf, version]);
  // After a change the one before stays until the new one is there.
  return kept.asOf === asOf ? kept.history : null;
}

/** Period after period with keys in between, so that none of them waits for all. */
async function computeHistory(
  source: StrategySource,
  asOf: AsOf,
  isWanted: () => boolean,
): Promise<ProgressHistory | null> {
  try {
    const shown = await source.assess(asOf);
    const periods = historyPeriods(shown);
    const progress = new Map<ElementId | null, (ExactText | null)[]>();
    for (const [at, { label }] of periods.entries()) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!isWanted()) return null;
      const isShown = label === shown.asOf?.label;
      for (const [id, figure] of progressOf(isShown ? shown : await source.assess(label))) {
        const row = progress.get(id) ?? [];
        while (row.length < at) row.push(null);
        row.push(figure);
        progress.set(id, row);
      }
    }
    return { periods: periods.map(({ label }) => label), since: changeSince(shown, periods), progress };
  } catch {
    // Whatever the reason, the tree is there and says by its own connection how it stands.
    return null;
  }
}

/** What someone should look at, by the cell it is about. */
import type { Finding } from "@miara/domain/finding";

import { indicatorKey, stageKey } from "./grid-row.ts";

export type CellFindings = ReadonlyMap<string, readonly Finding[]>;

export function findingsByCell(findings: readonly Finding[]): CellFindings {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const known = byCell.get(key);
      if (known === undefined) byCell.set(key, [finding]);
      else known.push(finding);
    }
  }
  return byCell;
}

/** One about a stage is about its plan as much as about what was done. */
function keysOf({ stage, indicator, period }: Finding): readonly string[] {
  if (period === null) return [];
  if (indicator !== null) return [indicatorKey(indicator, period)];
  return stage === null ? [] : [stageKey(stage, "planned", period), stageKey(stage, "actual", period)];
}

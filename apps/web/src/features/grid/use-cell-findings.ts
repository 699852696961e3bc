/** What someone should look at in the cells of the grid. */
import { assessStrategy } from "@miara/domain/assess-strategy";
import { findIssuesOf } from "@miara/domain/find-quality-issues";
import type { Strategy } from "@miara/domain/strategy";
import { useEffect, useMemo, useState } from "react";

import { findingsByCell, type CellFindings } from "./cell-findings.ts";
import type { GridRow } from "./grid-row.ts";

/** Nobody has typed for so long. */
const QUIET_MS = 400;

/** Told once somebody pauses: what they type is painted first. */
export function useCellFindings(
  strategy: Strategy,
  rows: readonly GridRow[],
  today: string,
): { readonly settled: Strategy; readonly findings: CellFindings } {
  const [settled, setSettled] = useState(strategy);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(strategy), QUIET_MS);
    return () => clearTimeout(timer);
  }, [strategy]);
  // Rows are made anew with every edit; which elements they are of changes rarely.
  const shown = [...new Set(rows.map(({ element }) => element.id))].join("\n");
  const findings = useMemo(() => {
    const ids = new Set(shown.split("\n"));
    const assessed = assessStrategy(settled, { asOf: null });
    const elements = assessed.index.topDown.filter(({ id }) => ids.has(id));
    return findingsByCell(findIssuesOf(assessed, elements, today));
  }, [settled, shown, today]);
  return { settled, findings };
}

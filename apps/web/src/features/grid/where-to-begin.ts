/** The cell that is active before somebody chooses one. */
import type { RoundState } from "@miara/domain/reporting-period";

import { isEntered, type GridRow } from "./grid-row.ts";
import { at, type Selection } from "./selection.ts";

/** The first that may be written, in a period that is reported now where there is one. */
export function whereToBegin(rows: readonly GridRow[], rounds: readonly (RoundState | null)[]): Selection {
  const isOpen = ({ cells }: GridRow, column: number): boolean => cells[column]?.lock === null;
  const row = rows.findIndex((candidate) => candidate.cells.some(({ lock }) => lock === null));
  const found = rows[row];
  if (found === undefined) return at({ row: Math.max(0, rows.findIndex(isEntered)), column: 0 });
  const reported = rounds.findIndex((state, column) => state === "open" && isOpen(found, column));
  const column = reported >= 0 ? reported : found.cells.findIndex(({ lock }) => lock === null);
  return at({ row, column });
}

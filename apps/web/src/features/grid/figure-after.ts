/** What an edit would leave in its cell. */
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import type { Figure } from "./grid-row.ts";

/** Null for an edit of something else than a cell. */
export function figureAfter(edit: StrategyEdit): Figure | null {
  if (edit.kind === "stage-cell") return { kind: "share", value: edit.is };
  return edit.kind === "observation" ? { kind: "observation", content: edit.is } : null;
}

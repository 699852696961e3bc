/** Rows by what they are made from: an edit makes new those that it changes, and the others need not be drawn again. */
import type { GridRow } from "./grid-row.ts";

const rows = new WeakMap<object, Map<string, GridRow>>();
/** A few ways to look at the same thing: plan and actual, other periods, before and after a round closes. */
const KEPT = 8;

/** `signature`: all that the row depends on besides `source`. */
export function remembered(source: object, signature: string, make: () => GridRow): GridRow {
  const known = rows.get(source) ?? new Map<string, GridRow>();
  const found = known.get(signature);
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= KEPT) known.clear();
  known.set(signature, made);
  rows.set(source, known);
  return made;
}

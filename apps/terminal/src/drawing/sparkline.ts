/** A series as one line of bars, the least at the bottom. Where there is no value there is no bar. */
import type { ExactText } from "@miara/domain/exact-text";

import type { Symbols } from "./symbols.ts";

/** The latest `most` values; `from` and `to` widen the scale where it has known ends, as of percent. */
export function drawSparkline(
  values: readonly (ExactText | null)[],
  symbols: Pick<Symbols, "spark" | "gap">,
  options: { readonly most?: number; readonly from?: number; readonly to?: number } = {},
): string {
  if (symbols.spark.length === 0) return "";
  // Cells of a screen, not figures: floats are exact enough.
  const shown = values
    .slice(-(options.most ?? values.length))
    .map((value) => (value === null ? null : Number(value)));
  const there = shown.filter((value) => value !== null);
  const least = Math.min(...there, options.from ?? Infinity);
  const greatest = Math.max(...there, options.to ?? -Infinity);
  const steps = symbols.spark.length - 1;
  return shown
    .map((value) => {
      if (value === null) return symbols.gap;
      const height = greatest === least ? steps / 2 : ((value - least) / (greatest - least)) * steps;
      return symbols.spark[Math.round(height)] ?? symbols.gap;
    })
    .join("");
}

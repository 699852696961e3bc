/** A baseline or a target as its reader writes it: `≥ 80`, `20–30`, words. */
import type { Benchmark } from "@miara/domain/indicator";

import type { Words } from "../app/use-texts.ts";

export function benchmarkText(benchmark: Benchmark, { t, formats }: Words): string {
  const { operator, value, upper, text } = benchmark;
  if (operator === "text" || value === null) return text ?? "";
  const figure =
    operator === "range"
      ? `${formats.number(value)}–${upper === null ? "" : formats.number(upper)}`
      : `${operator === "=" ? "" : `${t(`vocabulary:operator/${operator}`)} `}${formats.number(value)}`;
  return text === null ? figure : `${figure} (${text})`;
}

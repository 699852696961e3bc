/** What a chart draws: figures over periods. A null is a gap in the line, never a point at 0. */
import type { ExactText } from "@miara/domain/exact-text";

export interface Series {
  readonly name: string;
  /** Shape and line tell series apart without colour. */
  readonly mark: "circle" | "square";
  readonly values: readonly (ExactText | null)[];
}

export interface ChartData {
  readonly periods: readonly string[];
  readonly series: readonly Series[];
}

/** Unbroken stretches of a series, each as the places of its points. */
export function stretches(values: Series["values"]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let current: number[] = [];
  for (const [place, value] of values.entries()) {
    if (value !== null) {
      current.push(place);
      continue;
    }
    if (current.length > 0) found.push(current);
    current = [];
  }
  if (current.length > 0) found.push(current);
  return found;
}

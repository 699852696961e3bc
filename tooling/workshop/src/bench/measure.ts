/** Measuring: medians over several runs, and a figure beside the floor that was measured in the same run. */
import type { Strategy } from "@miara/domain/strategy";

export interface Measured {
  readonly name: string;
  readonly unit: "ms" | "s" | "MB" | "kB" | "a second";
  readonly figure: number;
  /** The bound that the project has set itself: at most, or for a rate at least. */
  readonly bound: number;
  readonly floor: number;
  /** What the floor is. */
  readonly floorName: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Median milliseconds of `runs` runs after `warmUp` that aren't counted. */
export async function timeMedian(
  work: () => unknown,
  { runs = 31, warmUp = 10 }: { readonly runs?: number; readonly warmUp?: number } = {},
): Promise<number> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function isWithin(measured: Measured): boolean {
  return measured.unit === "a second" ? measured.figure >= measured.bound : measured.figure <= measured.bound;
}

export function writeRow(measured: Measured): string {
  const number = (value: number): string =>
    new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
  const bound = `${measured.unit === "a second" ? "≥" : "≤"} ${number(measured.bound)}`;
  const ratio = number(measured.figure / measured.floor);
  return [
    isWithin(measured) ? "✓" : "✕",
    measured.name.padEnd(52),
    `${number(measured.figure)} ${measured.unit}`.padStart(16),
    bound.padStart(9),
    `floor ${number(measured.floor)}`.padStart(15),
    `ratio ${ratio}`.padStart(13),
    `  ${measured.floorName}`,
  ].join(" ");
}

/** What every group of measurements is given: the strategy and a folder of its own that is deleted afterwards. */
export interface Bench {
  readonly strategy: Strategy;
  readonly folder: string;
}

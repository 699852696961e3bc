/** Several values as one: over the periods of a longer one, or over several elements. */
import { Rational } from "../exact/rational.ts";
import { coverParts, type Absence, type PartsCoverage } from "./coverage.ts";

export type Combining = "sum" | "last" | "mean" | "max";

export interface PartValue<Name> {
  readonly part: Name;
  readonly value: Rational | null;
  /** Why there is no value; null where there is one. */
  readonly absence: Absence | null;
}

export interface Aggregate<Name> {
  /** What the parts that are there come to; null where none is, which is not 0. */
  readonly value: Rational | null;
  readonly coverage: PartsCoverage<Name>;
  /** A ratio whose denominators add up to 0: undefined, not 0 %. */
  readonly isDividedByZero: boolean;
}

/**
 * Sum (a flow: permits granted), last (a stock: inhabitants), mean or greatest (a level: load) of the parts, in their
 * order and exactly. What is missing is left out and named; it is for the reader to heed the coverage: 3 and 4 of three
 * quarters make 7 of two.
 */
export function aggregate<Name>(parts: readonly PartValue<Name>[], how: Combining): Aggregate<Name> {
  const values = parts.flatMap(({ value }) => (value === null ? [] : value));
  return { value: combine(values, how), coverage: coverParts(parts), isDividedByZero: false };
}

export interface RatioPart<Name> {
  readonly part: Name;
  readonly numerator: PartValue<unknown>;
  readonly denominator: PartValue<unknown>;
}

/**
 * Σ numerator / Σ denominator × factor over the parts that have both. 1 of 10 and 45 of 50 are 46 of 60, 76.7 %, and not
 * the mean of 10 % and 90 %.
 */
export function aggregateRatio<Name>(parts: readonly RatioPart<Name>[], factor: Rational): Aggregate<Name> {
  const pairs = parts.flatMap(({ numerator, denominator }) =>
    numerator.value === null || denominator.value === null
      ? []
      : { above: numerator.value, below: denominator.value },
  );
  const above = combine(
    pairs.map((pair) => pair.above),
    "sum",
  );
  const below = combine(
    pairs.map((pair) => pair.below),
    "sum",
  );
  const coverage = coverParts(
    parts.map(({ part, numerator, denominator }) => ({
      part,
      absence: numerator.absence ?? denominator.absence,
    })),
  );
  const isDividedByZero = below?.isZero() === true;
  const canDivide = above !== null && below !== null && !isDividedByZero;
  return { value: canDivide ? above.dividedBy(below).times(factor) : null, coverage, isDividedByZero };
}

function combine(values: readonly Rational[], how: Combining): Rational | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  switch (how) {
    case "sum":
      return rest.reduce((sum, value) => sum.plus(value), first);
    case "mean":
      return rest
        .reduce((sum, value) => sum.plus(value), first)
        .dividedBy(Rational.fromInteger(values.length));
    case "max":
      return rest.reduce((greatest, value) => (value.compare(greatest) > 0 ? value : greatest), first);
    case "last":
      return values.at(-1) ?? null;
  }
}

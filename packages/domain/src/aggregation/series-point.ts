/** A value of an indicator in a period, observed or computed from others. */
import { decimal, type Decimal } from "../exact/decimal.ts";
import type { Rational } from "../exact/rational.ts";
import { blankObservation } from "../indicator/blank-indicator.ts";
import type { Observation, ObservationStatus } from "../indicator/observation.ts";
import type { Period } from "../period/period.ts";
import type { IndicatorId } from "../strategy/ids.ts";
import type { PartValue } from "./aggregate.ts";
import type { Absence, PartsCoverage } from "./coverage.ts";

export interface SeriesPoint {
  readonly period: Period;
  readonly observation: Observation;
  /** The exact value; of a computed one the observation has at most twenty places of it. */
  readonly value: Rational | null;
  /** How it came about; null where it was observed. */
  readonly computation: Computation | null;
}

/** A computed value opened up. It is derived whenever it is asked for, and never stored. */
export interface Computation {
  readonly kind: "ratio" | "formula" | "units";
  readonly operands: readonly Operand[];
  /** Which operands, or which indicators below, are there. */
  readonly coverage: PartsCoverage<IndicatorId>;
  /** What those that are there come to where that is not all of them: too little to stand for the whole. */
  readonly partial: Rational | null;
  readonly isDividedByZero: boolean;
}

export interface Operand extends PartValue<IndicatorId> {
  readonly status: ObservationStatus | null;
  /** Which shorter periods its value was made of; null where it was observed in the very period. */
  readonly periods: PartsCoverage<Period["label"]> | null;
}

/** The point of a computed value; `absence` says why there is none. */
export function computedPoint(
  period: Period,
  result: { readonly value: Rational | null; readonly absence: Absence },
  computation: Computation,
): SeriesPoint {
  const { value, absence } = result;
  const status = value === null ? (absence === "gap" ? "O" : absence) : statusOfWhole(computation.operands);
  return {
    period,
    value,
    computation,
    observation: {
      ...blankObservation(),
      period: period.label,
      value: value === null ? null : asDecimal(value),
      status,
    },
  };
}

/** A computed value is as certain as the least certain of what it is made of. */
function statusOfWhole(operands: readonly Operand[]): ObservationStatus {
  const all = new Set(operands.map(({ status }) => status));
  return (["B", "E", "P"] as const).find((status) => all.has(status)) ?? "A";
}

const LONGEST = 60;

/** Twenty places where a value has no end; none where that is longer than a decimal may be. */
function asDecimal(value: Rational): Decimal {
  const text = value.toDecimal();
  return decimal(text.length <= LONGEST ? text : value.toFixedHalfEven(0));
}

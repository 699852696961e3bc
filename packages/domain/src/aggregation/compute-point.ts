/** One computed value of an indicator from those of its operands in the same period. */
import { Rational } from "../exact/rational.ts";
import type { Period } from "../period/period.ts";
import type { IndicatorId } from "../strategy/ids.ts";
import type { Aggregate } from "./aggregate.ts";
import type { IndicatorFormula, Ratio } from "./computation-schema.ts";
import { absenceOfWhole, coverParts, isComplete, type Absence } from "./coverage.ts";
import { evaluateFormula, readFormula } from "./formula.ts";
import { computedPoint, type Computation, type Operand, type SeriesPoint } from "./series-point.ts";

/** What is divided by 0 is undefined: it does not apply, and is not 0. */
const UNDEFINED: Absence = "M";

/**
 * Numerator / denominator × factor. Null, a gap, where one of them is a gap; missing where one is missing, and where the
 * denominator is 0.
 */
export function computeRatio(period: Period, operands: readonly Operand[], ratio: Ratio): SeriesPoint | null {
  const valueOf = valuesById(operands);
  const above = valueOf.get(ratio.numerator);
  const below = valueOf.get(ratio.denominator);
  if (above == null || below == null) return missingPoint(period, "ratio", operands);
  const isDividedByZero = below.isZero();
  const value = isDividedByZero ? null : above.dividedBy(below).times(Rational.parse(ratio.factor));
  return computedPoint(
    period,
    { value, absence: UNDEFINED },
    computationOf("ratio", operands, { isDividedByZero }),
  );
}

/** The formula over the operands of one period, missing ones by its rule. Null where the result is a gap. */
export function computeFormula(
  period: Period,
  operands: readonly Operand[],
  { text, missing }: IndicatorFormula,
): SeriesPoint | null {
  const formula = readFormula(text);
  if (formula.kind === "not-readable") return null;
  const absent = operands.filter(({ value }) => value === null).length;
  const isSkipped =
    missing === "skip-any" ? absent > 0 : missing === "skip-all" && absent === operands.length;
  if (isSkipped && operands.length > 0) return missingPoint(period, "formula", operands);
  const valueOf = valuesById(operands);
  const value = evaluateFormula(formula, (id) => valueOf.get(id) ?? Rational.ZERO);
  return computedPoint(
    period,
    { value, absence: UNDEFINED },
    computationOf("formula", operands, { isDividedByZero: value === null }),
  );
}

/**
 * What the indicators below come to. Where one of them is missing the others don't stand for all of them: the value is
 * missing, and what the others come to is kept beside as the partial one.
 */
export function computeUnits(
  period: Period,
  operands: readonly Operand[],
  whole: Aggregate<IndicatorId>,
): SeriesPoint | null {
  const { coverage, isDividedByZero } = whole;
  const isWhole = isComplete(coverage);
  const absence = isDividedByZero ? UNDEFINED : absenceOfWhole(coverage.missing);
  if (!isWhole && coverage.present === 0 && absence === "gap") return null;
  return computedPoint(
    period,
    { value: isWhole ? whole.value : null, absence },
    { kind: "units", operands, coverage, isDividedByZero, partial: isWhole ? null : whole.value },
  );
}

/** Null where any operand is a gap: nobody has filled it yet. */
function missingPoint(
  period: Period,
  kind: Computation["kind"],
  operands: readonly Operand[],
): SeriesPoint | null {
  const computation = computationOf(kind, operands, { isDividedByZero: false });
  const absence = absenceOfWhole(computation.coverage.missing);
  return absence === "gap" ? null : computedPoint(period, { value: null, absence }, computation);
}

function computationOf(
  kind: Computation["kind"],
  operands: readonly Operand[],
  { isDividedByZero }: Pick<Computation, "isDividedByZero">,
): Computation {
  return { kind, operands, coverage: coverParts(operands), partial: null, isDividedByZero };
}

function valuesById(operands: readonly Operand[]): ReadonlyMap<IndicatorId, Rational | null> {
  return new Map(operands.map(({ part, value }) => [part, value]));
}

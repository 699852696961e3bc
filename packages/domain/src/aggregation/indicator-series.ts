/** The values of an indicator over time, those that were observed and those that are computed from others. */
import { Rational } from "../exact/rational.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation } from "../indicator/observation.ts";
import { comparePeriods, isWithinAsOf, type Period, type PeriodLabel } from "../period/period.ts";
import { enclosingPeriod, isSameSpan, PARTS_OF_YEAR, subPeriods } from "../period/sub-periods.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { IndicatorId } from "../strategy/ids.ts";
import { aggregate, aggregateRatio, type Aggregate, type PartValue, type RatioPart } from "./aggregate.ts";
import { computeFormula, computeRatio, computeUnits } from "./compute-point.ts";
import { absenceOf, absenceOfWhole, isComplete } from "./coverage.ts";
import { indicatorsInCircles } from "./formula-faults.ts";
import {
  indicatorsById,
  isComputed,
  namedOperands,
  partsBelow,
  type BorneIndicator,
} from "./indicator-parts.ts";
import type { Operand, SeriesPoint } from "./series-point.ts";

/**
 * The points of an indicator up to the as-of period, from the earliest to the latest. Where it is computed, a period for
 * which a value or its absence was stored keeps that; the others are computed and never stored. An indicator in a
 * circle, or with operands that are not there, has only what was stored.
 *
 * Throws `unknown-period` for an observation whose period can't be told.
 */
export function seriesOf(assessed: AssessedStrategy, indicator: Indicator): readonly SeriesPoint[] {
  return bookOf(assessed).series(indicator);
}

/**
 * An indicator over a longer period than its own, by its own declared aggregation: the year of a quarterly one. Null
 * where none is declared, where its periods don't fill the longer one, and for a ratio that doesn't name its parts.
 */
export function aggregateOverTime(
  assessed: AssessedStrategy,
  indicator: Indicator,
  period: Period,
): Aggregate<PeriodLabel> | null {
  return bookOf(assessed).overTime(indicator, period);
}

/**
 * What an indicator says of one period: what it has for it, stored or computed; else the whole of its shorter periods,
 * where it says how they add up and all of them are there. Of any other it says nothing, which is a gap.
 */
export function valueIn(assessed: AssessedStrategy, indicator: Indicator, period: Period): Operand {
  return bookOf(assessed).valueIn(indicator, period);
}

const BOOKS = new WeakMap<AssessedStrategy, SeriesBook>();

function bookOf(assessed: AssessedStrategy): SeriesBook {
  const known = BOOKS.get(assessed);
  if (known !== undefined) return known;
  const book = new SeriesBook(assessed);
  BOOKS.set(assessed, book);
  return book;
}

/** Each series is computed once. */
class SeriesBook {
  readonly #assessed: AssessedStrategy;
  readonly #indicators: ReadonlyMap<IndicatorId, BorneIndicator>;
  readonly #inCircles: ReadonlySet<IndicatorId>;
  readonly #series = new Map<Indicator, readonly SeriesPoint[]>();

  constructor(assessed: AssessedStrategy) {
    this.#assessed = assessed;
    this.#indicators = indicatorsById(assessed.index);
    this.#inCircles = indicatorsInCircles(assessed.index);
  }

  series(indicator: Indicator): readonly SeriesPoint[] {
    const known = this.#series.get(indicator);
    if (known !== undefined) return known;
    const { asOf } = this.#assessed;
    const stored = indicator.observations.map((observation) => this.#storedPoint(observation));
    const computed = this.#compute(indicator).filter(
      (point) => !stored.some((other) => isSameSpan(other.period, point.period)),
    );
    const points = [...stored, ...computed]
      .filter(({ period }) => asOf === null || isWithinAsOf(period, asOf))
      .toSorted((a, b) => comparePeriods(a.period, b.period));
    this.#series.set(indicator, points);
    return points;
  }

  overTime(indicator: Indicator, period: Period): Aggregate<PeriodLabel> | null {
    const how = indicator.timeAggregation;
    const parts = subPeriods(period, indicator.frequency);
    if (how === null || parts === null || parts.length < 2) return null;
    if (how === "ratio") return this.#ratioOverTime(indicator, parts);
    const values = parts.map((part) => ({ ...this.valueIn(indicator, part), part: part.label }));
    return aggregate(values, how);
  }

  #ratioOverTime(indicator: Indicator, parts: readonly Period[]): Aggregate<PeriodLabel> | null {
    const { ratio } = indicator;
    if (ratio === null) return null;
    const pairs = parts.map((part) => this.#ratioPart(indicator, part, part.label));
    return aggregateRatio(pairs, Rational.parse(ratio.factor));
  }

  #storedPoint(observation: Observation): SeriesPoint {
    return {
      observation,
      period: this.#assessed.calendar.get(observation.period),
      value: observation.value === null ? null : Rational.parse(observation.value),
      computation: null,
    };
  }

  #compute(indicator: Indicator): readonly SeriesPoint[] {
    const borne = this.#indicators.get(indicator.id);
    if (!isComputed(indicator) || borne === undefined || this.#inCircles.has(indicator.id)) return [];
    const operands = this.#operandsOf(borne);
    return this.#periodsOf(indicator, operands).flatMap(
      (period) => this.#computePoint(indicator, operands, period) ?? [],
    );
  }

  /** None where one that is named is not there. */
  #operandsOf(borne: BorneIndicator): readonly Indicator[] {
    const named = namedOperands(borne.indicator);
    if (named.length === 0) return partsBelow(this.#assessed.index, borne);
    const found = named.flatMap((id) => this.#indicators.get(id)?.indicator ?? []);
    return found.length === named.length ? found : [];
  }

  /** The periods for which any operand says something, brought to the indicator's own frequency. */
  #periodsOf(indicator: Indicator, operands: readonly Indicator[]): readonly Period[] {
    const periods: Period[] = [];
    for (const { period } of operands.flatMap((operand) => this.series(operand))) {
      const own = ownPeriod(indicator, period);
      if (own !== null && !periods.some((other) => isSameSpan(other, own))) periods.push(own);
    }
    return periods;
  }

  #computePoint(indicator: Indicator, operands: readonly Indicator[], period: Period): SeriesPoint | null {
    const { ratio, formula, unitAggregation } = indicator;
    const values = operands.map((operand) => this.valueIn(operand, period));
    if (ratio !== null) return computeRatio(period, values, ratio);
    if (formula !== null) return computeFormula(period, values, formula);
    if (unitAggregation === null) return null;
    if (unitAggregation !== "ratio") return computeUnits(period, values, aggregate(values, unitAggregation));
    const factor = indicator.ratio?.factor ?? operands.find((part) => part.ratio !== null)?.ratio?.factor;
    if (factor === undefined) return null;
    const pairs = operands.map((part) => this.#ratioPart(part, period, part.id));
    return computeUnits(period, values, aggregateRatio(pairs, Rational.parse(factor)));
  }

  /** Numerator and denominator of one ratio; what has none is missing. */
  #ratioPart<Name>(indicator: Indicator, period: Period, part: Name): RatioPart<Name> {
    const { ratio } = indicator;
    const [above, below] = [ratio?.numerator, ratio?.denominator].map((id) => {
      const operand = id === undefined ? undefined : this.#indicators.get(id);
      return operand === undefined ? null : this.valueIn(operand.indicator, period);
    });
    return { part, numerator: above ?? { part, ...NOTHING }, denominator: below ?? { part, ...NOTHING } };
  }

  /** What an indicator says of a period: what it has for it, else the whole of its shorter periods. */
  valueIn(indicator: Indicator, period: Period): Operand {
    const point = this.series(indicator).find((candidate) => isSameSpan(candidate.period, period));
    if (point !== undefined) {
      const { value, status } = point.observation;
      const absence = value === null ? absenceOf(status) : null;
      return { part: indicator.id, value: point.value, absence, status, periods: null };
    }
    const whole = this.overTime(indicator, period);
    if (whole === null) return { part: indicator.id, ...NOTHING, status: null, periods: null };
    const { coverage } = whole;
    const value = isComplete(coverage) ? whole.value : null;
    const absence = value === null ? absenceOfWhole(coverage.missing) : null;
    return { part: indicator.id, value, absence, status: value === null ? null : "A", periods: coverage };
  }
}

const NOTHING: Omit<PartValue<unknown>, "part"> = { value: null, absence: "gap" };

/** The period in which an indicator counts what happened in one of an operand; null for a longer one. */
function ownPeriod(indicator: Indicator, period: Period): Period | null {
  const own = indicator.frequency;
  if (own === "irregular" || own === period.frequency) return period;
  if (period.frequency !== "irregular" && PARTS_OF_YEAR[period.frequency] < PARTS_OF_YEAR[own]) return null;
  return enclosingPeriod(period, own);
}

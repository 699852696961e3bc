/** One indicator with all that its page says: how it is defined, what its numbers say, and where it belongs. */
import { z } from "zod";

import { indicatorFormulaSchema, unitAggregationSchema } from "../aggregation/computation-schema.ts";
import { indicatorsById, namedOperands, partsBelow } from "../aggregation/indicator-parts.ts";
import { DomainError } from "../errors/domain-error.ts";
import { decimalSchema, nonNegativeDecimalSchema } from "../exact/decimal.ts";
import { findingSchema, type Finding } from "../findings/finding.ts";
import { timeAggregationSchema, type Indicator } from "../indicator/indicator.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema, indicatorIdSchema, type IndicatorId } from "../strategy/ids.ts";
import { crumbSchema, viewWay } from "./crumb-view.ts";
import { indicatorAnalysisViewSchema, viewIndicatorAnalysis } from "./indicator-analysis-view.ts";
import { strategyHeadSchema, viewHead } from "./strategy-view.ts";

const namedIndicatorSchema = z.object({
  id: indicatorIdSchema,
  name: z.string(),
  /** Null where the strategy has no such indicator. */
  element: elementIdSchema.nullable(),
  /** The full number of that element. */
  number: z.string(),
});
export type NamedIndicator = z.infer<typeof namedIndicatorSchema>;

export const indicatorDefinitionSchema = z.object({
  tolerance: nonNegativeDecimalSchema.nullable(),
  isCumulative: z.boolean(),
  timeAggregation: timeAggregationSchema.nullable(),
  unitAggregation: unitAggregationSchema.nullable(),
  ratio: z
    .object({ numerator: namedIndicatorSchema, denominator: namedIndicatorSchema, factor: decimalSchema })
    .nullable(),
  formula: indicatorFormulaSchema.nullable(),
  /** What it is computed from: operands, or those of its name below. */
  parts: z.array(namedIndicatorSchema),
  /** The indicators that are computed from it by a ratio or formula. */
  usedBy: z.array(namedIndicatorSchema),
});

export const indicatorPageViewSchema = z.object({
  strategy: strategyHeadSchema,
  /** From the top down to the element that bears it. */
  breadcrumbs: z.array(crumbSchema),
  definition: indicatorDefinitionSchema,
  analysis: indicatorAnalysisViewSchema,
  /** Those about it. */
  findings: z.array(findingSchema),
});
export type IndicatorPageView = z.infer<typeof indicatorPageViewSchema>;

/** `findings` are those of the whole strategy. Throws as `viewIndicatorAnalysis`. */
export function viewIndicatorPage(
  assessed: AssessedStrategy,
  id: IndicatorId,
  findings: readonly Finding[],
): IndicatorPageView {
  const borne = indicatorsById(assessed.index).get(id);
  if (borne === undefined) throw new DomainError("unknown-indicator", { indicator: id });
  return {
    strategy: viewHead(assessed),
    breadcrumbs: viewWay(assessed, borne.element),
    definition: viewDefinition(assessed, borne.indicator),
    analysis: viewIndicatorAnalysis(assessed, id),
    findings: findings.filter(({ indicator }) => indicator === id),
  };
}

function viewDefinition(
  assessed: AssessedStrategy,
  indicator: Indicator,
): z.infer<typeof indicatorDefinitionSchema> {
  const { ratio } = indicator;
  const all = [...indicatorsById(assessed.index).values()];
  return {
    tolerance: indicator.tolerance,
    isCumulative: indicator.isCumulative,
    timeAggregation: indicator.timeAggregation,
    unitAggregation: indicator.unitAggregation,
    ratio:
      ratio === null
        ? null
        : {
            numerator: nameIndicator(assessed, ratio.numerator),
            denominator: nameIndicator(assessed, ratio.denominator),
            factor: ratio.factor,
          },
    formula: indicator.formula,
    parts: partIds(assessed, indicator).map((part) => nameIndicator(assessed, part)),
    usedBy: all
      .filter((other) => namedOperands(other.indicator).includes(indicator.id))
      .map((other) => nameIndicator(assessed, other.indicator.id)),
  };
}

function partIds(assessed: AssessedStrategy, indicator: Indicator): readonly IndicatorId[] {
  const named = namedOperands(indicator);
  if (named.length > 0 || indicator.unitAggregation === null) return [...new Set(named)];
  const borne = indicatorsById(assessed.index).get(indicator.id);
  return borne === undefined ? [] : partsBelow(assessed.index, borne).map(({ id }) => id);
}

function nameIndicator(assessed: AssessedStrategy, id: IndicatorId): NamedIndicator {
  const borne = indicatorsById(assessed.index).get(id);
  if (borne === undefined) return { id, name: id, element: null, number: "" };
  return {
    id,
    name: borne.indicator.name,
    element: borne.element.id,
    number: assessed.index.numbers.get(borne.element.id) ?? "",
  };
}

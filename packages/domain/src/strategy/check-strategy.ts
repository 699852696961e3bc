/** What a strategy must keep beyond the shape of its parts: ids that occur once, references and periods that exist. */
import { DomainError, type MessageParams } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import { PeriodCalendar } from "../period/period-calendar.ts";
import type { PeriodLabel } from "../period/period.ts";
import { indexStrategy } from "./index-strategy.ts";
import type { Strategy } from "./strategy.ts";

/** A rule that a strategy breaks: the code of a `DomainError` and its facts. */
export interface BrokenRule {
  readonly code: string;
  readonly params: MessageParams;
}

/**
 * Every broken rule of a strategy; none for one that can be assessed and stored.
 *
 * Codes: those of `indexStrategy` (the first of them), `unit-twice`, `period-twice`, `stage-twice`, `indicator-twice`,
 * `cell-twice`, `observation-twice`, `unknown-unit`, `unknown-served-element`, `serves-itself`, `unknown-period`.
 */
export function findBrokenRules(strategy: Strategy): readonly BrokenRule[] {
  const stages = strategy.elements.flatMap((element) => element.stages);
  const indicators = strategy.elements.flatMap((element) => element.indicators);
  const calendar = new PeriodCalendar(strategy.periods);
  return [
    ...brokenHierarchy(strategy),
    ...repeated(strategy.units, (unit) => unit.id).map((id) => broken("unit-twice", { unit: id })),
    ...repeated(strategy.periods, (period) => period.label).map((period) =>
      broken("period-twice", { period }),
    ),
    ...repeated(stages, (stage) => stage.id).map((stage) => broken("stage-twice", { stage })),
    ...repeated(indicators, (indicator) => indicator.id).map((indicator) =>
      broken("indicator-twice", { indicator }),
    ),
    ...strategy.elements.flatMap((element) => [
      ...brokenReferences(element, strategy),
      ...brokenSeries(element),
      ...unknownPeriods(periodsOf(element), calendar, { element: element.id }),
    ]),
    ...unknownPeriods(
      strategy.reportingPeriods.map(({ period }) => period),
      calendar,
      {},
    ),
  ];
}

function brokenHierarchy(strategy: Strategy): readonly BrokenRule[] {
  try {
    indexStrategy(strategy);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [broken(error.code, error.params)];
    throw error;
  }
}

function brokenReferences(element: Element, strategy: Strategy): readonly BrokenRule[] {
  const unknownUnits = element.leads.filter(({ unit }) => strategy.units.every(({ id }) => id !== unit));
  const unknownServed = element.alsoServes.filter((served) =>
    strategy.elements.every(({ id }) => id !== served),
  );
  return [
    ...unknownUnits.map(({ unit }) => broken("unknown-unit", { element: element.id, unit })),
    ...unknownServed.map((served) => broken("unknown-served-element", { element: element.id, served })),
    ...(element.alsoServes.includes(element.id) ? [broken("serves-itself", { element: element.id })] : []),
  ];
}

function brokenSeries(element: Element): readonly BrokenRule[] {
  return [
    ...element.stages.flatMap((stage) =>
      repeated(stage.cells, (cell) => cell.period).map((period) =>
        broken("cell-twice", { element: element.id, stage: stage.id, period }),
      ),
    ),
    ...element.indicators.flatMap((indicator) =>
      repeated(indicator.observations, (observation) => observation.period).map((period) =>
        broken("observation-twice", { element: element.id, indicator: indicator.id, period }),
      ),
    ),
  ];
}

function periodsOf(element: Element): readonly PeriodLabel[] {
  const benchmarks = element.indicators.flatMap(({ baselines, targets }) => [...baselines, ...targets]);
  return [
    ...element.stages.flatMap((stage) => stage.cells.map((cell) => cell.period)),
    ...element.indicators.flatMap((indicator) => indicator.observations.map(({ period }) => period)),
    ...[...benchmarks, ...element.budgetLines].flatMap(({ period }) => period ?? []),
    ...(element.manualProgress?.asOf == null ? [] : [element.manualProgress.asOf]),
  ];
}

function unknownPeriods(
  labels: readonly PeriodLabel[],
  calendar: PeriodCalendar,
  where: MessageParams,
): readonly BrokenRule[] {
  return [...new Set(labels)]
    .filter((label) => calendar.find(label) === null)
    .map((period) => broken("unknown-period", { ...where, period }));
}

/** What occurs more than once, each told once. */
function repeated<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of things.map((thing) => nameOf(thing))) {
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice];
}

function broken(code: string, params: MessageParams): BrokenRule {
  return { code, params };
}

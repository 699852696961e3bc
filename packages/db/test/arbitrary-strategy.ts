/** Strategies of any shape that the domain allows, for properties. */
import { type Strategy, strategySchema } from "@miara/domain/strategy";
import fc from "fast-check";

import { CHANGE, emptyElement, sampleStrategy } from "./sample-strategy.ts";

const day = fc.constantFrom("2009-12-31", "2010-06-30", "2012-02-29");
const passage = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((text) => `x${text.replaceAll(/\p{Cc}/gu, "¶")}x`);
const title = passage.map((text) => text.replaceAll(/\s/gu, "_"));
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 28n }), fc.option(fc.nat({ max: 999_999 }), { nil: null }))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}0`));
const PERIODS = ["2009", "2010", "2010-Q1", "2014/15", "2005-2007"];
const periods = fc.uniqueArray(fc.constantFrom(...PERIODS));
/** Labels that look like places in a list are the hard ones. */
const odd = fc.constantFrom("0", "1", "2", "2009");
const entry = orNull(fc.record({ by: title, at: fc.constant(CHANGE.at) }));

/** As saved by `CHANGE`. */
export const strategies: fc.Arbitrary<Strategy> = fc
  .record({
    title,
    description: orNull(passage),
    missingAsZero: fc.boolean(),
    isPublic: fc.boolean(),
    reportingPeriods: fc.array(roundShape(), { maxLength: 3 }),
    findings: fc.array(orNull(odd), { maxLength: 4 }),
    units: fc.array(title, { minLength: 1, maxLength: 3 }),
    periods,
    elements: fc.array(elementShape(), { maxLength: 6 }),
  })
  .map(({ units, elements, ...shape }) =>
    strategySchema.parse({
      ...sampleStrategy(),
      title: shape.title,
      description: shape.description,
      settings: {
        ...sampleStrategy().settings,
        missingAsZero: shape.missingAsZero,
        isPublic: shape.isPublic,
      },
      reportingPeriods: distinctPeriods(shape.reportingPeriods),
      importFindings: shape.findings.map((period, at) => ({
        ...sampleStrategy().importFindings[at % 2],
        period,
      })),
      periods: shape.periods.map((label) => ({
        label,
        start: "2009-01-01",
        end: "2009-12-31",
        frequency: "irregular",
      })),
      units: units.map((name, at) => ({ id: `u${at}`, name })),
      elements: elements.map((build, at) => build(at, elements.length, units.length)),
    }),
  );

/** An element, given its place, how many elements there are and how many offices. */
type ElementBuilder = (at: number, elements: number, units: number) => object;

function elementShape(): fc.Arbitrary<ElementBuilder> {
  const stage = fc.record({
    number: orNull(title),
    title,
    cells: periods.chain((labels) =>
      fc.tuple(
        ...labels.map((period) =>
          fc.record({
            period: fc.constant(period),
            planned: orNull(decimal),
            actual: orNull(decimal),
            raw: orNull(passage),
            note: orNull(passage),
            entry,
          }),
        ),
      ),
    ),
  });
  const money = orNull(
    fc.record({ text: passage, amountMinor: orNull(fc.maxSafeInteger().map(positiveZero)) }),
  );
  return fc
    .record({
      parent: fc.nat(),
      title,
      weight: orNull(decimal),
      rationale: orNull(passage),
      leads: fc.array(fc.record({ unit: fc.nat(), role: fc.constantFrom("accountable", "helps") }), {
        maxLength: 3,
      }),
      alsoServes: fc.array(fc.nat(), { maxLength: 2 }),
      stages: fc.array(stage, { maxLength: 3 }),
      observed: periods,
      value: orNull(decimal),
      isCumulative: fc.boolean(),
      partners: fc.array(fc.record({ name: title, scope: orNull(passage) }), { maxLength: 2 }),
      totalCost: money,
      budget: fc.array(fc.tuple(orNull(odd), money), { maxLength: 3 }),
      baselines: fc.array(orNull(odd), { maxLength: 3 }),
      reports: fc.array(reportShape(), { maxLength: 3 }),
      formerly: fc.array(fc.record({ until: day, weight: orNull(decimal) }), { maxLength: 3 }),
      until: orNull(day),
    })
    .map(
      ({ parent, observed, value, isCumulative, budget, baselines, ...shape }): ElementBuilder =>
        (at, elements, units) => ({
          ...emptyElement(`e${at}`, parent % elements === at ? null : `e${parent % elements}`),
          ...shape,
          reports: distinctPeriods(shape.reports),
          formerly: shape.formerly.map((terms) => ({
            ...terms,
            parentId: `e${parent % elements}`,
            level: 0,
            lifecycle: "active",
            method: null,
          })),
          leads: shape.leads.map(({ unit, role }) => ({ unit: `u${unit % units}`, role })),
          alsoServes: shape.alsoServes.map((other) => `e${other % elements}`),
          stages: shape.stages.map((stageShape, index) => ({ id: `s${at}-${index}`, ...stageShape })),
          indicators: sampleIndicators().map((indicator) => ({
            ...indicator,
            id: `${indicator.id}-${at}`,
            isCumulative,
            baselines: baselines.map((period) => ({
              period,
              operator: "=",
              value: "1",
              upper: null,
              text: null,
              origin: null,
            })),
            observations: observed.map((period) => ({
              period,
              value,
              status: value === null ? "L" : "E",
              qualifier: null,
              raw: null,
              note: null,
              asOf: null,
              entry: null,
            })),
          })),
          budgetLines: budget.map(([period, line]) => ({
            source: null,
            measure: "spent",
            period,
            money: line,
          })),
        }),
    );
}

function roundShape(): fc.Arbitrary<{ readonly period: string }> {
  return fc.record({
    period: fc.constantFrom(...PERIODS, "0", "1"),
    state: fc.constantFrom("planned", "open", "closed"),
    opensOn: fc.constant(null),
    dueOn: orNull(day),
    closedAt: orNull(fc.constant(CHANGE.at)),
    levelDeadlines: fc.array(fc.record({ level: fc.nat({ max: 5 }), dueOn: day }), { maxLength: 2 }),
    exceptions: fc.array(
      fc.record({
        element: orNull(fc.constant("e0")),
        reason: passage,
        until: day,
        grantedBy: title,
        grantedAt: fc.constant(CHANGE.at),
      }),
      { maxLength: 2 },
    ),
  });
}

function reportShape(): fc.Arbitrary<{ readonly period: string }> {
  return fc.record({
    period: fc.constantFrom(...PERIODS),
    state: fc.constantFrom("draft", "submitted", "returned", "approved"),
    narrative: orNull(passage),
    remark: orNull(passage),
    step: entry,
  });
}

function distinctPeriods<T extends { readonly period: string }>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.period, thing])).values()];
}

function sampleIndicators(): Strategy["elements"][number]["indicators"] {
  return sampleStrategy().elements[0]?.indicators ?? [];
}

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

/** JSON and databases know one zero. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** Strategies of any shape that the domain allows, for properties. */
import { type Strategy, strategySchema } from "@miara/domain/strategy";
import fc from "fast-check";

import { CHANGE, emptyElement, sampleStrategy } from "./sample-strategy.ts";

const passage = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((text) => `x${text.replaceAll(/\p{Cc}/gu, "¶")}x`);
const title = passage.map((text) => text.replaceAll(/\s/gu, "_"));
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 28n }), fc.option(fc.nat({ max: 999_999 }), { nil: null }))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}0`));
const PERIODS = ["2009", "2010", "2010-Q1", "2014/15", "2005-2007"];
const periods = fc.uniqueArray(fc.constantFrom(...PERIODS));
const entry = orNull(fc.record({ by: title, at: fc.constant(CHANGE.at) }));

/** As saved by `CHANGE`. */
export const strategies: fc.Arbitrary<Strategy> = fc
  .record({
    title,
    description: orNull(passage),
    missingAsZero: fc.boolean(),
    units: fc.array(title, { minLength: 1, maxLength: 3 }),
    periods,
    elements: fc.array(elementShape(), { maxLength: 6 }),
  })
  .map(({ units, elements, ...shape }) =>
    strategySchema.parse({
      ...sampleStrategy(),
      title: shape.title,
      description: shape.description,
      settings: { ...sampleStrategy().settings, missingAsZero: shape.missingAsZero },
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
      budget: fc.array(money, { maxLength: 2 }),
    })
    .map(
      ({ parent, observed, value, isCumulative, budget, ...shape }): ElementBuilder =>
        (at, elements, units) => ({
          ...emptyElement(`e${at}`, parent % elements === at ? null : `e${parent % elements}`),
          ...shape,
          leads: shape.leads.map(({ unit, role }) => ({ unit: `u${unit % units}`, role })),
          alsoServes: shape.alsoServes.map((other) => `e${other % elements}`),
          stages: shape.stages.map((stageShape, index) => ({ id: `s${at}-${index}`, ...stageShape })),
          indicators: sampleIndicators().map((indicator) => ({
            ...indicator,
            id: `${indicator.id}-${at}`,
            isCumulative,
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
          budgetLines: budget.map((line) => ({ source: null, measure: "spent", period: null, money: line })),
        }),
    );
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

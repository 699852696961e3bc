/** Strategies of any shape, for properties of what is written and read. */
import { strategySchema, DEFAULT_SETTINGS, type Strategy } from "@miara/domain/strategy";
import fc from "fast-check";

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((value) => value.replaceAll(/\p{Cc}/gu, "¶"))
  .filter((value) => value.trim() !== "");
const title = text.map((value) => value.trim());
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), maybe(fc.integer({ min: 0, max: 999 })))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${String(part).padStart(3, "0")}`));
const year = fc.constantFrom("2009", "2010", "2011", "2012", "2013");
const quarter = fc.constantFrom("2012-Q1", "2012-Q2", "2014/15", "2005-2007");

const stage = fc.record({
  number: maybe(fc.constantFrom("1", "2a")),
  title,
  cells: fc.uniqueArray(
    fc.record({
      period: year,
      planned: maybe(decimal),
      actual: maybe(decimal),
      raw: maybe(text),
      note: maybe(text),
      entry: maybe(fc.record({ by: title, at: fc.constant("2014-03-14T09:00:00.000Z") })),
    }),
    { selector: (cell) => cell.period, maxLength: 4 },
  ),
});

const observation = fc.record({
  period: fc.oneof(year, quarter),
  value: maybe(decimal),
  qualifier: maybe(fc.constant("ok.")),
  raw: maybe(text),
  note: maybe(text),
  asOf: maybe(fc.constant("2012-12-30")),
  entry: fc.constant(null),
});

const benchmark = fc.oneof(
  fc.record({
    period: maybe(year),
    operator: fc.constantFrom("=", ">=", "<"),
    value: decimal,
    upper: fc.constant(null),
    text: maybe(text),
    origin: maybe(text),
  }),
  fc.record({
    period: maybe(year),
    operator: fc.constant("range"),
    value: decimal,
    upper: decimal,
    text: fc.constant(null),
    origin: fc.constant(null),
  }),
  fc.record({
    period: maybe(year),
    operator: fc.constant("text"),
    value: fc.constant(null),
    upper: fc.constant(null),
    text,
    origin: fc.constant(null),
  }),
);

const indicator = fc.record({
  kind: fc.constantFrom("output", "outcome", "impact", "context"),
  name: title,
  unit: maybe(fc.constantFrom("%", "km")),
  source: maybe(title),
  direction: fc.constantFrom("up", "down", "range", "none"),
  decimals: maybe(fc.integer({ min: 0, max: 3 })),
  frequency: fc.constantFrom("A", "Q", "irregular"),
  baselines: fc.array(benchmark, { maxLength: 2 }),
  targets: fc.array(benchmark, { maxLength: 2 }),
  tolerance: maybe(decimal),
  isCumulative: fc.boolean(),
  timeAggregation: maybe(fc.constantFrom("sum", "last", "mean")),
  statusOverride: fc.constant(null),
  note: maybe(text),
  asWritten: maybe(fc.record({ file: title, line: fc.integer({ min: 1, max: 99 }), text })),
  observations: fc.uniqueArray(observation, { selector: (seen) => seen.period, maxLength: 4 }),
});

const element = fc.record({
  number: maybe(fc.constantFrom("I", "7", "c")),
  title,
  lifecycle: fc.constantFrom("planned", "active", "paused", "cancelled", "done", "continuous"),
  weight: maybe(decimal),
  method: maybe(fc.constantFrom("stages", "children", "manual", "label")),
  manualProgress: maybe(
    fc.record({ value: decimal, origin: fc.constantFrom("page", "hand"), reason: text, asOf: maybe(year) }),
  ),
  statusOverride: maybe(
    fc.record({ status: fc.constantFrom("done", "at-risk"), reason: text, by: maybe(title) }),
  ),
  isLed: fc.boolean(),
  addressees: maybe(text),
  rationale: maybe(text),
  description: maybe(text),
  stages: fc.array(stage, { maxLength: 3 }),
  indicators: fc.array(indicator, { maxLength: 3 }),
  partners: fc.array(fc.record({ name: title, scope: maybe(text) }), { maxLength: 2 }),
  totalCost: maybe(fc.record({ text, amountMinor: maybe(fc.integer()) })),
  budgetLines: fc.array(
    fc.record({
      source: maybe(title),
      measure: fc.constantFrom("planned", "spent"),
      period: maybe(year),
      money: maybe(fc.record({ text, amountMinor: maybe(fc.integer()) })),
    }),
    { maxLength: 2 },
  ),
});

const finding = fc.record({
  code: fc.constant("line.unknown"),
  severity: fc.constantFrom("error", "warning", "notice"),
  element: fc.constant(null),
  indicator: fc.constant(null),
  stage: fc.constant(null),
  period: maybe(year),
  at: maybe(fc.record({ file: title, line: fc.integer({ min: 1, max: 99 }) })),
  params: fc.dictionary(fc.constantFrom("row", "taken", "others", "cells"), fc.oneof(text, fc.integer()), {
    noNullPrototype: true,
  }),
});

const LEVEL = {
  name: {
    pl: { one: "cel", few: "cele", many: "celów", other: "celu" },
    en: { one: "goal", other: "goals" },
  },
  numbering: "arabic",
  leadTitle: null,
};

export const arbitraryStrategy: fc.Arbitrary<Strategy> = fc
  .record({
    title,
    description: maybe(text),
    language: fc.constantFrom("pl", "en"),
    elements: fc.array(element, { maxLength: 6 }),
    importFindings: fc.array(finding, { maxLength: 3 }),
    changedAt: maybe(fc.constant("2014-03-14T09:00:00.000Z")),
  })
  .map(({ elements, ...strategy }) =>
    strategySchema.parse({
      ...strategy,
      id: "plan",
      organisation: { id: "miasto", name: "Miasto przykładowe" },
      currency: "PLN",
      levels: [LEVEL, LEVEL],
      periods: [{ label: "2009", start: "2009-01-01", end: "2009-12-31", frequency: "A" }],
      reportingPeriods: [],
      settings: DEFAULT_SETTINGS,
      units: [{ id: "urzad", name: "Urząd" }],
      elements: elements.map(({ isLed, ...part }, at) => ({
        ...part,
        id: `e${at}`,
        parentId: at % 2 === 0 ? null : `e${at - 1}`,
        level: at % 2,
        leads: isLed ? [{ unit: "urzad", role: "accountable" }] : [],
        alsoServes: at > 1 ? ["e0"] : [],
        stages: part.stages.map((own, stageAt) => ({ ...own, id: `e${at}-s${stageAt}` })),
        indicators: part.indicators.map((own, indicatorAt) => ({
          ...own,
          id: `e${at}-i${indicatorAt}`,
          observations: own.observations.map((seen) => ({
            ...seen,
            status: seen.value === null ? "O" : "A",
          })),
        })),
      })),
    }),
  );

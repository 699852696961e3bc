/** Small plans for tests: everything that a test does not speak of is filled in. */
import type { z } from "zod";

import { blankElement } from "../src/hierarchy/blank-element.ts";
import { elementSchema, type Element } from "../src/hierarchy/element.ts";
import type { Level } from "../src/hierarchy/level.ts";
import { blankIndicator } from "../src/indicator/blank-indicator.ts";
import { indicatorSchema, type Indicator } from "../src/indicator/indicator.ts";
import { observationSchema, type Observation } from "../src/indicator/observation.ts";
import { periodLabelSchema, type PeriodLabel } from "../src/period/period.ts";
import { calendarPeriod } from "../src/period/read-period.ts";
import { readQuantity } from "../src/quantity/read-quantity.ts";
import { stageSchema, type Stage } from "../src/stage/stage.ts";
import { DEFAULT_SETTINGS, strategySchema, type Strategy } from "../src/strategy/strategy.ts";

const LEVEL_NAMES = ["goal", "programme", "task", "action", "measure", "step"];

export const LEVELS: readonly Level[] = LEVEL_NAMES.map((name, at) => ({
  name: {
    pl: { one: name, few: name, many: name, other: name },
    en: { one: name, other: `${name}s` },
  },
  numbering: at === 0 ? "roman" : "arabic",
  leadTitle: null,
}));

export function label(text: string): PeriodLabel {
  return periodLabelSchema.parse(text);
}

export function plan(
  elements: readonly Element[],
  more: Partial<z.input<typeof strategySchema>> = {},
): Strategy {
  return strategySchema.parse({
    id: "plan",
    organisation: { id: "city", name: "City" },
    title: "A plan",
    description: null,
    language: "pl",
    currency: "PLN",
    levels: [...LEVELS],
    periods: [2009, 2010, 2011, 2012, 2013].map((year) => calendarPeriod(year, "A")),
    reportingPeriods: [],
    settings: DEFAULT_SETTINGS,
    units: [{ id: "office", name: "Office" }],
    elements,
    importFindings: [],
    changedAt: null,
    ...more,
  });
}

/** An element; `in` names its parent, one level above unless `level` says otherwise. */
export function element(
  id: string,
  more: Partial<z.input<typeof elementSchema>> & { readonly in?: string } = {},
): Element {
  const { in: parentId = null, ...rest } = more;
  return elementSchema.parse({
    id,
    parentId,
    level: parentId === null ? 0 : 1,
    number: null,
    title: id,
    ...blankElement(),
    leads: [{ unit: "office", role: "accountable" }],
    ...rest,
  });
}

/** A stage from cells written as a card has them, actual before planned: `{ 2009: "4/12" }`; `-` for nothing. */
export function stage(id: string, cells: Readonly<Record<string, string>>): Stage {
  return stageSchema.parse({
    id,
    number: null,
    title: id,
    cells: Object.entries(cells).map(([period, written]) => {
      const [actual, planned] = written.split("/").map((share) => (share === "-" ? null : share));
      return { period, planned, actual, raw: written, note: null, entry: null };
    }),
  });
}

/** An element at a progress of so many percent of a plan of 100, both in 2009. */
export function elementAt(id: string, progress: string, more: Parameters<typeof element>[1] = {}): Element {
  return element(id, { ...more, stages: [stage(`${id}-stage`, { 2009: `${progress}/100` })] });
}

/** An indicator; values by period as a page writes them, read the way the importer reads them. */
export function indicator(
  id: string,
  values: Readonly<Record<string, string>>,
  more: Partial<z.input<typeof indicatorSchema>> = {},
): Indicator {
  return indicatorSchema.parse({
    id,
    kind: "outcome",
    name: id,
    ...blankIndicator(),
    source: "Office",
    observations: Object.entries(values).map(([period, written]) => observation(period, written)),
    ...more,
  });
}

export function observation(period: string, written: string, more: Partial<Observation> = {}): Observation {
  const reading = readQuantity(written, { language: "pl" });
  if (reading.kind !== "value") throw new Error(`not one value: ${written}`);
  return observationSchema.parse({
    period,
    value: reading.value,
    status: reading.status,
    qualifier: reading.qualifier,
    raw: written,
    note: reading.note,
    asOf: null,
    entry: null,
    ...more,
  });
}

export function target(
  period: string | null,
  operator: Indicator["targets"][number]["operator"],
  value: string | null,
  more: { readonly upper?: string; readonly text?: string } = {},
): z.input<typeof indicatorSchema>["targets"][number] {
  return { period, operator, value, upper: more.upper ?? null, text: more.text ?? null, origin: null };
}

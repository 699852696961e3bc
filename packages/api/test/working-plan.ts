/** A small plan at work: two offices, an open and a closed round, something archived. */
import { blankElement } from "@miara/domain/blank-element";
import { blankIndicator } from "@miara/domain/blank-indicator";
import { strategySchema, DEFAULT_SETTINGS, type Strategy } from "@miara/domain/strategy";
import type { z } from "zod";

import { noun } from "./noun.ts";

export const REF = { organisation: "miasto", strategy: "plan" } as const;

const task = (id: string, parentId: string, more: object = {}) => ({
  id,
  parentId,
  level: 1,
  number: null,
  title: `Zadanie ${id}`,
  ...blankElement(),
  stages: [
    {
      id: `${id}-s1`,
      number: null,
      title: "Etap",
      cells: [
        { period: "2012", planned: "40", actual: "30", raw: null, note: null, entry: null },
        { period: "2013", planned: "60", actual: null, raw: null, note: null, entry: null },
      ],
    },
  ],
  indicators: [
    {
      id: `${id}-i1`,
      kind: "output",
      name: "Liczba",
      ...blankIndicator(),
      observations: [
        {
          period: "2012",
          value: "5",
          status: "A",
          qualifier: null,
          raw: null,
          note: null,
          asOf: null,
          entry: null,
        },
      ],
    },
  ],
  ...more,
});

const goal = (id: string, unit: string) => ({
  id,
  parentId: null,
  level: 0,
  number: null,
  title: `Cel ${id}`,
  ...blankElement(),
  leads: [{ unit, role: "accountable" }],
});

/** `g1` and what is below it belong to `promocja`, `g2` and what is below it to `drogi`; `g1.9` is archived. */
export function workingPlan(more: Partial<z.input<typeof strategySchema>> = {}): Strategy {
  return strategySchema.parse({
    id: REF.strategy,
    organisation: { id: REF.organisation, name: "Miasto" },
    title: "Plan",
    description: null,
    language: "pl",
    currency: "PLN",
    levels: [
      { name: noun("cel"), numbering: "roman", leadTitle: null },
      { name: noun("zadanie"), numbering: "arabic", leadTitle: null },
    ],
    periods: ["2012", "2013", "2014"].map((year) => ({
      label: year,
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      frequency: "A",
    })),
    reportingPeriods: [
      {
        period: "2012",
        state: "closed",
        opensOn: "2013-01-01",
        dueOn: "2013-02-28",
        levelDeadlines: [],
        closedAt: "2013-03-31T10:00:00.000Z",
        exceptions: [],
      },
      {
        period: "2013",
        state: "open",
        opensOn: "2014-01-01",
        dueOn: "2014-03-31",
        levelDeadlines: [],
        closedAt: null,
        exceptions: [],
      },
    ],
    settings: DEFAULT_SETTINGS,
    units: [
      { id: "promocja", name: "Wydział Promocji" },
      { id: "drogi", name: "Zarząd Dróg" },
    ],
    elements: [
      goal("g1", "promocja"),
      task("g1.1", "g1"),
      task("g1.9", "g1", { until: "2012-12-31" }),
      goal("g2", "drogi"),
      task("g2.1", "g2"),
    ],
    importFindings: [],
    changedAt: null,
    ...more,
  });
}

/** A strategy in which every field has a value somewhere, and the odd ones are odd. */
import { blankElement } from "@miara/domain/blank-element";
import { blankIndicator } from "@miara/domain/blank-indicator";
import { decimal } from "@miara/domain/decimal";
import { type Element, elementSchema } from "@miara/domain/element";
import { type Strategy, strategySchema } from "@miara/domain/strategy";

import type { Change, SaveResult } from "../src/strategy/strategy-repository.ts";

export const REF = refOf("leszno", "strategia");

export function refOf(
  organisation: string,
  strategy: string,
): {
  organisation: Strategy["organisation"]["id"];
  strategy: Strategy["id"];
} {
  return {
    organisation: strategySchema.shape.organisation.shape.id.parse(organisation),
    strategy: strategySchema.shape.id.parse(strategy),
  };
}

export function elementId(id: string): Element["id"] {
  return elementSchema.shape.id.parse(id);
}

export const CHANGE: Change = {
  actor: "Biuro strategii",
  account: null,
  office: "Urząd Miasta",
  at: "2014-03-14T09:00:00.000Z",
  reason: "Sprawozdanie za 2013",
};

/** As saved by `CHANGE`. */
export function sampleStrategy(): Strategy {
  return strategySchema.parse({
    id: "strategia",
    organisation: { id: "leszno", name: "Miasto Leszno" },
    title: "Strategia „Łódź” 'O''Brien' \\ [1]",
    description: "Pierwszy akapit.\n\nDrugi akapit: 🏙️ é (e + ́).",
    language: "pl",
    currency: "PLN",
    levels: [
      {
        name: {
          pl: { one: "cel", few: "cele", many: "celów", other: "celu" },
          en: { one: "goal", other: "goals" },
        },
        numbering: "roman",
        leadTitle: { pl: "szef celu", en: "head of the goal" },
      },
      {
        name: {
          pl: { one: "zadanie", few: "zadania", many: "zadań", other: "zadania" },
          en: { one: "task", other: "tasks" },
        },
        numbering: "arabic",
        leadTitle: null,
      },
    ],
    periods: [
      { label: "2010", start: "2010-01-01", end: "2010-12-31", frequency: "A" },
      { label: "2009", start: "2009-01-01", end: "2009-12-31", frequency: "A" },
      { label: "2014/15", start: "2014-04-01", end: "2015-03-31", frequency: "irregular" },
    ],
    reportingPeriods: [
      {
        period: "2009",
        state: "closed",
        opensOn: "2010-01-02",
        dueOn: "2010-02-28",
        levelDeadlines: [
          { level: 1, dueOn: "2010-01-31" },
          { level: 0, dueOn: "2010-02-15" },
        ],
        closedAt: "2010-03-01T12:00:00.000Z",
        exceptions: [
          exception({ element: "zadanie-2", reason: "Omyłka w sprawozdaniu" }),
          exception({ element: null, reason: "Kontrola" }),
        ],
      },
      { period: "2010", state: "open", opensOn: null, dueOn: null },
    ],
    settings: {
      missingAsZero: true,
      isNarrativeRequired: true,
      isPublic: false,
      statusRules: [
        { status: "done", figure: "progress", atLeast: "100" },
        { status: "at-risk", figure: "schedule-index", atLeast: "0.75" },
      ],
    },
    units: [
      { id: "z", name: "Straż Miejska" },
      { id: "a", name: "Komenda Miejska Policji" },
    ],
    elements: [
      // A child before its parent: the order of the list is the plan's own.
      fullElement("zadanie-2", "cel"),
      emptyElement("cel", null),
      emptyElement("zadanie-1", "cel"),
    ],
    importFindings: [
      {
        code: "weights.sum",
        severity: "warning",
        element: "cel",
        indicator: "przestępstwa",
        stage: "etap-2",
        period: "2012",
        at: { file: "projects-1.txt", line: 12 },
        params: { sum: "105", count: 5, text: "[1]" },
      },
      {
        code: "text.encoding",
        severity: "notice",
        element: null,
        indicator: null,
        stage: null,
        period: null,
        at: null,
        params: {},
      },
    ],
    changedAt: CHANGE.at,
  });
}

function fullElement(id: string, parentId: string): unknown {
  return {
    ...emptyElement(id, parentId),
    level: 1,
    number: "7",
    title: "[1]",
    lifecycle: "continuous",
    weight: "12.50",
    method: "manual",
    manualProgress: { value: "107.5", origin: "page", reason: "projects-1.txt", asOf: "2010" },
    statusOverride: { status: "at-risk", reason: "Brak środków", by: "Skarbnik" },
    leads: [
      { unit: "z", role: "accountable" },
      { unit: "a", role: "helps" },
    ],
    addressees: "mieszkańcy",
    rationale: '{"nie": "jest to JSON"}',
    description: "null",
    alsoServes: ["zadanie-1", "cel"],
    stages: [
      {
        id: "etap-2",
        number: "1",
        title: "Później dodany, wcześniej zapisany",
        cells: [
          // Years out of order, as on one card of a real city.
          cell("2010", { planned: "12", actual: "0", raw: "12/0%" }),
          cell("2009", { planned: "0.1", actual: null, note: "brak", entry: { by: "Urząd", at: CHANGE.at } }),
        ],
      },
      { id: "etap-1", number: null, title: "Bez komórek", cells: [] },
    ],
    indicators: [
      {
        id: "przestępstwa",
        kind: "outcome",
        name: "Liczba przestępstw",
        unit: "szt.",
        source: "KMP",
        direction: "down",
        decimals: 0,
        frequency: "A",
        baselines: [benchmark("=", { value: "3581", period: "2009", origin: "KMP" })],
        targets: [
          benchmark("range", { value: "-1", upper: "2000", period: "2013" }),
          benchmark("text", { text: "top quartile" }),
        ],
        tolerance: "0.5",
        isCumulative: true,
        timeAggregation: "ratio",
        unitAggregation: "sum",
        ratio: { numerator: "drugi", denominator: "nie-ma-go-już", factor: "100" },
        formula: { text: "[drugi] ÷ 2", missing: "as-zero" },
        statusOverride: { status: "on-track", reason: "Dane wstępne", by: "GUS" },
        note: "uwaga",
        asWritten: { file: "card.txt", line: 3, text: "KMP 3 581 3 097 -" },
        observations: [
          observation("2009", { value: `-${"9".repeat(59)}`, status: "A", raw: "…", qualifier: "ok." }),
          observation("2010", { value: `0.${"1".repeat(58)}`, status: "P", note: "n", asOf: "2010-11-30" }),
          observation("2011", { value: "0", status: "A", entry: { by: "Urząd", at: CHANGE.at } }),
          observation("2013", { value: null, status: "O", raw: "-" }),
        ],
      },
      { ...emptyIndicator("drugi"), isCumulative: false },
    ],
    partners: [
      { name: "Policja", scope: "patrole" },
      { name: "Policja", scope: null },
    ],
    totalCost: { text: "1 800 000 zł", amountMinor: 180_000_000 },
    budgetLines: [
      {
        source: "budżet miasta",
        measure: "planned",
        period: "2010",
        money: { text: "90 bln zł", amountMinor: Number.MAX_SAFE_INTEGER },
      },
      { source: null, measure: "spent", period: null, money: { text: "100%", amountMinor: null } },
      { source: "UE", measure: "planned", period: null, money: null },
    ],
    since: "2009-01-01",
    until: "2013-12-31",
    formerly: [
      terms({ until: "2009-12-31", parentId: null, level: 0, weight: "3.0", method: "stages" }),
      terms({ until: "2010-12-31", parentId: "nie-ma-go-już", level: 1, weight: null, method: null }),
    ],
    reports: [
      report("2010", { state: "returned", narrative: "Wykonano.", remark: "Brak wartości", step: ENTRY }),
      report("2009", { state: "draft", narrative: null, remark: null, step: null }),
    ],
  };
}

const ENTRY = { by: "Urząd", at: CHANGE.at };

/** An element with nothing but a title. */
export function emptyElement(id: string, parentId: string | null): object {
  return {
    id,
    parentId,
    level: parentId === null ? 0 : 1,
    number: null,
    title: id,
    ...blankElement(),
  };
}

/** A strategy with one level and nothing else. */
export function emptyStrategy(id = "pusta"): Strategy {
  const { levels, ...sample } = sampleStrategy();
  return strategySchema.parse({
    ...sample,
    id,
    title: "Pusta",
    description: null,
    levels: levels.slice(0, 1),
    periods: [],
    reportingPeriods: [],
    settings: { missingAsZero: false, statusRules: [] },
    units: [],
    elements: [],
    importFindings: [],
  });
}

/** The strategy as it is kept after it was saved. */
export function asSaved(strategy: Strategy, saved: SaveResult): Strategy {
  if (!saved.ok) throw new Error("not saved");
  return { ...strategy, changedAt: saved.at };
}

/** The strategy with other elements. */
export function withElements(strategy: Strategy, elements: readonly Element[]): Strategy {
  return { ...strategy, elements: [...elements] };
}

/** The sample with the actual share of one stage cell (`etap-2`, 2010) as given. */
export function withActual(strategy: Strategy, actual: string): Strategy {
  const copy = structuredClone(strategy);
  for (const element of copy.elements)
    for (const stage of element.stages)
      for (const found of stage.cells)
        if (stage.id === "etap-2" && found.period === "2010") found.actual = decimal(actual);
  return copy;
}

function emptyIndicator(id: string): object {
  return {
    id,
    kind: "context",
    name: id,
    ...blankIndicator(),
    frequency: "Q",
    observations: [],
  };
}

function cell(period: string, rest: object): object {
  return { period, planned: null, actual: null, raw: null, note: null, entry: null, ...rest };
}

function exception(rest: object): object {
  return { until: "2010-06-30", grantedBy: "Biuro strategii", grantedAt: CHANGE.at, ...rest };
}

function terms(rest: object): object {
  return { lifecycle: "active", ...rest };
}

function report(period: string, rest: object): object {
  return { period, ...rest };
}

function benchmark(operator: string, rest: object): object {
  return { period: null, operator, value: null, upper: null, text: null, origin: null, ...rest };
}

function observation(period: string, rest: object): object {
  return { period, qualifier: null, raw: null, note: null, asOf: null, entry: null, ...rest };
}

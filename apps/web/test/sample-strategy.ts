/**
 * A small strategy for tests. Programme II.7 of the city of Leszno with its printed figures (weights 25, 20, 25, 10,
 * 20; progress 0, 100, 60, 100, 60; hence 57.0) and the founding task II.7.3; around it what one city alone does not
 * show: weights that add up to 105, a cancelled element, a status set by hand, a printed figure, targets, a doubtful
 * reading.
 */
import { blankElement } from "@miara/domain/blank-element";
import type { Strategy } from "@miara/domain/strategy";
import { strategySchema } from "@miara/domain/strategy";

import { buildingPermits, crimesPerMeeting, homesBuilt, indicator, value } from "./sample-indicators.ts";

const YEARS = ["2009", "2010", "2011", "2012", "2013"];

type Shares = readonly (number | null)[];

function noun(one: string, few: string, many: string, english: string): object {
  return { pl: { one, few, many, other: few }, en: { one: english, other: `${english}s` } };
}

let stageCount = 0;

function stage(number: string, title: string, planned: Shares, actual: Shares): object {
  const cells = YEARS.map((period, place) => ({
    period,
    planned: planned[place]?.toString() ?? null,
    actual: actual[place]?.toString() ?? null,
    raw: `${actual[place] ?? ""}/${planned[place] ?? ""}%`,
    note: null,
    entry: { by: "Wydział Rozwoju", at: "2014-03-14T09:00:00.000Z" },
  }));
  // Identifiers are unique within a strategy.
  stageCount += 1;
  return { id: `stage-${stageCount}`, number, title, cells };
}

/** What the office has said of a year, and how far that has come. */
function report(period: string, state: string, narrative: string): object {
  const step = { by: "Komenda Miejska Policji w Próbnem", at: `${Number(period) + 1}-02-10T09:00:00.000Z` };
  return { period, state, narrative, remark: state === "returned" ? "Proszę podać liczby." : null, step };
}

function element(id: string, parentId: string | null, title: string, more: object = {}): object {
  const numbers = id.split(".");
  return {
    id,
    parentId,
    level: numbers.length - 1,
    number: numbers.at(-1),
    title,
    ...blankElement(),
    ...more,
  };
}

const evenly = [20, 20, 20, 20, 20];
const untilThen = [20, 20, 20, 0, 0];

export const SAMPLE: Strategy = strategySchema.parse({
  id: "proba",
  organisation: { id: "proba", name: "Miasto Próbne" },
  title: "Strategia próbna 2009–2013",
  description: null,
  language: "pl",
  currency: "PLN",
  levels: [
    {
      name: noun("cel", "cele", "celów", "goal"),
      numbering: "roman",
      leadTitle: { pl: "szef celu", en: "head of goal" },
    },
    {
      name: noun("program", "programy", "programów", "programme"),
      numbering: "arabic",
      leadTitle: { pl: "koordynator", en: "coordinator" },
    },
    {
      name: noun("zadanie", "zadania", "zadań", "task"),
      numbering: "arabic",
      leadTitle: { pl: "realizator", en: "implementer" },
    },
  ],
  periods: YEARS.map((year) => ({
    label: year,
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    frequency: "A",
  })),
  reportingPeriods: [],
  settings: {
    missingAsZero: false,
    statusRules: [
      { status: "done", figure: "progress", atLeast: "100" },
      { status: "on-track", figure: "schedule-index", atLeast: "0.95" },
      { status: "at-risk", figure: "schedule-index", atLeast: "0.75" },
    ],
  },
  units: [
    { id: "zastepca", name: "I Zastępca Prezydenta" },
    { id: "policja", name: "Komenda Miejska Policji" },
  ],
  elements: [
    element("I", null, "Rozwój gospodarki i łączności", {
      leads: [{ unit: "zastepca", role: "accountable" }],
      indicators: [crimesPerMeeting(), buildingPermits()],
    }),
    element("I.4", "I", "Program z wagami do 105"),
    // Printed total of programme II.4 of Leszno: 7940/105 = 75.6.
    element("I.4.1", "I.4", "Zadanie zakończone z nadwyżką", {
      weight: "60",
      stages: [stage("1", "Etap", evenly, [20, 20, 20, 20, 20])],
    }),
    element("I.4.2", "I.4", "Zadanie w toku", {
      weight: "45",
      manualProgress: { value: "43.11", origin: "page", reason: "Strona programu, wiersz 8.", asOf: "2013" },
    }),
    element("I.5", "I", "Program odwołany", { lifecycle: "cancelled" }),
    element("I.6", "I", "Program ciągły", {
      lifecycle: "continuous",
      statusOverride: { status: "at-risk", reason: "Wykonawca odstąpił od umowy.", by: "Wydział Rozwoju" },
    }),
    element("II", null, "Poprawienie warunków życia", { leads: [{ unit: "zastepca", role: "accountable" }] }),
    element("II.7", "II", "Bezpieczne miasto", {
      indicators: [
        indicator(
          "bezpieczenstwo",
          "Poczucie bezpieczeństwa",
          [value("61"), value("64"), null, value("70"), null],
          {
            kind: "context",
            unit: "%",
            direction: "up",
            baselines: [
              { period: "2009", operator: "=", value: "61", upper: null, text: null, origin: null },
            ],
            targets: [
              {
                period: "2013",
                operator: ">=",
                value: "80",
                upper: null,
                text: null,
                origin: "Uchwała rady",
              },
            ],
          },
        ),
        homesBuilt(),
      ],
    }),
    element("II.7.1", "II.7", "Rozbudowa monitoringu wizyjnego", {
      weight: "25",
      stages: [stage("1", "Etap", evenly, [0, 0, 0, 0, 0])],
    }),
    element("II.7.2", "II.7", "Rewir dzielnicowych na Zatorzu", {
      weight: "20",
      stages: [stage("1", "Etap", [100, 0, 0, 0, 0], [100, 0, 0, 0, 0])],
    }),
    element("II.7.3", "II.7", "Działania prewencyjne", {
      weight: "25",
      leads: [{ unit: "policja", role: "accountable" }],
      addressees: "Mieszkańcy",
      alsoServes: ["I.4"],
      reports: [
        report("2010", "approved", "Naklejki trafiły do 1 200 mieszkań."),
        report("2011", "approved", "Odbyły się 254 spotkania w szkołach.\n\nRozdano wszystkie naklejki."),
        report("2012", "returned", "Prace wstrzymano."),
      ],
      stages: [
        stage("1", "Analizy zagrożeń", [4, 4, 4, 4, 4], [4, 4, 4, 0, 0]),
        stage("2", "Dystrybucja naklejek", [12, 12, 12, 12, 12], [12, 12, 12, 0, 0]),
        stage("3", "Egzekwowanie zadań", [4, 4, 4, 4, 4], [4, 4, 4, 0, null]),
      ],
      indicators: [
        indicator("spotkania", "Liczba spotkań w szkołach", [
          value("152"),
          value("155"),
          value("254"),
          value("214"),
          { value: null, status: "O", raw: "-" },
        ]),
        indicator("widzowie", "Liczba widzów", [
          { value: "12000", status: "E", raw: "ok. 12 000", qualifier: "ok." },
          { value: null, status: "L", raw: "bd" },
          value("0"),
          { value: null, status: "M", raw: "X" },
          null,
        ]),
        indicator(
          "przestepstwa",
          "Liczba przestępstw",
          [value("3581"), value("3097"), value("2738"), value("2744"), null],
          {
            kind: "outcome",
            direction: "down",
          },
        ),
      ],
      partners: [
        { name: "Straż Miejska", scope: "Wspólne patrole" },
        { name: "Szkoły", scope: null },
      ],
      totalCost: { text: "1 800 000 zł", amountMinor: 180_000_000 },
      budgetLines: [
        {
          source: "Budżet miasta",
          measure: "planned",
          period: null,
          money: { text: "100% - wymóg ustawowy", amountMinor: null },
        },
        {
          source: "Budżet państwa",
          measure: "spent",
          period: "2010",
          money: { text: "1 250,50 zł", amountMinor: 125_050 },
        },
      ],
    }),
    element("II.7.4", "II.7", "Mniej wypadków drogowych", {
      weight: "10",
      stages: [stage("1", "Etap", evenly, evenly)],
    }),
    element("II.7.5", "II.7", "Bezpieczna szkoła", {
      weight: "20",
      stages: [stage("1", "Etap", evenly, untilThen)],
    }),
  ],
  importFindings: [
    {
      code: "weights.sum",
      severity: "warning",
      element: "I.4",
      indicator: null,
      stage: null,
      period: null,
      at: null,
      params: { sum: "105" },
    },
  ],
  changedAt: "2014-03-14T09:00:00.000Z",
});

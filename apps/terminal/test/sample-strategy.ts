/** A small strategy that holds what screens have to cope with; made up but for the figures of the founding card. */
import { blankElement } from "@miara/domain/blank-element";
import { blankIndicator } from "@miara/domain/blank-indicator";
import type { Element } from "@miara/domain/element";
import type { Indicator } from "@miara/domain/indicator";
import type { Observation } from "@miara/domain/observation";
import type { Stage } from "@miara/domain/stage";
import { DEFAULT_SETTINGS, strategySchema, type Strategy } from "@miara/domain/strategy";

const YEARS = ["2009", "2010", "2011", "2012", "2013"];

/** Planned 4, 12 and 4 points a year, done as planned up to 2011 and 0 after: 60 of 100 points. */
const foundingStages = (task: string): readonly Loose<Stage>[] =>
  [4, 12, 4].map((points, at) =>
    stage(
      `${task}${at + 1}`,
      ["Patrole", "Profilaktyka w szkołach", "Szkolenia"][at] ?? "",
      YEARS.map((_, year) => [points, year < 3 ? points : 0]),
    ),
  );

export function sampleStrategy(): Strategy {
  return strategySchema.parse({
    id: "plan",
    organisation: { id: "miasto", name: "Miasto" },
    title: "Strategia 2009–2013",
    description: null,
    language: "pl",
    currency: "PLN",
    levels: [
      level("cel", "cele", "celów", "celu", "goal", "goals", "roman", "szef celu"),
      level(
        "program",
        "programy",
        "programów",
        "programu",
        "programme",
        "programmes",
        "arabic",
        "koordynator",
      ),
      level("zadanie", "zadania", "zadań", "zadania", "task", "tasks", "arabic", "realizator"),
    ],
    periods: YEARS.map((label) => ({
      label,
      start: `${label}-01-01`,
      end: `${label}-12-31`,
      frequency: "A",
    })),
    reportingPeriods: [],
    settings: DEFAULT_SETTINGS,
    units: [
      { id: "straz", name: "Straż Miejska" },
      { id: "edukacja", name: "Wydział Edukacji" },
    ],
    elements: [
      element({ id: "I", level: 0, title: "Życie mieszkańców", weight: "2" }),
      element({
        id: "I.1",
        parentId: "I",
        level: 1,
        title: "Bezpieczne miasto",
        weight: "10",
        leads: [{ unit: "straz", role: "accountable" }],
      }),
      element({
        id: "I.1.1",
        parentId: "I.1",
        level: 2,
        title: "Monitoring ulic",
        weight: "25",
        stages: even("m", 20, 0),
      }),
      element({
        id: "I.1.2",
        parentId: "I.1",
        level: 2,
        title: "Rewir na Zatorzu",
        weight: "20",
        stages: even("r", 20, 20),
      }),
      element({
        id: "I.1.3",
        parentId: "I.1",
        level: 2,
        title: "Działania prewencyjne w szkołach i na osiedlach miasta",
        weight: "25",
        leads: [
          { unit: "straz", role: "accountable" },
          { unit: "edukacja", role: "helps" },
        ],
        addressees: "Uczniowie i ich rodzice.",
        rationale:
          "Liczba zdarzeń przy szkołach rosła przez kilka lat z rzędu, dlatego zadanie łączy patrole z nauką.",
        description: "Spotkania, patrole i szkolenia.",
        stages: foundingStages("s"),
        indicators: [crimes(), meetings()],
        partners: [{ name: "Policja", scope: "wspólne patrole" }],
        totalCost: { text: "1 800 000 zł", amountMinor: 180000000 },
        budgetLines: [
          {
            source: "budżet miasta",
            measure: "planned",
            period: null,
            money: { text: "100 %", amountMinor: null },
          },
        ],
      }),
      element({
        id: "I.1.4",
        parentId: "I.1",
        level: 2,
        title: "Oświetlenie 路灯照明工程",
        weight: "10",
        stages: even("o", 20, 20),
      }),
      element({
        id: "I.1.5",
        parentId: "I.1",
        level: 2,
        title: "Łódź patrolowa",
        weight: "20",
        stages: foundingStages("l"),
      }),
      element({ id: "I.2", parentId: "I", level: 1, title: "Nasze szkoły", weight: "5" }),
      element({
        id: "I.2.1",
        parentId: "I.2",
        level: 2,
        title: "Boiska",
        weight: "1",
        stages: even("b", 20, 21.5),
      }),
      element({
        id: "I.2.2",
        parentId: "I.2",
        level: 2,
        title: "Pracownie",
        weight: "2",
        lifecycle: "cancelled",
      }),
      element({ id: "II", level: 0, title: "Gospodarka", weight: "1" }),
      element({ id: "II.1", parentId: "II", level: 1, title: "Strefa przedsiębiorców", weight: null }),
    ],
    importFindings: [
      {
        code: "weights.sum",
        severity: "warning",
        element: "I.1",
        indicator: null,
        stage: null,
        period: null,
        at: { file: "strona.txt", line: 7 },
        params: { sum: "105" },
      },
      {
        code: "overdue",
        severity: "error",
        element: null,
        indicator: null,
        stage: null,
        period: "2013",
        at: null,
        params: {},
      },
    ],
    changedAt: "2014-03-14T09:00:00.000Z",
  });
}

type Loose<Shape> = { readonly [Key in keyof Shape]?: unknown };

function element(given: Loose<Element> & { readonly id: string }): object {
  return {
    parentId: null,
    level: 0,
    number: null,
    title: "",
    ...blankElement(),
    ...given,
  };
}

function level(
  one: string,
  few: string,
  many: string,
  other: string,
  english: string,
  englishMany: string,
  numbering: string,
  lead: string,
): object {
  return {
    name: { pl: { one, few, many, other }, en: { one: english, other: englishMany } },
    numbering,
    leadTitle: { pl: lead, en: "lead" },
  };
}

function even(id: string, planned: number, actual: number): readonly Loose<Stage>[] {
  return [
    stage(
      id,
      "Całość",
      YEARS.map(() => [planned, actual]),
    ),
  ];
}

function stage(id: string, title: string, cells: readonly (readonly number[])[]): Loose<Stage> {
  return {
    id,
    number: null,
    title,
    cells: cells.map(([planned, actual], at) => ({
      period: YEARS[at],
      planned: String(planned),
      actual: String(actual),
      raw: null,
      note: null,
      entry: { by: "import", at: "2014-03-14T09:00:00.000Z" },
    })),
  };
}

/** Fewer is better; the figures of the founding card, 2013 not collected. */
function crimes(): Loose<Indicator> {
  return indicator("przestepstwa", "outcome", "Liczba przestępstw", "KMP", "down", [
    observation("2009", "3581"),
    observation("2010", "3097"),
    observation("2011", "2738"),
    observation("2012", "2744"),
    observation("2013", null, "L"),
  ]);
}

/** A gap in 2010, a true zero, an estimate. */
function meetings(): Loose<Indicator> {
  return indicator("spotkania", "output", "Spotkania w szkołach", null, "up", [
    observation("2009", "0"),
    { ...observation("2011", "12000", "E"), qualifier: "ok." },
    observation("2012", "97.4"),
  ]);
}

function indicator(
  id: string,
  kind: string,
  name: string,
  source: string | null,
  direction: string,
  observations: readonly object[],
): Loose<Indicator> {
  return {
    id,
    kind,
    name,
    ...blankIndicator(),
    source,
    direction,
    observations,
  };
}

function observation(period: string, value: string | null, status = "A"): Loose<Observation> {
  return { period, value, status, qualifier: null, raw: null, note: null, asOf: null, entry: null };
}

/**
 * A strategy of the size that a large city has, made by rule so that every run measures the same: 3,000 elements on
 * three levels, 10,000 stages, 20,000 cells, an indicator of five values on every tenth task.
 */
import { blankElement } from "@miara/domain/blank-element";
import { blankIndicator } from "@miara/domain/blank-indicator";
import { strategySchema, type Strategy } from "@miara/domain/strategy";

const GOALS = 12;
const PROGRAMMES_A_GOAL = 15;
const ELEMENTS = 3000;
const STAGES = 10_000;
const CELLS_A_STAGE = 2;
const FIRST_YEAR = 2021;
const YEARS = 5;

const WORDS =
  "budowa modernizacja rozwój wsparcie edukacja transport zieleń kultura sport zdrowie mieszkania ulice oświetlenie integracja przedsiębiorczość cyfryzacja ochrona retencja energia partycypacja".split(
    " ",
  );
const UNITS = 40;

export function makeBigStrategy(): Strategy {
  const years = Array.from({ length: YEARS }, (_, at) => String(FIRST_YEAR + at));
  const elements: object[] = [];
  const tasks = ELEMENTS - GOALS - GOALS * PROGRAMMES_A_GOAL;
  let taskCount = 0;
  let stageCount = 0;
  for (let goal = 1; goal <= GOALS; goal += 1) {
    elements.push(element({ id: `c${goal}`, parentId: null, level: 0, seed: goal }));
    for (let programme = 1; programme <= PROGRAMMES_A_GOAL; programme += 1) {
      const id = `c${goal}.${programme}`;
      elements.push(element({ id, parentId: `c${goal}`, level: 1, seed: goal * 31 + programme }));
      const ordinal = (goal - 1) * PROGRAMMES_A_GOAL + programme;
      const upTo = Math.round((ordinal * tasks) / (GOALS * PROGRAMMES_A_GOAL));
      for (let number = 1; taskCount < upTo; number += 1) {
        taskCount += 1;
        const stagesUpTo = Math.round((taskCount * STAGES) / tasks);
        const stages = stagesUpTo - stageCount;
        stageCount = stagesUpTo;
        elements.push({
          ...element({ id: `${id}.${number}`, parentId: id, level: 2, seed: taskCount }),
          stages: Array.from({ length: stages }, (_, at) => stage(at, stages, taskCount, years)),
          indicators: taskCount % 10 === 0 ? [indicator(taskCount, years)] : [],
        });
      }
    }
  }
  return strategySchema.parse({
    id: "wielka-strategia",
    organisation: { id: "miasto", name: "Miasto" },
    title: "Strategia rozwoju miasta",
    description: null,
    language: "pl",
    currency: "PLN",
    levels: [
      level("cel", "goal", "roman"),
      level("program", "programme", "arabic"),
      level("zadanie", "task", "arabic"),
    ],
    periods: years.map((label) => ({
      label,
      start: `${label}-01-01`,
      end: `${label}-12-31`,
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
    units: Array.from({ length: UNITS }, (_, at) => ({
      id: `wydzial-${at}`,
      name: `Wydział ${titleOf(at, 2)}`,
    })),
    elements,
    importFindings: [],
    changedAt: null,
  });
}

function element(of: { id: string; parentId: string | null; level: number; seed: number }): object {
  const { seed, ...place } = of;
  return {
    ...place,
    number: null,
    title: titleOf(seed, 6),
    ...blankElement(),
    weight: String(5 + (seed % 7) * 5),
    leads: [{ unit: `wydzial-${seed % UNITS}`, role: "accountable" }],
    addressees: `Mieszkańcy: ${titleOf(seed + 3, 3)}`,
    description: titleOf(seed * 7, 30),
    partners: seed % 3 === 0 ? [{ name: titleOf(seed + 1, 2), scope: titleOf(seed + 2, 3) }] : [],
  };
}

/** The stages of a task share out its hundred points over two years each; the last one takes what is left. */
function stage(at: number, of: number, task: number, years: readonly string[]): object {
  const whole = Math.floor(100 / of / CELLS_A_STAGE);
  const from = (task + at) % (years.length - 1);
  return {
    id: `e${task}.${at + 1}`,
    number: `${at + 1}.`,
    title: titleOf(task * 3 + at, 4),
    cells: [0, 1].map((offset) => ({
      period: years[from + offset],
      planned: String(whole),
      actual: (task + at + offset) % 4 === 0 ? `${Math.max(0, whole - 2)}.5` : String(whole),
      raw: null,
      note: null,
      entry: null,
    })),
  };
}

function indicator(task: number, years: readonly string[]): object {
  return {
    id: `w${task}`,
    kind: ["output", "outcome", "impact"][task % 3],
    name: `Liczba: ${titleOf(task, 3)}`,
    ...blankIndicator(),
    source: `Wydział ${titleOf(task % UNITS, 2)}`,
    direction: "up",
    decimals: 0,
    observations: years.map((period, at) => ({
      period,
      value: String(100 + ((task * 37 + at * 11) % 900)),
      status: "A",
      qualifier: null,
      raw: null,
      note: null,
      asOf: null,
      entry: null,
    })),
  };
}

function level(pl: string, en: string, numbering: string): object {
  return {
    name: {
      pl: { one: pl, few: `${pl}e`, many: `${pl}ów`, other: `${pl}u` },
      en: { one: en, other: `${en}s` },
    },
    numbering,
    leadTitle: null,
  };
}

function titleOf(seed: number, words: number): string {
  const chosen = Array.from(
    { length: words },
    (_, at) => WORDS[(seed * 7 + at * (3 + (seed % 5))) % WORDS.length],
  );
  const text = chosen.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${seed}`;
}

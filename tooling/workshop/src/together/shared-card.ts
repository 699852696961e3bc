/** The card that everybody edits: one task with four stages, of a year that is open to report on by quarters. */
import { blankElement } from "@miara/domain/blank-element";
import { stageCellEditSchema } from "@miara/domain/reporting-edit";
import { strategySchema, unitSchema, type Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

const STAGES = ["e1", "e2", "e3", "e4"];
const QUARTERS = [
  { label: "2024-Q1", start: "2024-01-01", end: "2024-03-31" },
  { label: "2024-Q2", start: "2024-04-01", end: "2024-06-30" },
  { label: "2024-Q3", start: "2024-07-01", end: "2024-09-30" },
  { label: "2024-Q4", start: "2024-10-01", end: "2024-12-31" },
];
/** Whose card it is: everybody who edits it works there. */
export const UNIT = unitSchema.parse({ id: "wydzial", name: "Wydział Inwestycji" });

export function makeSharedCard(): Strategy {
  const name = {
    pl: { one: "zadanie", few: "zadania", many: "zadań", other: "zadania" },
    en: { one: "task", other: "tasks" },
  };
  return strategySchema.parse({
    id: "strategia",
    organisation: { id: "miasto", name: "Miasto" },
    title: "Strategia rozwoju miasta",
    description: null,
    language: "pl",
    currency: "PLN",
    levels: [{ name, numbering: "arabic", leadTitle: null }],
    periods: QUARTERS.map((quarter) => ({ ...quarter, frequency: "Q" })),
    reportingPeriods: [{ period: "2024", state: "open", opensOn: null, dueOn: null }],
    settings: { missingAsZero: false, statusRules: [] },
    units: [UNIT],
    elements: [
      {
        ...blankElement(),
        id: "zadanie",
        parentId: null,
        level: 0,
        number: "1",
        title: "Budowa drogi rowerowej",
        leads: [{ unit: UNIT.id, role: "accountable" }],
        stages: STAGES.map((id, at) => ({
          id,
          number: `${at + 1}.`,
          title: `Etap ${at + 1}`,
          cells: QUARTERS.map(({ label }) => ({
            period: label,
            planned: "6.25",
            actual: null,
            raw: null,
            note: null,
            entry: null,
          })),
        })),
      },
    ],
    importFindings: [],
    changedAt: null,
  });
}

/** A cell of the card: `e1/2024-Q1`. */
export type Place = string;

/** The actual share that stands in each cell; null: a gap. */
export function valuesOf({ elements }: Strategy): ReadonlyMap<Place, string | null> {
  return new Map(
    elements.flatMap(({ stages }) =>
      stages.flatMap(({ id, cells }) =>
        cells.map(({ period, actual }) => [`${id}/${period}`, actual] as const),
      ),
    ),
  );
}

export function editOf(place: Place, was: string | null, is: string): StrategyEdit {
  const [stage, period] = place.split("/");
  return stageCellEditSchema.parse({ kind: "stage-cell", stage, period, share: "actual", was, is });
}

/** Where an edit writes, and what; null: somewhere else than in a cell of the card. */
export function writtenBy(edit: StrategyEdit): { readonly place: Place; readonly is: string | null } | null {
  if (edit.kind !== "stage-cell" || edit.share !== "actual") return null;
  return { place: `${edit.stage}/${edit.period}`, is: edit.is };
}

/** Where a field stands that the log of changes names; null: somewhere else. */
export function placeOfPath(path: readonly string[]): Place | null {
  const [list, stage, cells, period, field, ...rest] = path;
  const isCell = list === "stages" && cells === "cells" && field === "actual" && rest.length === 0;
  return isCell ? `${stage}/${period}` : null;
}

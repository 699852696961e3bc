/** A good edit of every kind for the working plan, and whose business it is: a new kind without one does not compile. */
import { blankIndicator } from "@miara/domain/blank-indicator";
import { DEFAULT_SETTINGS } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import type { Asker } from "./roles.ts";

export interface EditSample {
  readonly edit: object;
  /** Written by hand from what the roles are for. */
  readonly may: readonly Asker[];
  /** Whether it stands still with a period. */
  readonly isOfPeriod?: boolean;
}

const OFFICE: readonly Asker[] = ["strategy-office", "operator"];
const REPORTERS: readonly Asker[] = ["editor", ...OFFICE];
const HEADS: readonly Asker[] = ["administrator", ...OFFICE];

const DATES = { opensOn: "2014-01-01", dueOn: "2014-03-31", levelDeadlines: [] };
const NEXT_DATES = { opensOn: "2015-01-01", dueOn: "2015-03-31", levelDeadlines: [] };

/** What an indicator is, without its values. */
function definition(id: string): object {
  const { observations: _observations, asWritten: _asWritten, ...blank } = blankIndicator();
  return { id, kind: "output", name: "Liczba", ...blank };
}

export const EDIT_SAMPLES: Readonly<Record<StrategyEdit["kind"], EditSample>> = {
  "stage-cell": {
    edit: {
      kind: "stage-cell",
      stage: "g1.1-s1",
      period: "2013",
      share: "actual",
      was: null,
      is: "20",
    },
    may: REPORTERS,
    isOfPeriod: true,
  },
  "stage-note": {
    edit: { kind: "stage-note", stage: "g1.1-s1", period: "2013", was: null, is: "uwaga" },
    may: REPORTERS,
    isOfPeriod: true,
  },
  observation: {
    edit: {
      kind: "observation",
      indicator: "g1.1-i1",
      period: "2013",
      was: null,
      is: { value: "7", status: "A", qualifier: null, raw: null, note: null, asOf: null },
    },
    may: REPORTERS,
    isOfPeriod: true,
  },
  spending: {
    edit: {
      kind: "spending",
      element: "g1.1",
      period: "2013",
      source: "budżet miasta",
      was: null,
      is: { text: "100 zł", amountMinor: 10_000 },
    },
    may: REPORTERS,
    isOfPeriod: true,
  },
  narrative: {
    edit: { kind: "narrative", element: "g1.1", period: "2013", was: null, is: "Wykonano." },
    may: REPORTERS,
    isOfPeriod: true,
  },
  "report-state": {
    edit: {
      kind: "report-state",
      element: "g1.1",
      period: "2013",
      was: "draft",
      is: "submitted",
      remark: null,
    },
    may: REPORTERS,
    isOfPeriod: true,
  },
  "element-added": {
    edit: {
      kind: "element-added",
      element: { id: "g1.2", number: null, title: "Nowe", weight: null, lifecycle: "active", level: 1 },
      place: { parentId: "g1", before: null },
      from: "2013-01-01",
    },
    may: OFFICE,
  },
  "element-field": {
    edit: {
      kind: "element-field",
      element: "g1.1",
      field: "title",
      was: "Zadanie g1.1",
      is: "Inny tytuł",
      from: null,
    },
    may: OFFICE,
  },
  "element-moved": {
    edit: {
      kind: "element-moved",
      element: "g1.1",
      was: { parentId: "g1", before: "g1.9", level: 1 },
      is: { parentId: "g2", before: null, level: 1 },
      from: "2013-01-01",
    },
    may: OFFICE,
  },
  "element-archived": {
    edit: { kind: "element-archived", element: "g1.1", was: null, is: "2013-12-31" },
    may: OFFICE,
  },
  "element-removed": { edit: { kind: "element-removed", element: "g1.1" }, may: OFFICE },
  "stage-added": {
    edit: {
      kind: "stage-added",
      element: "g1.1",
      stage: { id: "g1.1-s2", number: null, title: "Drugi" },
      before: null,
    },
    may: OFFICE,
  },
  "stage-field": {
    edit: {
      kind: "stage-field",
      stage: "g1.1-s1",
      was: { number: null, title: "Etap" },
      is: { number: null, title: "Pierwszy" },
    },
    may: OFFICE,
  },
  "stage-moved": { edit: { kind: "stage-moved", stage: "g1.1-s1", was: null, is: null }, may: OFFICE },
  "stage-removed": { edit: { kind: "stage-removed", stage: "g1.1-s1" }, may: OFFICE },
  "indicator-added": {
    edit: { kind: "indicator-added", element: "g1.1", indicator: definition("g1.1-i2"), before: null },
    may: OFFICE,
  },
  "indicator-defined": {
    edit: {
      kind: "indicator-defined",
      was: definition("g1.1-i1"),
      is: { ...definition("g1.1-i1"), name: "Inna" },
    },
    may: OFFICE,
  },
  "indicator-moved": {
    edit: { kind: "indicator-moved", indicator: "g1.1-i1", was: null, is: null },
    may: OFFICE,
  },
  "indicator-removed": { edit: { kind: "indicator-removed", indicator: "g1.1-i1" }, may: OFFICE },
  "round-added": { edit: { kind: "round-added", period: "2014", dates: NEXT_DATES }, may: OFFICE },
  "round-dated": {
    edit: { kind: "round-dated", period: "2013", was: DATES, is: { ...DATES, dueOn: "2014-04-30" } },
    may: OFFICE,
  },
  "round-state": {
    edit: { kind: "round-state", period: "2013", was: "open", is: "closed" },
    may: OFFICE,
  },
  "round-exception": {
    edit: {
      kind: "round-exception",
      period: "2012",
      element: "g1.1",
      reason: "Pomyłka w etapie",
      until: "2014-12-31",
    },
    may: OFFICE,
  },
  "round-exception-ended": {
    edit: {
      kind: "round-exception-ended",
      period: "2012",
      element: "g1.1",
      grantedAt: "2014-03-14T09:00:00.000Z",
    },
    may: OFFICE,
  },
  "round-removed": { edit: { kind: "round-removed", period: "2013" }, may: OFFICE },
  "strategy-field": {
    edit: {
      kind: "strategy-field",
      field: "settings",
      was: DEFAULT_SETTINGS,
      is: { ...DEFAULT_SETTINGS, isNarrativeRequired: true },
    },
    may: HEADS,
  },
};

import { applyEdits } from "@miara/domain/apply-edits";
import { decimal } from "@miara/domain/decimal";
import type { Strategy } from "@miara/domain/strategy";
import { strategySchema } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { bringBack } from "./bring-back.ts";
import { obstacleAt, type ChangedPlace } from "./changed-place.ts";

const TODAY = "2014-03-20";
const TASK = "II.7.3";
const [STAGE = ""] = SAMPLE.elements.find(({ id }) => id === TASK)?.stages.map(({ id }) => id) ?? [];

function changed(strategy: Strategy, ...edits: readonly object[]): Strategy {
  const read = edits.map((edit) => strategyEditSchema.parse(edit));
  const entry = { by: "Wydział Rozwoju", at: "2014-03-20T09:00:00.000Z" };
  const applied = applyEdits(strategy, read, { entry, today: TODAY });
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  return applied.strategy;
}

const at = (element: string | null, ...path: readonly string[]): ChangedPlace => ({ element, path });

function editsBack(place: ChangedPlace, former: Strategy, now: Strategy): readonly StrategyEdit[] {
  const found = bringBack(place, { former, now, today: TODAY });
  if (!found.ok) throw new Error(found.obstacle);
  return found.edits;
}

const ACTUAL_2012 = { kind: "stage-cell", stage: STAGE, period: "2012", share: "actual" };
const NOTE_2012 = { kind: "stage-note", stage: STAGE, period: "2012" };

describe("bringing an earlier value back", () => {
  it.each<[string, ChangedPlace, object]>([
    ["a share", at(TASK, "stages", STAGE, "cells", "2012", "actual"), { ...ACTUAL_2012, was: "0", is: "3" }],
    [
      "a note that was not there",
      at(TASK, "stages", STAGE, "cells", "2012", "note"),
      { ...NOTE_2012, was: null, is: "Uwaga" },
    ],
    [
      "the title of a stage",
      at(TASK, "stages", STAGE, "title"),
      {
        kind: "stage-field",
        stage: STAGE,
        was: { number: "1", title: "Analizy zagrożeń" },
        is: { number: "1", title: "Analizy" },
      },
    ],
    [
      "a value, by its note too",
      at(TASK, "indicators", "spotkania", "observations", "2012", "note"),
      {
        kind: "observation",
        indicator: "spotkania",
        period: "2012",
        was: { value: "214", status: "A", qualifier: null, raw: "214", note: null, asOf: null },
        is: { value: "215", status: "P", qualifier: null, raw: "215", note: "wstępnie", asOf: null },
      },
    ],
    [
      "words about a period",
      at(TASK, "reports", "2013", "narrative"),
      { kind: "narrative", element: TASK, period: "2013", was: null, is: "Prace trwają." },
    ],
    [
      "a weight",
      at(TASK, "weight"),
      { kind: "element-field", element: TASK, field: "weight", was: "25", is: "30", from: null },
    ],
    [
      "a place in the plan",
      at(TASK, "parentId"),
      {
        kind: "element-moved",
        element: TASK,
        was: { parentId: "II.7", before: "II.7.4", level: 2 },
        is: { parentId: "I.4", before: null, level: 2 },
        from: null,
      },
    ],
    [
      "the title of the strategy",
      at(null, "title"),
      { kind: "strategy-field", field: "title", was: "Strategia próbna 2009–2013", is: "Strategia" },
    ],
  ])("makes an edit that leads back: %s", (_, place, edit) => {
    const now = changed(SAMPLE, edit);
    const back = changed(now, ...editsBack(place, SAMPLE, now));
    expect(bringBack(place, { former: SAMPLE, now: back, today: TODAY })).toEqual({
      ok: false,
      obstacle: "same",
    });
    // What stood once more is shown as the second change began.
    const [first] = editsBack(place, SAMPLE, now);
    expect(first).toMatchObject({ was: readBack(edit, "is"), is: readBack(edit, "was") });
  });

  it("leaves what was changed of the same thing since", () => {
    const definition = SAMPLE.elements
      .find(({ id }) => id === TASK)
      ?.indicators.find(({ id }) => id === "spotkania");
    if (definition === undefined) throw new Error("the sample has no meetings");
    const { observations: _observations, asWritten: _asWritten, ...was } = definition;
    const renamed = { ...was, name: "Spotkania" };
    const first = changed(SAMPLE, { kind: "indicator-defined", was, is: renamed });
    const now = changed(first, { kind: "indicator-defined", was: renamed, is: { ...renamed, unit: "szt." } });
    const [edit] = editsBack(at(TASK, "indicators", "spotkania", "name"), SAMPLE, now);
    expect(edit).toMatchObject({ is: { name: "Liczba spotkań w szkołach", unit: "szt." } });
  });

  it("brings a cell back that is a gap now: both shares, and no note that was none", () => {
    const gap = changed(
      SAMPLE,
      { ...ACTUAL_2012, was: "0", is: null },
      { ...ACTUAL_2012, share: "planned", was: "4", is: null },
    );
    const edits = editsBack(at(TASK, "stages", STAGE, "cells", "2012"), SAMPLE, gap);
    expect(edits).toEqual([
      { ...ACTUAL_2012, share: "planned", was: null, is: decimal("4") },
      { ...ACTUAL_2012, was: null, is: decimal("0") },
    ]);
  });

  it("changes a weight from today on where a period is closed, never before", () => {
    const closed = strategySchema.parse({
      ...SAMPLE,
      reportingPeriods: [
        { period: "2013", state: "closed", opensOn: null, dueOn: null, closedAt: "2014-02-01T09:00:00.000Z" },
      ],
    });
    const weight = { kind: "element-field", element: TASK, field: "weight", was: "25", is: "30" };
    const now = changed(closed, { ...weight, from: "2014-03-01" });
    expect(editsBack(at(TASK, "weight"), closed, now)).toEqual([
      { ...weight, was: "30", is: "25", from: TODAY },
    ]);
  });

  it("says why not: what is gone, and what was not there", () => {
    const without = changed(SAMPLE, { kind: "stage-removed", stage: STAGE });
    const place = at(TASK, "stages", STAGE, "cells", "2012", "actual");
    expect(bringBack(place, { former: SAMPLE, now: without, today: TODAY })).toMatchObject({
      obstacle: "gone",
    });
    expect(bringBack(place, { former: without, now: SAMPLE, today: TODAY })).toMatchObject({
      obstacle: "whole",
    });
  });

  it.each([
    ["whole", at("II.7")],
    ["whole", at(TASK, "indicators", "spotkania")],
    ["order", at(null, "elements")],
    ["order", at(TASK, "stages")],
    ["step", at(TASK, "reports", "2012", "state")],
    ["step", at(null, "reportingPeriods", "2012", "state")],
    ["step", at(null, "reportingPeriods", "2012", "exceptions", "0")],
    ["follows", at(TASK, "formerly", "0")],
    ["follows", at(TASK, "stages", STAGE, "cells", "2012", "raw")],
    [null, at(null, "reportingPeriods", "2012", "dueOn")],
    [null, at(null, "settings", "isPublic")],
  ])("knows by the place alone: %s", (obstacle, place) => {
    expect(obstacleAt(place)).toBe(obstacle);
  });
});

function readBack(edit: object, side: "was" | "is"): unknown {
  const read: Readonly<Record<string, unknown>> = { ...edit };
  return read[side];
}

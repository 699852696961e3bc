import { applyEdits } from "@miara/domain/apply-edits";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { draftOf, readSettings, type SettingsDraft } from "./settings-draft.ts";

const CONTEXT = { entry: { by: "Biuro", at: "2014-01-20T08:00:00.000Z" }, today: "2014-01-20" };

function saved(change: Partial<SettingsDraft>) {
  const outcome = readSettings(SAMPLE, { ...draftOf(SAMPLE, "pl"), ...change }, "pl");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const applied = applyEdits(SAMPLE, outcome.edits, CONTEXT);
  if (!applied.ok) throw new Error("they met nobody");
  return { edits: outcome.edits, strategy: applied.strategy };
}

describe("the settings of a strategy", () => {
  it("that nobody changed are no edits, in both languages", () => {
    for (const language of ["pl", "en"] as const)
      expect(readSettings(SAMPLE, draftOf(SAMPLE, language), language)).toEqual({ ok: true, edits: [] });
  });

  it("change what was changed and nothing else", () => {
    const { edits, strategy } = saved({ title: "Inna nazwa", isPublic: false });
    expect(edits.map((edit) => ("field" in edit ? edit.field : ""))).toEqual(["title", "settings"]);
    expect(strategy).toMatchObject({ title: "Inna nazwa", settings: { isPublic: false } });
    expect(strategy.units).toBe(SAMPLE.units);
  });

  it("take a new unit with an identifier of its own, and a new period by its label", () => {
    const draft = draftOf(SAMPLE, "pl");
    const { strategy } = saved({
      units: [...draft.units, { key: "x", isNew: true, name: "Wydział Promocji" }],
      periods: [...draft.periods, { key: "y", label: "2014-Q1" }],
    });
    expect(strategy.units.at(-1)?.name).toBe("Wydział Promocji");
    expect(new Set(strategy.units.map(({ id }) => id)).size).toBe(strategy.units.length);
    expect(strategy.periods.at(-1)).toMatchObject({
      label: "2014-Q1",
      start: "2014-01-01",
      end: "2014-03-31",
    });
  });

  it("read a bound as its writer's language writes it", () => {
    const [first, ...rules] = draftOf(SAMPLE, "pl").rules;
    if (first === undefined) throw new Error("the sample has rules");
    const { strategy } = saved({
      rules: [first, { ...rules[0], key: "r", status: "on-track", figure: "schedule-index", atLeast: "0,9" }],
    });
    expect(strategy.settings.statusRules[1]).toEqual({
      status: "on-track",
      figure: "schedule-index",
      atLeast: "0.9",
    });
  });

  it("name each field that can't stand", () => {
    const draft = draftOf(SAMPLE, "pl");
    const outcome = readSettings(
      SAMPLE,
      {
        ...draft,
        title: " ",
        periods: [...draft.periods, { key: "a", label: "kiedyś" }, { key: "b", label: "2009" }],
        rules: [{ key: "r", status: "done", figure: "progress", atLeast: "sto" }],
      },
      "pl",
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        { field: "settings-title", problem: "empty" },
        { field: "settings-periods-a", problem: "not-a-period" },
        { field: "settings-periods-b", problem: "twice" },
        { field: "settings-rules-r", problem: "not-a-decimal" },
      ],
    });
  });
});

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { label } from "../../test/plans.ts";
import { DomainError } from "../errors/domain-error.ts";
import { assessmentOf, assessStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { applyEdits } from "./apply-edits.ts";
import { strategyEditSchema, type StrategyEdit } from "./strategy-edit.ts";

const CONTEXT = {
  entry: { by: "Straż Miejska", at: "2014-01-20T08:00:00.000Z" },
  today: "2014-01-20",
};

const edit = (fields: object): StrategyEdit => strategyEditSchema.parse(fields);

const cell = (stage: string, period: string, was: string | null, is: string | null): StrategyEdit =>
  edit({ kind: "stage-cell", stage, period, share: "actual", was, is });

/** Throws where the edits met something else than they say. */
function applied(strategy: Strategy, ...edits: readonly StrategyEdit[]): Strategy {
  const result = applyEdits(strategy, edits, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.strategy;
}

const task = (strategy: Strategy) => strategy.elements.find(({ id }) => id === "prevention");
const cellOf = (strategy: Strategy, stage: string, period: string) =>
  task(strategy)
    ?.stages.find(({ id }) => id === stage)
    ?.cells.find((candidate) => candidate.period === period);

function codeOf(run: () => unknown): { readonly code: string; readonly params: unknown } {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("an edit of a stage cell", () => {
  // Planned 4 + 12 + 4 points a year; 60 done by 2011 and 0 after, so 4 points more make 64, and the programme
  // (60 at weight 25 of 100 being 57.0) 0.25 · 4 = 1 more.
  it("moves the figures above it by what it adds", () => {
    const after = assessStrategy(applied(foundingPlan(), cell("analyses", "2012", "0", "4")));
    const progressOf = (id: string): string =>
      assessmentOf(after, elementIdSchema.parse(id)).progress?.toFixedHalfEven(1) ?? "–";
    expect(progressOf("prevention")).toBe("64.0");
    expect(progressOf("programme")).toBe("58.0");
  });

  it("leaves whatever it does not touch the very same object", () => {
    const before = foundingPlan();
    const after = applied(before, cell("analyses", "2012", "0", "4"));
    for (const [at, element] of after.elements.entries())
      if (element.id !== "prevention") expect(element).toBe(before.elements[at]);
    expect(task(after)?.indicators).toBe(task(before)?.indicators);
  });

  it("finds its stage after others were edited, moved and removed before it, and finds none that is gone", () => {
    const edited = applied(foundingPlan(), cell("analyses", "2012", "0", "4"));
    const moved = applied(
      edited,
      edit({ kind: "stage-moved", stage: "analyses", was: "stickers", is: null }),
    );
    const removed = applied(moved, edit({ kind: "stage-removed", stage: "enforcement" }));
    const after = applied(removed, cell("analyses", "2012", "4", "3"));
    expect(task(after)?.stages.map(({ id }) => id)).toEqual(["stickers", "analyses"]);
    expect(cellOf(after, "analyses", "2012")).toMatchObject({ actual: "3" });
    expect(codeOf(() => applyEdits(after, [cell("enforcement", "2012", "0", "4")], CONTEXT)).code).toBe(
      "unknown-stage",
    );
  });

  it("says who entered it and when, and that the paper no longer counts", () => {
    expect(cellOf(applied(foundingPlan(), cell("analyses", "2012", "0", "4")), "analyses", "2012")).toEqual({
      period: "2012",
      planned: "4",
      actual: "4",
      raw: null,
      note: null,
      entry: CONTEXT.entry,
    });
  });

  it("tells a gap from a zero", () => {
    const emptied = applied(foundingPlan(), cell("analyses", "2012", "0", null));
    expect(cellOf(emptied, "analyses", "2012")).toMatchObject({ planned: "4", actual: null });
    const zero = applied(emptied, cell("analyses", "2012", null, "0"));
    expect(cellOf(zero, "analyses", "2012")).toMatchObject({ planned: "4", actual: "0" });
    const gone = applied(
      emptied,
      edit({ kind: "stage-cell", stage: "analyses", period: "2012", share: "planned", was: "4", is: null }),
    );
    expect(cellOf(gone, "analyses", "2012")).toBeUndefined();
  });
});

describe("two people", () => {
  const mine = cell("analyses", "2012", "0", "3");
  const theirs = cell("analyses", "2012", "0", "4");

  it("who mean the same cell: the second hears what stands there and whose it is", () => {
    const first = applied(foundingPlan(), theirs);
    expect(applyEdits(first, [mine], CONTEXT)).toEqual({
      ok: false,
      conflicts: [{ edit: 0, current: "4", entry: CONTEXT.entry }],
    });
  });

  it("who mean neighbouring cells never meet", () => {
    const both = applied(foundingPlan(), theirs, cell("stickers", "2012", "0", "12"));
    expect(
      assessStrategy(both).elements.get(elementIdSchema.parse("prevention"))?.progress?.toFixedHalfEven(1),
    ).toBe("76.0");
  });

  it("who want the same: the second changes nothing and is not asked", () => {
    const first = applied(foundingPlan(), theirs);
    expect(applied(first, theirs)).toBe(first);
    expect(applied(first, cell("analyses", "2012", "0", "4.0"))).toBe(first);
  });

  it("of a list that met somebody, nothing is done", () => {
    const first = applied(foundingPlan(), theirs);
    const result = applyEdits(first, [cell("stickers", "2012", "0", "12"), mine], CONTEXT);
    expect(result).toMatchObject({ ok: false, conflicts: [{ edit: 1 }] });
    expect(cellOf(first, "stickers", "2012")).toMatchObject({ actual: "0" });
  });
});

describe("an edit that breaks a rule", () => {
  it("is refused with its place in the list", () => {
    const edits = [cell("analyses", "2012", "0", "4"), cell("nowhere", "2012", null, "4")];
    expect(codeOf(() => applyEdits(foundingPlan(), edits, CONTEXT))).toEqual({
      code: "unknown-stage",
      params: { stage: "nowhere", edit: 1 },
    });
  });

  it("of a period that the strategy does not know says so", () => {
    const edits = [cell("analyses", "1999", null, "4")];
    expect(codeOf(() => applyEdits(foundingPlan(), edits, CONTEXT)).code).toBe("unknown-period");
  });
});

describe("a report", () => {
  const step = (was: string, is: string, remark: string | null = null): StrategyEdit =>
    edit({ kind: "report-state", element: "prevention", period: "2012", was, is, remark });
  const words = (is: string): StrategyEdit =>
    edit({ kind: "narrative", element: "prevention", period: "2012", was: null, is });

  it("goes from draft to submitted, back with a remark, and on to approved", () => {
    const submitted = applied(foundingPlan(), step("draft", "submitted"));
    const returned = applied(submitted, step("submitted", "returned", "Brakuje etapu 3."));
    expect(task(returned)?.reports).toEqual([
      {
        period: "2012",
        state: "returned",
        narrative: null,
        remark: "Brakuje etapu 3.",
        step: CONTEXT.entry,
      },
    ]);
    const approved = applied(returned, step("returned", "submitted"), step("submitted", "approved"));
    expect(task(approved)?.reports).toMatchObject([{ state: "approved", remark: null }]);
  });

  it("is not returned without saying why, and not approved before it is handed in", () => {
    const submitted = applied(foundingPlan(), step("draft", "submitted"));
    expect(codeOf(() => applyEdits(submitted, [step("submitted", "returned")], CONTEXT)).code).toBe(
      "remark-needed",
    );
    expect(codeOf(() => applyEdits(foundingPlan(), [step("draft", "approved")], CONTEXT)).code).toBe(
      "report-step",
    );
  });

  it("needs words where the element is off track and the strategy asks for them", () => {
    // 2013: 60 of 100 planned, index 0.6, which is below 0.75.
    const before = foundingPlan();
    const strict: Strategy = { ...before, settings: { ...before.settings, isNarrativeRequired: true } };
    const late = edit({
      kind: "report-state",
      element: "prevention",
      period: "2013",
      was: "draft",
      is: "submitted",
      remark: null,
    });
    expect(codeOf(() => applyEdits(strict, [late], CONTEXT)).code).toBe("narrative-missing");
    const said = edit({ ...words("Brakło środków."), period: label("2013") });
    expect(applyEdits(strict, [said, late], CONTEXT)).toMatchObject({ ok: true });
    // 2012: index 0.75, which is at risk and no worse.
    expect(applyEdits(strict, [step("draft", "submitted")], CONTEXT)).toMatchObject({ ok: true });
  });
});

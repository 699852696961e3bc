/** Changing a weight or a parent today leaves a closed period's figures as they were. */
import { describe, expect, it } from "vitest";

import { element, label, plan, stage } from "../../test/plans.ts";
import { DomainError } from "../errors/domain-error.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { applyEdits } from "./apply-edits.ts";
import { strategyEditSchema } from "./strategy-edit.ts";

const CONTEXT = { entry: { by: "Biuro", at: "2011-03-01T08:00:00.000Z" }, today: "2011-03-01" };

/** Two programmes of one task each, at 80 and 40 %, all of it in 2010; the round of 2010 is closed. */
function closedPlan(): Strategy {
  return plan(
    [
      element("goal"),
      element("east", { in: "goal", weight: "1" }),
      element("east-task", { in: "east", level: 2, stages: [stage("e", { 2010: "80/80", 2011: "-/20" })] }),
      element("west", { in: "goal", weight: "1" }),
      element("west-task", { in: "west", level: 2, stages: [stage("w", { 2010: "40/80", 2011: "-/20" })] }),
    ],
    {
      reportingPeriods: [
        {
          period: "2010",
          state: "closed",
          opensOn: "2011-01-01",
          dueOn: "2011-01-31",
          closedAt: "2011-02-28T12:00:00.000Z",
        },
      ],
    },
  );
}

function after(strategy: Strategy, ...edits: readonly object[]): Strategy {
  const result = applyEdits(
    strategy,
    edits.map((edit) => strategyEditSchema.parse(edit)),
    CONTEXT,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.strategy;
}

function progress(strategy: Strategy, asOf: string, id = "goal"): string | null {
  const assessed = assessStrategy(strategy, { asOf: label(asOf) });
  return assessed.elements.get(elementIdSchema.parse(id))?.progress?.toFixedHalfEven(1) ?? null;
}

const weigh = (is: string, from: string | null): object => ({
  kind: "element-field",
  element: "east",
  field: "weight",
  was: "1",
  is,
  from,
});

describe("a change of structure from a later day", () => {
  it("leaves the closed period its weights: (80 + 40) / 2 = 60, then (3 · 80 + 40) / 4 = 70", () => {
    const changed = after(closedPlan(), weigh("3", "2011-01-01"));
    expect(progress(changed, "2010")).toBe("60.0");
    expect(progress(changed, "2011")).toBe("70.0");
  });

  it("leaves the closed period its parents", () => {
    const changed = after(closedPlan(), {
      kind: "element-moved",
      element: "west-task",
      was: { parentId: "west", before: null, level: 2 },
      is: { parentId: "east", before: null, level: 2 },
      from: "2011-01-01",
    });
    expect(progress(changed, "2010", "east")).toBe("80.0");
    expect(progress(changed, "2010", "west")).toBe("40.0");
    expect(progress(changed, "2011", "east")).toBe("60.0");
    expect(progress(changed, "2011", "west")).toBeNull();
  });

  it("leaves the closed period what is archived after it, and without what is added after it", () => {
    const archived = after(closedPlan(), {
      kind: "element-archived",
      element: "west",
      was: null,
      is: "2010-12-31",
    });
    expect(progress(archived, "2010")).toBe("60.0");
    expect(progress(archived, "2011")).toBe("80.0");

    const added = after(
      closedPlan(),
      {
        kind: "element-added",
        element: { id: "north", number: null, title: "North", weight: "2", lifecycle: "active", level: 1 },
        place: { parentId: "goal", before: null },
        from: "2011-01-01",
      },
      {
        kind: "element-field",
        element: "north",
        field: "manualProgress",
        was: null,
        is: { value: "100", origin: "hand", reason: "Odbiór", asOf: null },
        from: null,
      },
    );
    expect(progress(added, "2010")).toBe("60.0");
    expect(progress(added, "2011")).toBe("80.0");
  });

  it("can follow another: each period keeps the terms of its own time", () => {
    const twice = after(closedPlan(), weigh("3", "2011-01-01"), {
      ...weigh("0", "2012-01-01"),
      was: "3",
    });
    expect(["2010", "2011", "2012"].map((year) => progress(twice, year))).toEqual(["60.0", "70.0", "40.0"]);
  });
});

describe("a change that would reach into a closed period", () => {
  const codeOf = (edit: object): string => {
    try {
      after(closedPlan(), edit);
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
    return "done";
  };

  it("is refused, whether from a day in it or for all time", () => {
    expect(codeOf(weigh("3", "2010-06-01"))).toBe("from-in-closed-period");
    expect(codeOf(weigh("3", null))).toBe("closed-periods-keep-their-terms");
  });
});

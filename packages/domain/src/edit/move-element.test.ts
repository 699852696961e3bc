import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { element, label, plan, stage } from "../../test/plans.ts";
import { DomainError } from "../errors/domain-error.ts";
import type { Period } from "../period/period.ts";
import { calendarPeriod } from "../period/read-period.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { indexStrategy } from "../strategy/index-strategy.ts";
import { strategyInEffect } from "../strategy/strategy-in-effect.ts";
import { strategySchema, type Strategy } from "../strategy/strategy.ts";
import { standingOf } from "./among-siblings.ts";
import { applyEdits } from "./apply-edits.ts";
import { inverseEdits } from "./inverse-edits.ts";
import { strategyEditSchema, type StrategyEdit } from "./strategy-edit.ts";

const YEAR_2010 = calendarPeriod(2010, "A");
const CONTEXT = { entry: { by: "Biuro", at: "2013-01-20T08:00:00.000Z" }, today: "2013-01-20" };

/** A goal with two programmes; two tasks in the first, one of them with an action below it. */
function roads(levels = 4): Strategy {
  const whole = plan([
    element("goal"),
    element("roads", { in: "goal", weight: "1" }),
    element("bridge", { in: "roads", level: 2, weight: "2" }),
    element("pillars", { in: "bridge", level: 3, weight: "1", stages: [stage("p", { 2010: "100/100" })] }),
    element("lamps", { in: "roads", level: 2, weight: "1", stages: [stage("l", { 2010: "100/100" })] }),
    element("paths", { in: "goal", weight: "1" }),
    element("gravel", { in: "paths", level: 2, weight: "1", stages: [stage("g", { 2010: "0/100" })] }),
  ]);
  return strategySchema.parse({ ...whole, levels: whole.levels.slice(0, levels) });
}

function move(strategy: Strategy, name: string, is: object, from: string | null = null): StrategyEdit {
  const moved = strategy.elements.find(({ id }) => id === name);
  if (moved === undefined) throw new Error(`no ${name}`);
  const edit = { kind: "element-moved", element: name, was: standingOf(strategy, moved), is, from };
  return strategyEditSchema.parse(edit);
}

function after(strategy: Strategy, edit: StrategyEdit): Strategy {
  const result = applyEdits(strategy, [edit], CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.strategy;
}

function levelsOf(strategy: Strategy): Readonly<Record<string, number>> {
  return Object.fromEntries(strategy.elements.map(({ id, level }) => [id, level]));
}

describe("moving an element", () => {
  it("raises it beside what it stood under, with all below it", () => {
    const raised = after(roads(), move(roads(), "bridge", { parentId: "goal", before: "paths", level: 1 }));
    expect(levelsOf(raised)).toEqual({
      goal: 0,
      roads: 1,
      lamps: 2,
      bridge: 1,
      pillars: 2,
      paths: 1,
      gravel: 2,
    });
    expect(raised.elements.map(({ id }) => id)).toEqual([
      "goal",
      "roads",
      "lamps",
      "bridge",
      "pillars",
      "paths",
      "gravel",
    ]);
  });

  it("changes its level alone, where it stays under the same parent", () => {
    const strategy = roads(5);
    const lowered = after(strategy, move(strategy, "bridge", { parentId: "roads", before: null, level: 3 }));
    expect(levelsOf(lowered)).toMatchObject({ bridge: 3, pillars: 4 });
  });

  it("leaves earlier periods their plan: a programme of its own from 2011 on", () => {
    const raised = after(
      roads(),
      move(roads(), "bridge", { parentId: "goal", before: "paths", level: 1 }, "2011-01-01"),
    );
    const progressOn = (period: string): string | undefined =>
      assessStrategy(raised, { asOf: label(period) })
        .elements.get(element("goal").id)
        ?.progress?.toDecimal();
    // All of the roads is done and nothing of the paths: (1 · 100 + 1 · 0) / 2, then (1 · 100 + 2 · 100 + 1 · 0) / 4.
    expect([progressOn("2010"), progressOn("2011")]).toEqual(["50", "75"]);
    const belowRoads = (period: Period | null): readonly string[] =>
      (indexStrategy(strategyInEffect(raised, period)).children.get(element("roads").id) ?? []).map(
        ({ id }) => id,
      );
    expect(belowRoads(YEAR_2010)).toEqual(["lamps", "bridge"]);
    expect(belowRoads(null)).toEqual(["lamps"]);
  });

  it.each([
    ["parent-under-itself", "bridge", { parentId: "pillars", before: null, level: 3 }],
    ["level-not-below-parent", "bridge", { parentId: "goal", before: null, level: 0 }],
    ["branch-too-deep", "bridge", { parentId: "gravel", before: null, level: 3 }],
    ["level-too-deep", "pillars", { parentId: "bridge", before: null, level: 4 }],
    ["not-a-sibling", "bridge", { parentId: "goal", before: "gravel", level: 1 }],
  ])("is refused as %s", (code, name, is) => {
    expect(() => after(roads(), move(roads(), name, is))).toThrow(code);
  });

  it("is refused where it would stand wrong in an earlier time of what it goes to", () => {
    const lowered = after(
      roads(),
      move(roads(), "paths", { parentId: "goal", before: null, level: 2 }, "2012-01-01"),
    );
    // From 2012 on the paths stand at level 2 and the bridge could be at 3; before that, too. At level 2 it could only
    // until then.
    expect(() =>
      after(lowered, move(lowered, "bridge", { parentId: "paths", before: null, level: 2 })),
    ).toThrow("level-not-below-parent");
    const raised = after(
      lowered,
      move(lowered, "paths", { parentId: "goal", before: null, level: 1 }, "2013-01-01"),
    );
    expect(() =>
      after(raised, move(raised, "bridge", { parentId: "paths", before: null, level: 2 }, "2011-01-01")),
    ).toThrow("out-of-order-until");
    expect(
      levelsOf(
        after(raised, move(raised, "bridge", { parentId: "paths", before: null, level: 2 }, "2013-01-01")),
      ),
    ).toMatchObject({ paths: 1, bridge: 2 });
  });

  it("asks of no time before it belonged to the plan", () => {
    const raised = after(
      roads(),
      move(roads(), "bridge", { parentId: "goal", before: null, level: 1 }, "2012-01-01"),
    );
    const added = after(
      raised,
      strategyEditSchema.parse({
        kind: "element-added",
        element: { id: "deck", number: null, title: "Deck", weight: "1", lifecycle: "active", level: 2 },
        place: { parentId: "paths", before: null },
        from: "2013-01-01",
      }),
    );
    // Until 2012 the bridge stood at level 2 itself; the deck is there from 2013 on only.
    const moved = after(added, move(added, "deck", { parentId: "bridge", before: null, level: 2 }));
    expect(levelsOf(moved)).toMatchObject({ bridge: 1, deck: 2 });
  });

  it("keeps every plan in order at all times, and its inverse brings back all of it", () => {
    const ids = roads().elements.map(({ id }) => id);
    const place = fc.record({
      name: fc.constantFrom(...ids),
      parentId: fc.option(fc.constantFrom(...ids), { nil: null }),
      level: fc.nat({ max: 4 }),
      from: fc.constantFrom(null, "2011-01-01", "2012-07-01"),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        let strategy = roads(5);
        for (const { name, parentId, level, from } of places) {
          const edit = move(strategy, name, { parentId, before: null, level }, from);
          let moved: Strategy;
          try {
            moved = after(strategy, edit);
          } catch (refusal) {
            if (refusal instanceof DomainError) continue;
            throw refusal;
          }
          for (const period of [null, YEAR_2010, calendarPeriod(2011, "A"), calendarPeriod(2012, "A")])
            expect(() => indexStrategy(strategyInEffect(moved, period))).not.toThrow();
          const undoing = inverseEdits([edit], strategy);
          if (undoing !== null) {
            const undone = applyEdits(moved, undoing, CONTEXT);
            expect(undone.ok && undone.strategy.elements).toEqual(strategy.elements);
          }
          strategy = moved;
        }
      }),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { DomainError } from "../errors/domain-error.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { standingOf } from "./among-siblings.ts";
import { applyEdits } from "./apply-edits.ts";
import { definitionOf } from "./apply-parts.ts";
import { contentOf } from "./apply-reporting.ts";
import { inverseEdits } from "./inverse-edits.ts";
import { strategyEditSchema, type StrategyEdit } from "./strategy-edit.ts";

const CONTEXT = { entry: { by: "Biuro", at: "2014-01-20T08:00:00.000Z" }, today: "2014-01-20" };

/** Makes an edit of what stands in a strategy; null where there is nothing to edit so. */
type Maker = (strategy: Strategy) => StrategyEdit | null;

const share = fc.option(fc.constantFrom("0", "0.5", "4", "12.25"), { nil: null });
const year = fc.constantFrom("2009", "2010", "2011", "2012", "2013");
const day = fc.option(fc.constantFrom("2010-01-01", "2012-07-01"), { nil: null });
const which = fc.nat({ max: 20 });

const at = <T>(list: readonly T[], place: number): T | null => list[place % Math.max(1, list.length)] ?? null;
const edit = (fields: object): StrategyEdit => strategyEditSchema.parse(fields);

const makers: fc.Arbitrary<Maker> = fc.oneof(
  fc
    .tuple(which, year, fc.constantFrom("planned" as const, "actual" as const), share)
    .map(([place, period, side, is]): Maker => ({ elements }) => {
      const stage = at(
        elements.flatMap(({ stages }) => stages),
        place,
      );
      if (stage === null) return null;
      const was = stage.cells.find((cell) => cell.period === period)?.[side] ?? null;
      return edit({ kind: "stage-cell", stage: stage.id, period, share: side, was, is });
    }),
  fc
    .tuple(which, year, fc.option(fc.constantFrom("7", "2744"), { nil: null }))
    .map(([place, period, value]): Maker => ({ elements }) => {
      const indicator = at(
        elements.flatMap(({ indicators }) => indicators),
        place,
      );
      if (indicator === null) return null;
      const stood = indicator.observations.find((one) => one.period === period);
      const is =
        value === null ? null : { value, status: "A", qualifier: null, raw: value, note: null, asOf: null };
      const was = stood === undefined ? null : contentOf(stood);
      return edit({ kind: "observation", indicator: indicator.id, period, was, is });
    }),
  fc.tuple(which, share, day).map(([place, is, from]): Maker => ({ elements }) => {
    const element = at(elements, place);
    if (element === null) return null;
    return edit({
      kind: "element-field",
      element: element.id,
      field: "weight",
      was: element.weight,
      is,
      from,
    });
  }),
  fc.tuple(which, which, fc.nat({ max: 5 }), day).map(([place, other, level, from]): Maker => (strategy) => {
    const [element, parent] = [at(strategy.elements, place), at(strategy.elements, other)];
    if (element === null) return null;
    const is = { parentId: parent?.id ?? null, before: null, level };
    return edit({ kind: "element-moved", element: element.id, was: standingOf(strategy, element), is, from });
  }),
  fc.tuple(which, fc.constantFrom("Tytuł", "Inny tytuł")).map(([place, is]): Maker => ({ elements }) => {
    const element = at(elements, place);
    if (element === null) return null;
    return edit({
      kind: "element-field",
      element: element.id,
      field: "title",
      was: element.title,
      is,
      from: null,
    });
  }),
  fc.tuple(which, fc.nat({ max: 999 })).map(([place, id]): Maker => ({ elements }) => {
    const element = at(elements, place);
    if (element === null || elements.some(({ stages }) => stages.some((stage) => stage.id === `new-${id}`)))
      return null;
    const stage = { id: `new-${id}`, number: null, title: "Nowy etap" };
    const before = at(element.stages, id)?.id ?? null;
    return edit({ kind: "stage-added", element: element.id, stage, before });
  }),
  fc.tuple(which, fc.constantFrom("szt.", "km", null)).map(([place, unit]): Maker => ({ elements }) => {
    const indicator = at(
      elements.flatMap(({ indicators }) => indicators),
      place,
    );
    if (indicator === null) return null;
    const was = definitionOf(indicator);
    return edit({ kind: "indicator-defined", was, is: { ...was, unit } });
  }),
);

/** Without what says who entered a figure and what stood on paper: undoing a figure is somebody's act, too. */
function figuresOf(strategy: Strategy): unknown {
  const elements = strategy.elements.map((element) => ({
    ...element,
    stages: element.stages.map((stage) => ({
      ...stage,
      cells: stage.cells.map(({ entry: _entry, raw: _raw, ...cell }) => cell),
    })),
    indicators: element.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.map(({ entry: _entry, ...value }) => value),
    })),
  }));
  return { ...strategy, elements };
}

/** Null where the edit breaks a rule, as a place does that is no place for it. */
function applied(strategy: Strategy, next: StrategyEdit): Strategy | null {
  try {
    const result = applyEdits(strategy, [next], CONTEXT);
    return result.ok ? result.strategy : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

describe("the inverse of edits", () => {
  it("brings back every figure, name, weight and order, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(makers, { minLength: 1, maxLength: 8 }), (made) => {
        const before = foundingPlan();
        const edits: StrategyEdit[] = [];
        let after = before;
        for (const make of made) {
          const next = make(after);
          const then = next === null ? null : applied(after, next);
          if (next === null || then === null) continue;
          edits.push(next);
          after = then;
        }
        const undoing = inverseEdits(edits, before);
        // Terms of several times that were made one are the only ones of these that can't be undone.
        if (undoing === null) {
          expect(edits.filter(({ kind }) => kind.startsWith("element-")).length).toBeGreaterThan(1);
          return;
        }
        const undone = applyEdits(after, undoing, CONTEXT);
        if (!undone.ok) throw new Error(JSON.stringify(undone.conflicts));
        expect(figuresOf(undone.strategy)).toEqual(figuresOf(before));
      }),
      { numRuns: 400 },
    );
  });

  it("is not offered where weights of several times were made one", () => {
    const weigh = (was: string | null, is: string, from: string | null): StrategyEdit =>
      edit({ kind: "element-field", element: "district", field: "weight", was, is, from });
    const later = weigh("20", "30", "2011-01-01");
    expect(inverseEdits([later], foundingPlan())).toEqual([weigh("30", "20", "2011-01-01")]);
    expect(inverseEdits([later, weigh("30", "40", null)], foundingPlan())).toBeNull();
  });

  it("is not offered for what has a history of its own", () => {
    const submitted = edit({
      kind: "report-state",
      element: "prevention",
      period: "2012",
      was: "draft",
      is: "submitted",
      remark: null,
    });
    expect(inverseEdits([submitted], foundingPlan())).toBeNull();
    const removed = edit({ kind: "indicator-removed", indicator: "crimes" });
    expect(inverseEdits([removed], foundingPlan())).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { element, elementAt, label, plan, stage } from "../../test/plans.ts";
import { Rational } from "../exact/rational.ts";
import { explain } from "../explanation/explanation.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { assessmentOf, assessStrategy, type Assessment } from "./assess-strategy.ts";
import { contributionOf } from "./roll-up.ts";

interface Child {
  /** In hundredths, so that weights have decimals. */
  readonly weight: number | null;
  /** In tenths of a percent; null: not reported. */
  readonly progress: number | null;
  readonly lifecycle: "active" | "paused" | "cancelled";
}

const anyChild: fc.Arbitrary<Child> = fc.record({
  weight: fc.option(fc.integer({ min: 0, max: 10_000 }), { freq: 6 }),
  progress: fc.option(fc.integer({ min: 0, max: 1_200 }), { freq: 6 }),
  lifecycle: fc.constantFrom("active", "active", "active", "paused", "cancelled"),
});
const anyChildren = fc.array(anyChild, { minLength: 1, maxLength: 12 });

function programme(children: readonly Child[], scale = Rational.ONE): Strategy {
  return plan([
    element("programme"),
    ...children.map(({ weight, progress, lifecycle }, place) =>
      elementAt(`task-${place}`, progress === null ? "-" : Rational.ofIntegers(progress, 10).toDecimal(), {
        in: "programme",
        lifecycle,
        weight: weight === null ? null : Rational.ofIntegers(weight, 100).times(scale).toDecimal(),
      }),
    ),
  ]);
}

const PROGRAMME = elementIdSchema.parse("programme");

function assess(strategy: Strategy): Assessment {
  return assessmentOf(assessStrategy(strategy), PROGRAMME);
}

describe("a roll-up", () => {
  it("stays as it is when all weights are scaled", () => {
    fc.assert(
      fc.property(anyChildren, fc.integer({ min: 1, max: 500 }), (children, scale) => {
        const before = assess(programme(children));
        const after = assess(programme(children, Rational.ofIntegers(scale, 100)));
        expect(after.progress?.toFraction()).toBe(before.progress?.toFraction());
        expect(after.coverage.toFraction()).toBe(before.coverage.toFraction());
        expect(after.scheduleIndex?.toFraction()).toBe(before.scheduleIndex?.toFraction());
      }),
    );
  });

  it("lies between its least and its greatest counted child", () => {
    fc.assert(
      fc.property(anyChildren, (children) => {
        const { progress, rollUp } = assess(programme(children));
        if (progress === null || rollUp === null) return;
        const sorted = rollUp.counted.map((child) => child.progress).toSorted((a, b) => a.compare(b));
        expect(sorted[0]?.compare(progress)).toBeLessThanOrEqual(0);
        expect(sorted.at(-1)?.compare(progress)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is with a cancelled child as if that had never been", () => {
    fc.assert(
      fc.property(anyChildren, anyChild, fc.nat(), (children, extra, place) => {
        const at = place % (children.length + 1);
        const cancelled = children.toSpliced(at, 0, { ...extra, lifecycle: "cancelled" });
        const [without, with_] = [assess(programme(children)), assess(programme(cancelled))];
        expect(with_.progress?.toFraction()).toBe(without.progress?.toFraction());
        expect(with_.planToDate?.toFraction()).toBe(without.planToDate?.toFraction());
        expect(with_.coverage.toFraction()).toBe(without.coverage.toFraction());
        expect(with_.computed).toEqual(without.computed);
      }),
    );
  });

  it("is exactly the sum of what its explanation says that each child adds", () => {
    fc.assert(
      fc.property(anyChildren, (children) => {
        const { progress, rollUp } = assess(programme(children));
        if (progress === null || rollUp === null) return;
        const parts = rollUp.counted.map((child) => contributionOf(rollUp, child));
        const sum = parts.reduce(
          (total, part) => total.plus(part?.contribution ?? Rational.ZERO),
          Rational.ZERO,
        );
        const shares = parts.reduce((total, part) => total.plus(part?.share ?? Rational.ZERO), Rational.ZERO);
        expect(sum.toFraction()).toBe(progress.toFraction());
        expect(shares.toFraction()).toBe("1");
      }),
    );
  });

  it("names each child once: counted or left out", () => {
    fc.assert(
      fc.property(anyChildren, (children) => {
        const explanation = explain(assessStrategy(programme(children)), PROGRAMME);
        const named = [...explanation.children, ...explanation.leftOut].map(({ id }) => id);
        expect(named.toSorted()).toEqual(children.map((_, place) => `task-${place}`).toSorted());
      }),
    );
  });
});

const anyCell = fc.tuple(fc.option(fc.nat({ max: 40 })), fc.option(fc.nat({ max: 40 })));
const anyStages = fc.array(fc.array(anyCell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });

describe("as of the last period", () => {
  it("every figure is what it is as of none", () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        const strategy = plan([
          element("task", {
            stages: stages.map((cells, row) =>
              stage(
                `stage-${row}`,
                Object.fromEntries(
                  cells.map(([actual, planned], year) => [2009 + year, `${actual ?? "-"}/${planned ?? "-"}`]),
                ),
              ),
            ),
          }),
        ]);
        const [last, none] = [assessStrategy(strategy, { asOf: label("2013") }), assessStrategy(strategy)];
        expect(last.elements).toEqual(none.elements);
        expect(last.whole).toEqual(none.whole);
      }),
    );
  });
});

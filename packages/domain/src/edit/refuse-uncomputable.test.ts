import { describe, expect, it } from "vitest";

import { element, indicator, plan } from "../../test/plans.ts";
import { DomainError } from "../errors/domain-error.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { applyEdits } from "./apply-edits.ts";
import { definitionOf } from "./apply-parts.ts";
import type { StrategyEdit } from "./strategy-edit.ts";

const CONTEXT = {
  entry: { by: "Wydział Promocji", at: "2014-03-14T09:00:00.000Z" },
  today: "2014-03-14",
};

const formula = (id: string, text: string): Indicator =>
  indicator(id, {}, { formula: { text, missing: "skip-any" } });

function added(subject: Indicator): StrategyEdit {
  return {
    kind: "indicator-added",
    element: elementIdSchema.parse("goal"),
    indicator: definitionOf(subject),
    before: null,
  };
}

const defined = (was: Indicator, is: Indicator): StrategyEdit => ({
  kind: "indicator-defined",
  was: definitionOf(was),
  is: definitionOf(is),
});

function refusal(strategy: Strategy, ...edits: readonly StrategyEdit[]): DomainError | null {
  try {
    applyEdits(strategy, edits, CONTEXT);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const city = (...indicators: readonly Indicator[]): Strategy =>
  plan([element("goal", { indicators: [...indicators] })]);

describe("an edit that defines a computed indicator", () => {
  it("is refused where it closes a circle, and says which edit it was", () => {
    const [a, b] = [indicator("a", {}), formula("b", "[a] + 1")];
    expect(
      refusal(city(a, b), defined(a, { ...a, unit: "km" }), defined(b, formula("b", "[b] × 2"))),
    ).toMatchObject({
      code: "formula-in-a-circle",
      params: { name: "b", way: "b → b", edit: 1 },
    });
  });

  it("is refused where an operand is not there, and taken where it comes along in any order", () => {
    const strategy = city();
    expect(refusal(strategy, added(formula("b", "2 × [a]")))).toMatchObject({
      code: "formula-unknown-indicator",
      params: { operand: "a", edit: 0 },
    });
    expect(refusal(strategy, added(formula("b", "2 × [a]")), added(indicator("a", {})))).toBeNull();
  });

  it("is not refused for a fault of another that stood before", () => {
    const broken = formula("old", "[gone]");
    expect(refusal(city(broken, indicator("a", {})), added(formula("b", "2 × [a]")))).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { elementAt, element, label, plan } from "../../test/plans.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { assessStrategy } from "./assess-strategy.ts";
import { weighDifferently, type WeightSensitivity } from "./weight-sensitivity.ts";

function weigh(strategy: Strategy, id: string | null): WeightSensitivity {
  return weighDifferently(assessStrategy(strategy))(id === null ? null : elementIdSchema.parse(id));
}

function progressOf({ figures, spread }: WeightSensitivity) {
  return {
    declared: figures.declared.progress?.toFraction() ?? null,
    equal: figures.equal.progress?.toFraction() ?? null,
    budget: figures["by-budget"].progress?.toFraction() ?? null,
    spread: spread?.toFraction() ?? null,
  };
}

const costs = (amountMinor: number | null) => ({ totalCost: { text: "as written", amountMinor } });

describe("a programme under other weights", () => {
  it("of the founding plan is 57 as declared and 64 by equal weights; no sums keep the declared", () => {
    // (0 + 100 + 60 + 100 + 60) / 5.
    const found = weigh(foundingPlan(), "programme");
    expect(progressOf(found)).toEqual({ declared: "57", equal: "64", budget: "57", spread: "7" });
    expect(found).toMatchObject({ groupsWithoutSums: 1, leftOutWithoutSum: 0 });
    // The goals, the programmes of the goal, the tasks of the programme.
    expect(weigh(foundingPlan(), null).groupsWithoutSums).toBe(3);
  });

  it("by budget is led by what costs most: 10 000 zł done beside 10 000 000 zł not begun", () => {
    const strategy = plan([
      element("programme"),
      elementAt("small", "100", { in: "programme", weight: "50", ...costs(1_000_000) }),
      elementAt("great", "0", { in: "programme", weight: "50", ...costs(1_000_000_000) }),
    ]);
    expect(progressOf(weigh(strategy, "programme"))).toEqual({
      declared: "50",
      equal: "50",
      budget: "100/1001",
      spread: "49950/1001",
    });
  });

  it("takes budget lines where no total is given, and the sums below where neither is", () => {
    const line = (text: string, amountMinor: number) => ({
      source: null,
      measure: "planned" as const,
      period: null,
      money: { text, amountMinor },
    });
    const strategy = plan([
      element("first", { weight: "1" }),
      elementAt("a", "100", { in: "first", ...costs(300) }),
      element("second", { weight: "1" }),
      elementAt("b", "0", { in: "second", budgetLines: [line("1", 40), line("2", 60)] }),
    ]);
    expect(progressOf(weigh(strategy, null))).toMatchObject({ declared: "50", budget: "75" });
  });

  it("leaves out what has no sum beside siblings that have one, and says so", () => {
    const strategy = plan([
      element("programme"),
      elementAt("known", "80", { in: "programme", ...costs(100) }),
      elementAt("unread", "20", { in: "programme", ...costs(null) }),
    ]);
    const { figures, leftOutWithoutSum } = weigh(strategy, "programme");
    expect(leftOutWithoutSum).toBe(1);
    expect(figures["by-budget"].progress?.toDecimal()).toBe("80");
    expect(figures.equal.progress?.toDecimal()).toBe("50");
  });

  it("looks at a past period by the weights and the parents of that time, and puts no earlier weight back", () => {
    const former = { parentId: "programme", level: 1, lifecycle: "active" as const, method: null };
    const strategy = plan([
      element("programme"),
      elementAt("first", "100", {
        in: "programme",
        weight: "1",
        formerly: [{ ...former, until: "2010-12-31", weight: "3" }],
      }),
      elementAt("second", "0", { in: "programme", weight: "1" }),
    ]);
    const assessed = assessStrategy(strategy, { asOf: label("2010") });
    expect(progressOf(weighDifferently(assessed)(elementIdSchema.parse("programme")))).toMatchObject({
      declared: "75",
      equal: "50",
    });
  });

  it("has no spread without a basis", () => {
    expect(progressOf(weigh(plan([element("goal")]), null))).toEqual({
      declared: null,
      equal: null,
      budget: null,
      spread: null,
    });
  });
});

describe("any weights", () => {
  it("make no difference where all children are alike far", () => {
    const anyChildren = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 1_000_000 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyChildren, (children) => {
        const strategy = plan([
          element("programme"),
          ...children.map(([weight, sum], at) =>
            elementAt(`task-${at}`, "40", { in: "programme", weight: String(weight + 1), ...costs(sum) }),
          ),
        ]);
        expect(progressOf(weigh(strategy, "programme"))).toEqual({
          declared: "40",
          equal: "40",
          budget: "40",
          spread: "0",
        });
      }),
    );
  });
});

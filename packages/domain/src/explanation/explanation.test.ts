import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, elementAt, label, plan } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { explain, explanationSchema } from "./explanation.ts";

const idOf = (id: string) => elementIdSchema.parse(id);

describe("explain", () => {
  it("opens the programme of the founding card: weights, shares, progress and what each task adds", () => {
    const explanation = explain(assessStrategy(foundingPlan()), idOf("programme"));
    expect(explanationSchema.parse(explanation)).toEqual(explanation);
    expect(explanation).toMatchObject({
      element: { number: "II.7" },
      method: "children",
      weighting: "declared",
      weightSum: "100",
      declaredWeightSum: "100",
      progress: "57",
      progressFraction: "57",
      leftOut: [],
      status: { computed: "off-track", rule: null, override: null },
    });
    // 0.25·0 + 0.20·100 + 0.25·60 + 0.10·100 + 0.20·60
    expect(
      explanation.children.map(({ number, weight, share, progress, contribution }) => [
        number,
        weight,
        share,
        progress,
        contribution,
      ]),
    ).toEqual([
      ["II.7.1", "25", "0.25", "0", "0"],
      ["II.7.2", "20", "0.2", "100", "20"],
      ["II.7.3", "25", "0.25", "60", "15"],
      ["II.7.4", "10", "0.1", "100", "10"],
      ["II.7.5", "20", "0.2", "60", "12"],
    ]);
  });

  it("opens a task down to its cells, and marks those after the as-of period", () => {
    const assessed = assessStrategy(foundingPlan(), { asOf: label("2012") });
    const explanation = explain(assessed, idOf("prevention"));
    expect(explanation).toMatchObject({ method: "stages", asOf: "2012", scheduleIndex: "0.75" });
    expect(explanation.stages.map(({ actual, planned }) => [actual, planned])).toEqual([
      ["12", "16"],
      ["36", "48"],
      ["12", "16"],
    ]);
    expect(explanation.stages[1]?.cells.map(({ raw, isCounted }) => [raw, isCounted])).toEqual([
      ["12/12", true],
      ["12/12", true],
      ["12/12", true],
      ["0/12", true],
      ["0/12", false],
    ]);
  });

  it("opens the whole strategy by its top", () => {
    const explanation = explain(assessStrategy(foundingPlan()), null);
    expect(explanation.element).toBeNull();
    expect(explanation.children.map(({ id }) => id)).toEqual(["goal"]);
  });

  it("says why a child is left out, and shows a stated figure beside the computed one", () => {
    const manualProgress = { value: "90", origin: "page", reason: "printed", asOf: null } as const;
    const strategy = plan([
      element("programme", { method: "manual", manualProgress }),
      elementAt("task", "50", { in: "programme" }),
      element("bare", { in: "programme" }),
    ]);
    expect(explain(assessStrategy(strategy), idOf("programme"))).toMatchObject({
      method: "manual",
      progress: "90",
      computedProgress: "50",
      manual: manualProgress,
    });
    expect(explain(assessStrategy(strategy), null)).toMatchObject({ method: "children", progress: "90" });
  });

  it("refuses an element that is not there", () => {
    expect(() => explain(assessStrategy(plan([])), idOf("nowhere"))).toThrow("unknown-element");
  });
});

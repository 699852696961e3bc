import { describe, expect, it } from "vitest";

import { element, label, plan } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import type { ElementReport } from "../report/element-report.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { cardViewSchema, viewCard } from "./card-view.ts";

function report(period: string, more: Partial<ElementReport> = {}): ElementReport {
  return {
    period: label(period),
    state: "approved",
    narrative: `what was done in ${period}`,
    remark: "the second figure does not add up",
    step: { by: "Office of works", at: "2013-02-01T10:00:00.000Z" },
    ...more,
  };
}

function reportsOf(reports: readonly ElementReport[], asOf: string | null = null) {
  const strategy = plan([element("task", { reports: [...reports] })]);
  const assessed = assessStrategy(strategy, { asOf: asOf === null ? null : label(asOf) });
  const card = viewCard(assessed, elementIdSchema.parse("task"), []);
  expect(cardViewSchema.parse(card)).toEqual(card);
  return card.reports;
}

describe("the reports on a card", () => {
  it("are the approved ones, newest first", () => {
    const seen = reportsOf([
      report("2010"),
      report("2012"),
      report("2009", { state: "draft" }),
      report("2011", { state: "returned" }),
      report("2013", { state: "submitted" }),
    ]);
    expect(seen.map(({ period, narrative }) => [period.label, narrative])).toEqual([
      ["2012", "what was done in 2012"],
      ["2010", "what was done in 2010"],
    ]);
  });

  it("say when they were approved, and neither by whom nor with what remark", () => {
    const text = JSON.stringify(reportsOf([report("2012")]));
    expect(text).toContain("2013-02-01T10:00:00.000Z");
    expect(text).not.toMatch(/Office of works|does not add up/);
  });

  it("leave out those of periods after the as-of, and those without words", () => {
    const all = [report("2010"), report("2011", { narrative: null }), report("2012")];
    expect(reportsOf(all, "2011").map(({ period }) => period.label)).toEqual(["2010"]);
  });
});

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, elementAt, indicator, label, plan, target } from "../../test/plans.ts";
import { findQualityIssues } from "../findings/find-quality-issues.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { cardViewSchema, viewCard } from "./card-view.ts";
import { indicatorViewSchema, viewIndicator } from "./indicator-view.ts";
import { searchStrategy } from "./search-view.ts";
import { treeViewSchema, viewTree } from "./tree-view.ts";

const idOf = (id: string) => elementIdSchema.parse(id);

describe("the tree", () => {
  it("has every element after its parent, with number, figures and status", () => {
    const tree = viewTree(assessStrategy(foundingPlan(), { asOf: label("2012") }));
    expect(treeViewSchema.parse(tree)).toEqual(tree);
    expect(tree.nodes.map(({ number, progress, status }) => [number, progress, status])).toEqual([
      ["II", "57", "off-track"],
      ["II.7", "57", "off-track"],
      ["II.7.1", "0", "off-track"],
      ["II.7.2", "100", "done"],
      ["II.7.3", "60", "at-risk"],
      ["II.7.4", "100", "done"],
      ["II.7.5", "60", "off-track"],
    ]);
    expect(tree.strategy).toMatchObject({ asOf: "2012" });
    expect(tree.whole).toMatchObject({ progress: "57", coverage: "1" });
  });

  it("shows a status set by hand with the computed one beside it", () => {
    const override = { status: "at-risk" as const, reason: "the contractor withdrew", by: "Office" };
    const tree = viewTree(assessStrategy(plan([elementAt("a", "100", { statusOverride: override })])));
    expect(tree.nodes[0]).toMatchObject({ status: "at-risk", computedStatus: "done" });
  });
});

describe("a card", () => {
  const assessed = assessStrategy(foundingPlan(), { asOf: label("2012") });
  const card = viewCard(assessed, idOf("prevention"), findQualityIssues(assessed, "2014-03-14"));

  it("keeps to its schema", () => {
    expect(cardViewSchema.parse(card)).toEqual(card);
  });

  it("has its place, its stages by year with sums, its indicators and its own findings", () => {
    expect(card.breadcrumbs.map(({ number }) => number)).toEqual(["II", "II.7"]);
    expect([card.previous?.number, card.next?.number]).toEqual(["II.7.2", "II.7.4"]);
    expect(card.stages?.periods.map((period) => period.label)).toEqual([
      "2009",
      "2010",
      "2011",
      "2012",
      "2013",
    ]);
    expect(card.stages?.totals.map(({ planned, actual }) => `${actual}/${planned}`)).toEqual([
      "20/20",
      "20/20",
      "20/20",
      "0/20",
      "0/20",
    ]);
    expect(card.indicators.map(({ kind }) => kind)).toEqual([
      "output",
      "output",
      "output",
      "output",
      "output",
      "outcome",
    ]);
    expect(card.findings.map(({ code }) => code)).toContain("period.stages-silent");
    expect(card.findings.every((finding) => finding.element === "prevention")).toBe(true);
  });

  it("shows what serves it from other branches, which does not count", () => {
    const strategy = plan([
      element("first"),
      elementAt("task", "80", { in: "first", alsoServes: ["second"] }),
      element("second"),
      elementAt("own", "20", { in: "second" }),
    ]);
    const second = viewCard(assessStrategy(strategy), idOf("second"), []);
    expect(second.servedBy.map(({ id }) => id)).toEqual(["task"]);
    expect(second.element.progress).toBe("20");
    expect(viewCard(assessStrategy(strategy), idOf("task"), []).alsoServes.map(({ id }) => id)).toEqual([
      "second",
    ]);
  });

  it("refuses an element that is not there", () => {
    expect(() => viewCard(assessed, idOf("nowhere"), [])).toThrow("unknown-element");
  });
});

describe("an indicator", () => {
  it("shows a status set by hand with the computed one beside it", () => {
    const subject = indicator(
      "turnout",
      { 2011: "55" },
      {
        direction: "up",
        targets: [target("2013", ">", "50")],
        statusOverride: { status: "at-risk", reason: "counted late", by: null },
      },
    );
    const view = viewIndicator(assessStrategy(plan([element("goal", { indicators: [subject] })])), subject);
    expect(indicatorViewSchema.parse(view)).toEqual(view);
    expect(view).toMatchObject({ status: "at-risk", computedStatus: "done", isTargetMet: true });
  });
});

describe("search", () => {
  const assessed = assessStrategy(
    plan(
      [
        element("goal", { number: "II", title: "Łódź – miasto dostępne", description: "rowery na Zatorzu" }),
        element("programme", {
          in: "goal",
          number: "7",
          title: "Bezpieczne miasto",
          indicators: [indicator("i", {}, { name: "Liczba przestępstw" })],
        }),
      ],
      { units: [{ id: "office", name: "Straż Miejska" }] },
    ),
  );
  const search = (query: string) => searchStrategy(assessed, query, 10).map(({ id, where }) => [id, where]);

  it.each([
    ["lodz", [["goal", "title"]]],
    ["BEZPIECZNE", [["programme", "title"]]],
    ["II.7", [["programme", "number"]]],
    ["przestepstw", [["programme", "indicator"]]],
    ["zatorzu rowery", [["goal", "text"]]],
    [
      "straz",
      [
        ["goal", "lead"],
        ["programme", "lead"],
      ],
    ],
    ["  ", []],
    ["nowhere", []],
  ])("finds by %j", (query, hits) => {
    expect(search(query)).toEqual(hits);
  });

  it("keeps to its limit", () => {
    expect(searchStrategy(assessed, "straz", 1)).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, indicator, label, plan } from "../../test/plans.ts";
import { findQualityIssues } from "../findings/find-quality-issues.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";
import { indicatorListViewSchema, viewIndicatorList } from "./indicator-list-view.ts";
import { indicatorPageViewSchema, viewIndicatorPage } from "./indicator-page-view.ts";

const id = (text: string) => indicatorIdSchema.parse(text);

describe("the page of an indicator", () => {
  it("has the way to its element", () => {
    const assessed = assessStrategy(foundingPlan(), { asOf: label("2013") });
    const seen = viewIndicatorPage(assessed, id("crimes"), []);
    expect(indicatorPageViewSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    expect(seen.breadcrumbs.map(({ number }) => number)).toEqual(["II", "II.7", "II.7.3"]);
  });

  it("has the findings about it, and no others", () => {
    const unsourced = (name: string) => indicator(name, { 2009: "1" }, { source: null });
    const assessed = assessStrategy(
      plan([element("goal", { indicators: [unsourced("a"), unsourced("b")] })]),
    );
    const findings = findQualityIssues(assessed, "2014-06-30");
    const about = viewIndicatorPage(assessed, id("a"), findings).findings;
    expect(about.map(({ indicator: whose }) => whose)).toContain("a");
    expect(about.map(({ indicator: whose }) => whose)).not.toContain("b");
    expect(findings.map(({ indicator: whose }) => whose)).toContain("b");
  });

  it("names the parts of a computed one, those that are missing too, and what is computed from it", () => {
    const strategy = plan([
      element("goal", {
        number: "I",
        indicators: [
          indicator(
            "rate",
            {},
            { formula: { text: "([births] − [deaths]) ÷ [people] × 1000", missing: "skip-any" } },
          ),
          indicator("births", { 2009: "10" }),
          indicator("deaths", { 2009: "4" }),
        ],
      }),
    ]);
    const assessed = assessStrategy(strategy);
    const { definition } = viewIndicatorPage(assessed, id("rate"), []);
    expect(definition.parts).toEqual([
      { id: "births", name: "births", element: "goal", number: "I" },
      { id: "deaths", name: "deaths", element: "goal", number: "I" },
      { id: "people", name: "people", element: null, number: "" },
    ]);
    expect(viewIndicatorPage(assessed, id("births"), []).definition.usedBy.map((user) => user.id)).toEqual([
      "rate",
    ]);
  });

  it("names the indicators below that it is the sum of", () => {
    const strategy = plan([
      element("goal", { indicators: [indicator("all", {}, { name: "Jobs", unitAggregation: "sum" })] }),
      element("one", { in: "goal", indicators: [indicator("a", { 2009: "1" }, { name: "jobs" })] }),
      element("two", { in: "goal", indicators: [indicator("b", { 2009: "2" }, { name: "JOBS" })] }),
    ]);
    const { definition } = viewIndicatorPage(assessStrategy(strategy), id("all"), []);
    expect(definition.parts.map((part) => part.id)).toEqual(["a", "b"]);
  });

  it("throws for one that is not there", () => {
    expect(() => viewIndicatorPage(assessStrategy(foundingPlan()), id("none"), [])).toThrow(
      "unknown-indicator",
    );
  });
});

describe("the list of indicators", () => {
  it("has the last value of each, its change and its age in the order of the plan", () => {
    const assessed = assessStrategy(foundingPlan(), { asOf: label("2013") });
    const seen = viewIndicatorList(assessed);
    expect(indicatorListViewSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    expect(seen.indicators.map((row) => row.id).slice(-2)).toEqual(["place-analyses", "crimes"]);
    // Crimes 3581, 3097, 2738, 2744 for 2009–2012: +6 against 2011; a year old at the end of 2013.
    expect(seen.indicators.at(-1)).toMatchObject({
      latest: { period: "2012", value: "2744" },
      changeFromPrevious: { from: "2011", to: "2012", absolute: "6" },
      ageMonths: "12",
      element: { number: "II.7.3" },
      trend: { verdict: "too-few-to-tell", silence: null, slope: -319 },
    });
    expect(seen.indicators.at(-1)?.values.map(({ value }) => value)).toEqual([
      "3581",
      "3097",
      "2738",
      "2744",
      null,
    ]);
  });

  it("has no age without a value", () => {
    const assessed = assessStrategy(plan([element("goal", { indicators: [indicator("a", {})] })]));
    expect(viewIndicatorList(assessed).indicators[0]).toMatchObject({ ageMonths: null, latest: null });
  });
});

import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, elementAt, indicator, label, observation, plan, stage } from "../../test/plans.ts";
import type { Element } from "../hierarchy/element.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { findIssuesOf, findQualityIssues } from "./find-quality-issues.ts";
import type { FindingCode } from "./finding-codes.ts";
import { findingSchema, type Finding } from "./finding.ts";

/** Within the plan's years: 2009, 2010 and 2011 are over. */
const TODAY = "2012-03-01";

function find(strategy: Strategy, today = TODAY, asOf?: string): readonly Finding[] {
  const assessed = assessStrategy(strategy, asOf === undefined ? {} : { asOf: label(asOf) });
  const findings = findQualityIssues(assessed, today);
  for (const finding of findings) expect(findingSchema.parse(finding)).toEqual(finding);
  return findings;
}

function findIn(code: FindingCode, elements: readonly Element[], today = TODAY): readonly Finding[] {
  return find(plan(elements), today).filter((finding) => finding.code === code);
}

const byYear = (...values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, column) => [2009 + column, value]));

describe("the founding card", () => {
  it("has indicators reported for 2012 while its stages stand at 0, and is overdue", () => {
    const found = find(foundingPlan(), "2014-03-14").filter((finding) => finding.element === "prevention");
    expect(found.map(({ code, period }) => [code, period])).toEqual([
      ["period.stages-silent", "2012"],
      ["element.overdue", "2013"],
    ]);
    expect(found[0]?.params).toEqual({ period: "2012", indicators: 6, planned: "20" });
    expect(found[1]?.params).toEqual({ period: "2013", progress: "60" });
  });

  it("has the same findings where it alone is looked at", () => {
    const assessed = assessStrategy(foundingPlan());
    const card = assessed.strategy.elements.filter(({ id }) => id === "prevention");
    const found = findQualityIssues(assessed, "2014-03-14").filter(({ element: id }) => id === "prevention");
    expect(findIssuesOf(assessed, card, "2014-03-14")).toEqual(found);
  });

  it("is neither silent nor overdue as of 2011, whatever day it is", () => {
    const found = find(foundingPlan(), "2026-01-01", "2011");
    expect(found.filter((finding) => finding.element === "prevention")).toEqual([]);
  });
});

describe("weights", () => {
  it("that do not add up to 100 are told with their sum, cancelled ones left out", () => {
    const elements = [
      element("goal"),
      elementAt("a", "50", { in: "goal", weight: "62.5" }),
      elementAt("b", "50", { in: "goal", weight: "42.5" }),
      elementAt("c", "50", { in: "goal", weight: "95", lifecycle: "cancelled" }),
    ];
    expect(findIn("weights.sum", elements)).toMatchObject([
      { element: "goal", params: { sum: "105", children: 2 } },
    ]);
  });

  it("are asked of the top as well, and not at all where none is given", () => {
    expect(findIn("weights.sum", [element("goal", { weight: "90" })])).toMatchObject([
      { element: null, params: { sum: "90" } },
    ]);
    expect(findIn("weights.sum", [element("goal")])).toEqual([]);
  });

  it("are missed where only some siblings have one", () => {
    const elements = [
      element("goal"),
      elementAt("a", "50", { in: "goal", weight: "100" }),
      elementAt("b", "50", { in: "goal" }),
      elementAt("c", "50", { in: "goal", lifecycle: "cancelled" }),
    ];
    expect(findIn("weights.missing", elements).map(({ element: id }) => id)).toEqual(["b"]);
  });
});

describe("the plan of stages", () => {
  it("is to add up to 100", () => {
    const elements = [element("a", { stages: [stage("s", byYear("0/40", "-/30.5"))] })];
    expect(findIn("plan.sum", elements)).toMatchObject([{ element: "a", params: { sum: "70.5" } }]);
    expect(findIn("plan.sum", [elementAt("a", "0")])).toEqual([]);
  });

  it("is compared cell by cell with what was done", () => {
    const elements = [element("a", { stages: [stage("s", byYear("12/12", "13/12", "5/0", "3/-", "-/12"))] })];
    expect(findIn("cell.above-plan", elements)).toMatchObject([
      { stage: "s", period: "2010", params: { actual: "13", planned: "12" } },
    ]);
    expect(findIn("cell.unplanned", elements).map(({ period }) => period)).toEqual(["2011", "2012"]);
  });
});

describe("a period that half of a card reports", () => {
  it("is told when the stages moved and no indicator has a value", () => {
    const elements = [
      element("a", {
        stages: [stage("s", byYear("50/50", "50/50"))],
        indicators: [indicator("i", byYear("3", "-"))],
      }),
    ];
    expect(findIn("period.indicators-silent", elements)).toMatchObject([
      { period: "2010", params: { indicators: 1 } },
    ]);
    expect(findIn("period.stages-silent", elements)).toEqual([]);
  });

  it("counts a quarter's value for its year, and a word that there can be none as a report", () => {
    const elements = [
      element("a", {
        stages: [stage("s", byYear("0/50", "50/50"))],
        indicators: [indicator("i", { "2009-Q3": "3", 2010: "nie dotyczy" }, { frequency: "Q" })],
      }),
    ];
    expect(findIn("period.stages-silent", elements).map(({ period }) => period)).toEqual(["2009"]);
    expect(findIn("period.indicators-silent", elements)).toEqual([]);
  });

  it("is no matter where nothing was planned", () => {
    const elements = [
      element("a", {
        stages: [stage("s", byYear("-/0", "-/100"))],
        indicators: [indicator("i", byYear("3"))],
      }),
    ];
    expect(findIn("period.stages-silent", elements)).toEqual([]);
  });
});

describe("time", () => {
  const of = (code: FindingCode, cells: Record<string, string>, more: Parameters<typeof element>[1] = {}) =>
    findIn(code, [element("a", { ...more, stages: [stage("s", cells)] })]);

  it("is over when the last planned period ended with less than 100", () => {
    expect(of("element.overdue", byYear("50/50", "20/50"))).toMatchObject([
      { period: "2010", params: { progress: "70" } },
    ]);
    expect(of("element.overdue", byYear("50/50", "50/50"))).toEqual([]);
    expect(of("element.overdue", byYear("50/50", "0/25", "0/0", "-/25"))).toEqual([]);
  });

  it.each(["paused", "cancelled", "done", "continuous"] as const)("is not held against %s", (lifecycle) => {
    for (const code of ["element.overdue", "element.never-updated", "element.stale"] as const)
      expect(of(code, byYear("-/50", "-/50"), { lifecycle })).toEqual([]);
  });

  it("passes without a word where nothing was ever reported", () => {
    expect(of("element.never-updated", byYear("-/50", "-/20", "-/0", "-/30"))).toMatchObject([
      { params: { periods: 2, period: "2010" } },
    ]);
    expect(of("element.never-updated", { 2013: "-/100" })).toEqual([]);
  });

  it("makes stale what was reported once and then two planned periods no more", () => {
    expect(of("element.stale", byYear("20/20", "-/20", "-/20", "-/20", "-/20"))).toMatchObject([
      { period: "2009", params: { period: "2009", periods: 2 } },
    ]);
    expect(of("element.stale", byYear("20/20", "0/20", "-/20", "-/20", "-/20"))).toEqual([]);
  });

  it("makes an indicator stale too, but not one that has ended", () => {
    const elements = [
      element("a", {
        indicators: [
          indicator("old", byYear("1", "-")),
          indicator("ended", byYear("1", "nie dotyczy")),
          indicator("fresh", byYear("1", "2")),
        ],
      }),
    ];
    expect(findIn("indicator.stale", elements)).toMatchObject([
      { indicator: "old", params: { period: "2009", periods: 2 } },
    ]);
  });
});

describe("responsibility", () => {
  it("needs a lead who is accountable, and a source", () => {
    const elements = [
      element("a", {
        leads: [{ unit: "office", role: "helps" }],
        indicators: [indicator("i", {}, { source: null })],
      }),
      element("b", { leads: [], lifecycle: "cancelled" }),
    ];
    expect(findIn("element.no-lead", elements).map(({ element: id }) => id)).toEqual(["a"]);
    expect(findIn("indicator.no-source", elements)).toMatchObject([{ element: "a", indicator: "i" }]);
  });
});

describe("numbers of siblings", () => {
  it("are borne once", () => {
    const elements = [
      element("goal"),
      element("a", { in: "goal", number: "3" }),
      element("b", { in: "goal", number: "3" }),
    ];
    expect(findIn("number.repeated", elements)).toMatchObject([
      { element: "b", params: { number: "I.3", other: "a" } },
    ]);
  });
});

describe("a stated figure", () => {
  const stated = (value: string, asOf: string | null = null) => ({
    value,
    asOf,
    origin: "page" as const,
    reason: "printed on the page of the programme",
  });

  it("is compared with the computed one as both are shown, with one decimal", () => {
    const of = (value: string) =>
      findIn("manual.differs", [elementAt("a", "61.75", { manualProgress: stated(value) })]);
    expect(of("61.8")).toEqual([]);
    expect(of("61.7")).toMatchObject([{ params: { stated: "61.7", computed: "61.8" } }]);
  });

  it("is compared also where it counts by choice", () => {
    const elements = [elementAt("a", "50", { method: "manual", manualProgress: stated("60") })];
    expect(findIn("manual.differs", elements)).toMatchObject([
      { params: { stated: "60.0", computed: "50.0" } },
    ]);
  });

  it("is not compared where it speaks of another period", () => {
    expect(
      findIn("manual.differs", [elementAt("a", "50", { manualProgress: stated("60", "2010") })]),
    ).toEqual([]);
    expect(
      findIn("manual.differs", [elementAt("a", "50", { manualProgress: stated("60", "2013") })]),
    ).toHaveLength(1);
  });
});

describe("values", () => {
  const series = (values: readonly string[], more: Parameters<typeof indicator>[2] = {}) => [
    element("a", {
      indicators: [
        indicator("i", Object.fromEntries(values.map((value, column) => [2001 + column, value])), more),
      ],
    }),
  ];

  it("that move far more than ever are told once, with both values and the score", () => {
    // Moves 2, −1, 3, 1008, −1004, 1: median 1.5, MAD 2; 0.6745 · 1006.5 / 2 = 339.4.
    const found = findIn("value.jump", series(["100", "102", "101", "104", "1112", "108", "109"]));
    expect(found).toMatchObject([
      { period: "2005", params: { from: "104", to: "1112", previous: "2004", score: "339.4" } },
    ]);
  });

  it("that never moved are judged by the mean deviation", () => {
    // Moves 0, 0, 0, 0, 0, 9: mean deviation 1.5; 9 / (1.253314 · 1.5) = 4.8.
    const found = findIn("value.jump", series(["6", "6", "6", "6", "6", "6", "15"]));
    expect(found).toMatchObject([{ period: "2007", params: { score: "4.8" } }]);
  });

  it("that move as they always do, or only a few times, are left alone", () => {
    expect(findIn("value.jump", series(["6", "6", "6", "6", "6", "6", "6"]))).toEqual([]);
    expect(findIn("value.jump", series(["1", "3", "2", "5", "4", "6", "8"]))).toEqual([]);
    expect(findIn("value.jump", series(["1", "2", "3", "900"]))).toEqual([]);
    expect(findIn("value.jump", series(["26", "26", "26", "26", "26", "26", "27"]))).toEqual([]);
  });

  it("of a running total do not fall without a note or a declared break", () => {
    const fall = (corrected: Parameters<typeof observation>[2] = {}) =>
      findIn(
        "total.fell",
        series([], {
          isCumulative: true,
          observations: [observation("2009", "120"), observation("2010", "115", corrected)],
        }),
      );
    expect(fall()).toMatchObject([{ period: "2010", params: { from: "120", to: "115", previous: "2009" } }]);
    expect(fall({ note: "five were counted twice" })).toEqual([]);
    expect(fall({ status: "B" })).toEqual([]);
    expect(findIn("total.fell", series(["5", "3"]))).toEqual([]);
  });

  it("of what is called the same differ between two elements", () => {
    const elements = [
      element("a", { indicators: [indicator("i", byYear("10", "20", "30"), { name: "Liczba drzew" })] }),
      element("b", { indicators: [indicator("j", byYear("10,0", "21", "31"), { name: "LICZBA  DRZEW" })] }),
      element("c", { indicators: [indicator("k", byYear("99"), { name: "Liczba drzew", unit: "tys." })] }),
    ];
    expect(findIn("indicator.two-values", elements)).toMatchObject([
      {
        element: "b",
        indicator: "j",
        period: "2010",
        params: { value: "21", other: "20", element: "I a", periods: 2 },
      },
    ]);
  });
});

describe("texts", () => {
  it("with letters encoded twice are told by the words around them", () => {
    const elements = [element("a", { description: "Jeden dwa na rzecz poprawÄ™ warunków życia w mieście" })];
    expect(findIn("text.encoding", elements)).toMatchObject([
      { element: "a", params: { text: "na rzecz poprawÄ™ warunków życia" } },
    ]);
  });
});

describe("all findings", () => {
  it("begin with those of imports and follow the order of the plan", () => {
    const imported = {
      code: "value.ambiguous",
      severity: "warning" as const,
      element: null,
      indicator: null,
      stage: null,
      period: null,
      at: { file: "page.txt", line: 12 },
      params: { raw: "22.000" },
    };
    const strategy = plan(
      [
        element("goal", { leads: [] }),
        elementAt("a", "50", { in: "goal", weight: "50", leads: [] }),
        element("b", { in: "goal", leads: [] }),
      ],
      { importFindings: [imported] },
    );
    expect(find(strategy).map(({ code, element: id }) => [code, id])).toEqual([
      ["value.ambiguous", null],
      ["weights.sum", "goal"],
      ["element.no-lead", "goal"],
      ["element.overdue", "a"],
      ["element.no-lead", "a"],
      ["weights.missing", "b"],
      ["element.no-lead", "b"],
    ]);
  });
});

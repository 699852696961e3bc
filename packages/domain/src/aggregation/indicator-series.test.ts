import { describe, expect, it } from "vitest";

import { element, indicator, label, observation, plan } from "../../test/plans.ts";
import type { Element } from "../hierarchy/element.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { readPeriod } from "../period/read-period.ts";
import { assessStrategy, type AssessedStrategy } from "../progress/assess-strategy.ts";
import { findFormulaFaults } from "./formula-faults.ts";
import { aggregateOverTime, seriesOf } from "./indicator-series.ts";

function city(...indicators: readonly Indicator[]): AssessedStrategy {
  return assessStrategy(plan([element("goal", { indicators: [...indicators] })]));
}

function find(assessed: AssessedStrategy, id: string): Indicator {
  const found = assessed.index.topDown.flatMap((each) => each.indicators).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

/** Each period with its value, exact, or the status of what is missing. */
function values(assessed: AssessedStrategy, id: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    seriesOf(assessed, find(assessed, id)).map((point) => [
      point.period.label,
      point.value?.toFraction() ?? point.observation.status,
    ]),
  );
}

const rate = (more: Partial<Parameters<typeof indicator>[2]> = {}) =>
  indicator("rate", {}, { ratio: { numerator: "graduates", denominator: "pupils", factor: "100" }, ...more });

describe("a ratio", () => {
  it("is numerator / denominator × factor; a gap, a missing value and 0 stay three things", () => {
    const assessed = city(
      indicator("graduates", { 2009: "45", 2010: "0", 2011: "bd.", 2012: "7" }),
      indicator("pupils", { 2009: "60", 2010: "50", 2011: "40", 2013: "5" }),
      rate(),
    );
    // 2012 and 2013 are gaps: one side has not been filled.
    expect(values(assessed, "rate")).toEqual({ 2009: "75", 2010: "0", 2011: "L" });
  });

  it("over 0 is undefined and says so", () => {
    const assessed = city(indicator("graduates", { 2009: "0" }), indicator("pupils", { 2009: "0" }), rate());
    const [point] = seriesOf(assessed, find(assessed, "rate"));
    expect(point?.observation).toMatchObject({ value: null, status: "M" });
    expect(point?.computation).toMatchObject({ isDividedByZero: true });
  });

  it("keeps its exact value where a decimal would have no end", () => {
    const assessed = city(indicator("graduates", { 2009: "1" }), indicator("pupils", { 2009: "3" }), rate());
    const [point] = seriesOf(assessed, find(assessed, "rate"));
    expect(point?.value?.toFraction()).toBe("100/3");
    expect(point?.observation.value).toBe("33.33333333333333333333");
  });

  it("is as certain as the less certain of its parts", () => {
    const assessed = city(
      indicator("graduates", { 2009: "ok. 45" }),
      indicator("pupils", { 2009: "60" }),
      rate(),
    );
    expect(seriesOf(assessed, find(assessed, "rate"))[0]?.observation.status).toBe("E");
  });

  it("gives way to what was stored for a period", () => {
    const stored = [observation("2009", "80"), observation("2010", "bd.")];
    const assessed = city(
      indicator("graduates", { 2009: "45", 2010: "45", 2011: "45" }),
      indicator("pupils", { 2009: "60", 2010: "60", 2011: "60" }),
      rate({ observations: stored }),
    );
    expect(values(assessed, "rate")).toEqual({ 2009: "80", 2010: "L", 2011: "75" });
  });

  it("of a year is Σ numerators / Σ denominators of its quarters, and needs them all", () => {
    const quarters = (...written: readonly string[]) =>
      Object.fromEntries(written.map((value, at) => [`2009-Q${at + 1}`, value]));
    const assessed = city(
      indicator("graduates", quarters("1", "45", "0", "0"), { frequency: "Q", timeAggregation: "sum" }),
      indicator("pupils", quarters("10", "50", "0", "0"), { frequency: "Q", timeAggregation: "sum" }),
      rate(),
    );
    // 46 of 60, not the mean of 10 % and 90 %.
    expect(values(assessed, "rate")).toEqual({ 2009: "230/3" });
    const short = city(
      indicator("graduates", quarters("1", "45", "0"), { frequency: "Q", timeAggregation: "sum" }),
      indicator("pupils", quarters("10", "50", "0", "0"), { frequency: "Q", timeAggregation: "sum" }),
      rate(),
    );
    expect(values(short, "rate")).toEqual({});
  });

  it("is seen only up to the as-of period", () => {
    const strategy = plan([
      element("goal", {
        indicators: [
          indicator("graduates", { 2009: "1", 2010: "1" }),
          indicator("pupils", { 2009: "2", 2010: "2" }),
          rate(),
        ],
      }),
    ]);
    expect(values(assessStrategy(strategy, { asOf: label("2009") }), "rate")).toEqual({ 2009: "50" });
  });
});

describe("a formula over indicators", () => {
  const balance = (missing: "skip-any" | "skip-all" | "as-zero") =>
    city(
      indicator("in", { 2009: "5", 2010: "7", 2011: "-", 2012: "-" }),
      indicator("out", { 2009: "3", 2010: "bd.", 2011: "4", 2012: "bd.", 2013: "2" }),
      indicator("balance", {}, { formula: { text: "[in] − [out]", missing } }),
    );

  it.each([
    ["skip-any", { 2009: "2", 2010: "L", 2011: "O", 2012: "L" }],
    ["skip-all", { 2009: "2", 2010: "7", 2011: "-4", 2012: "L", 2013: "-2" }],
    ["as-zero", { 2009: "2", 2010: "7", 2011: "-4", 2012: "0", 2013: "-2" }],
  ] as const)("%s", (missing, expected) => {
    expect(values(balance(missing), "balance")).toEqual(expected);
  });

  it("may rest on computed indicators", () => {
    const assessed = city(
      indicator("a", { 2009: "2" }),
      indicator("twice", {}, { formula: { text: "2 × [a]", missing: "skip-any" } }),
      indicator("fourfold", {}, { formula: { text: "[twice] + [twice]", missing: "skip-any" } }),
    );
    expect(values(assessed, "fourfold")).toEqual({ 2009: "8" });
  });
});

describe("faults of computing", () => {
  const formula = (text: string) => ({ formula: { text, missing: "skip-any" as const } });

  it("a circle is told with the way round it, and leaves what was stored", () => {
    const assessed = city(
      indicator("a", { 2009: "1" }, formula("[b] + 1")),
      indicator("b", { 2010: "2" }, formula("[c]")),
      indicator("c", {}, formula("[a]")),
      indicator("after", {}, formula("10 × [a]")),
    );
    const faults = findFormulaFaults(assessed.index);
    expect(faults.map(({ code, indicator: id }) => [code, id])).toEqual([
      ["formula-in-a-circle", "a"],
      ["formula-in-a-circle", "b"],
      ["formula-in-a-circle", "c"],
    ]);
    expect(faults[0]?.params).toEqual({ name: "a", way: "a → b → c → a" });
    expect(values(assessed, "a")).toEqual({ 2009: "1" });
    expect(values(assessed, "c")).toEqual({});
    expect(values(assessed, "after")).toEqual({ 2009: "10" });
  });

  it("an indicator of itself is a circle; one that is not there is named", () => {
    const assessed = city(indicator("a", {}, formula("[a] + 1")), indicator("b", {}, formula("[gone]")));
    expect(findFormulaFaults(assessed.index)).toEqual([
      { code: "formula-in-a-circle", indicator: "a", params: { name: "a", way: "a → a" } },
      { code: "formula-unknown-indicator", indicator: "b", params: { name: "b", operand: "gone" } },
    ]);
    expect(values(assessed, "b")).toEqual({});
  });
});

describe("an indicator over the elements below", () => {
  const below = (id: string, written: Readonly<Record<string, string>>, more: object = {}): Element =>
    element(id, { in: "goal", indicators: [indicator(`${id}-trees`, written, { name: "Trees" })], ...more });

  function forest(how: "sum" | "mean" | "max", ...children: readonly Element[]): AssessedStrategy {
    const trees = indicator("trees", {}, { name: "TREES", unitAggregation: how });
    return assessStrategy(plan([element("goal", { indicators: [trees] }), ...children]));
  }

  it.each([
    ["sum", "12"],
    ["mean", "6"],
    ["max", "9"],
  ] as const)("is their %s", (how, expected) => {
    const assessed = forest(how, below("north", { 2009: "9" }), below("south", { 2009: "3" }));
    expect(values(assessed, "trees")).toEqual({ 2009: expected });
  });

  it("is missing where one of them is, with what the others come to beside it", () => {
    const assessed = forest("sum", below("north", { 2009: "9" }), below("south", { 2009: "bd." }));
    const [point] = seriesOf(assessed, find(assessed, "trees"));
    expect(point?.observation).toMatchObject({ value: null, status: "L" });
    expect(point?.computation?.partial?.toDecimal()).toBe("9");
    expect(point?.computation?.coverage).toEqual({
      expected: 2,
      present: 1,
      missing: [{ part: "south-trees", why: "L" }],
    });
  });

  it("doesn't wait for one to which it does not apply, nor for what is cancelled", () => {
    const assessed = forest(
      "sum",
      below("north", { 2009: "9" }),
      below("south", { 2009: "X" }),
      below("west", {}, { lifecycle: "cancelled" }),
    );
    expect(values(assessed, "trees")).toEqual({ 2009: "9" });
  });

  it("takes the nearest on each branch, so that nothing is counted twice", () => {
    const inner = indicator("north-trees", {}, { name: "Trees", unitAggregation: "sum" });
    const assessed = forest(
      "sum",
      element("north", { in: "goal", indicators: [inner] }),
      element("park", {
        in: "north",
        level: 2,
        indicators: [indicator("park-trees", { 2009: "4" }, { name: "Trees" })],
      }),
      element("south", { in: "goal" }),
      element("yard", {
        in: "south",
        level: 2,
        indicators: [indicator("yard-trees", { 2009: "5" }, { name: "Trees" })],
      }),
    );
    expect(values(assessed, "trees")).toEqual({ 2009: "9" });
  });

  it("of ratios is Σ numerators / Σ denominators", () => {
    const school = (id: string, graduates: string, pupils: string): Element =>
      element(id, {
        in: "goal",
        indicators: [
          indicator(`${id}-graduates`, { 2009: graduates }),
          indicator(`${id}-pupils`, { 2009: pupils }),
          indicator(
            `${id}-rate`,
            {},
            {
              name: "Rate",
              ratio: { numerator: `${id}-graduates`, denominator: `${id}-pupils`, factor: "100" },
            },
          ),
        ],
      });
    const whole = indicator("rate", {}, { name: "Rate", unitAggregation: "ratio" });
    const assessed = assessStrategy(
      plan([
        element("goal", { indicators: [whole] }),
        school("first", "1", "10"),
        school("second", "45", "50"),
      ]),
    );
    expect(values(assessed, "rate")).toEqual({ 2009: "230/3" });
  });
});

describe("an indicator over a longer period", () => {
  const year = readPeriod("2009");
  const quarterly = (how: Indicator["timeAggregation"], third: string) => {
    const subject = indicator(
      "permits",
      { "2009-Q1": "0", "2009-Q2": "8", "2009-Q3": third, "2009-Q4": "4" },
      { frequency: "Q", timeAggregation: how },
    );
    if (year === null) throw new Error("no year");
    return aggregateOverTime(city(subject), subject, year);
  };

  it.each([
    ["sum", "18"],
    ["last", "4"],
    ["mean", "9/2"],
    ["max", "8"],
  ] as const)("is the %s of its periods, a true 0 among them", (how, expected) => {
    const whole = quarterly(how, "6");
    expect(whole?.value?.toFraction()).toBe(expected);
    expect(whole?.coverage).toEqual({ expected: 4, present: 4, missing: [] });
  });

  it("names the periods that are missing, and why", () => {
    expect(quarterly("sum", "bd.")).toMatchObject({
      coverage: { expected: 4, present: 3, missing: [{ part: "2009-Q3", why: "L" }] },
    });
    // What does not apply is not waited for.
    expect(quarterly("mean", "X")).toMatchObject({
      coverage: { expected: 3, present: 3, missing: [{ part: "2009-Q3", why: "M" }] },
    });
    expect(quarterly("mean", "X")?.value?.toDecimal()).toBe("4");
  });

  it("is nothing where no way is declared", () => {
    expect(quarterly(null, "6")).toBeNull();
    expect(quarterly("ratio", "6")).toBeNull();
  });

  it("of nothing is nothing rather than 0", () => {
    const empty = indicator("permits", {}, { frequency: "M", timeAggregation: "sum" });
    if (year === null) throw new Error("no year");
    const whole = aggregateOverTime(city(empty), empty, year);
    expect(whole?.value).toBeNull();
    expect(whole?.coverage).toMatchObject({ expected: 12, present: 0 });
    expect(whole?.coverage.missing[0]).toEqual({ part: "2009-01", why: "gap" });
  });
});

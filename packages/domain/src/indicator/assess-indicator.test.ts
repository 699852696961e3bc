import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import { element, indicator, label, observation, plan, target } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { assessIndicator, type IndicatorAssessment } from "./assess-indicator.ts";
import type { Indicator } from "./indicator.ts";

function assess(subject: Indicator, asOf?: string): IndicatorAssessment {
  const strategy = plan([element("goal", { indicators: [subject] })]);
  return assessIndicator(assessStrategy(strategy, asOf === undefined ? {} : { asOf: label(asOf) }), subject);
}

const base = (period: string | null, value: string) => target(period, "=", value);

describe("crimes on the founding card: 3581, 3097, 2738, 2744, and 2013 not reported", () => {
  const strategy = foundingPlan();
  const crimes = strategy.elements.flatMap((each) => each.indicators).find(({ id }) => id === "crimes");

  it("fell by 837 (23.4 %) since 2009 and rose by 6 (0.2 %) since 2011", () => {
    if (crimes === undefined) throw new Error("the founding plan has lost its crimes");
    const { latest, changeFromBaseline, changeFromPrevious, observations } = assess(crimes);
    expect(observations).toHaveLength(5);
    expect(observations[4]).toMatchObject({ period: "2013", value: null, status: "O", raw: "-" });
    expect(latest).toEqual({ period: "2012", value: "2744" });
    expect(changeFromBaseline).toMatchObject({ from: "2009", to: "2012" });
    expect(changeFromBaseline?.absolute.toDecimal()).toBe("-837");
    // −837 / 3581
    expect(changeFromBaseline?.relative?.toFraction()).toBe("-837/3581");
    expect(changeFromPrevious).toMatchObject({ from: "2011", to: "2012" });
    expect(changeFromPrevious?.absolute.toDecimal()).toBe("6");
  });

  it("are seen only up to the as-of period", () => {
    if (crimes === undefined) throw new Error("the founding plan has lost its crimes");
    expect(assess(crimes, "2010")).toMatchObject({ latest: { period: "2010", value: "3097" } });
    expect(assess(crimes, "2010").observations).toHaveLength(2);
  });

  it("have no basis for a status, having no target", () => {
    if (crimes === undefined) throw new Error("the founding plan has lost its crimes");
    expect(assess(crimes)).toMatchObject({ status: "no-basis", isTargetMet: null, attainment: null });
  });
});

describe("attainment", () => {
  it("of the reference (12 in 2015, 6 in 2022, 0 in 2030, down) is 1/2 of 7/15, ratio 15/14, on track", () => {
    const result = assess(
      indicator(
        "poverty",
        { 2022: "6" },
        {
          direction: "down",
          baselines: [base("2015", "12")],
          targets: [target("2030", "=", "0")],
        },
      ),
    );
    expect(result.attainment?.toFraction()).toBe("1/2");
    expect(result.expectedAttainment?.toFraction()).toBe("7/15");
    expect(result.attainmentRatio?.toFraction()).toBe("15/14");
    expect(result).toMatchObject({ status: "on-track", isTargetMet: false });
  });

  it("of 80 on the way down from 100 to 50 is 40 %, not 160 %", () => {
    const result = assess(
      indicator(
        "noise",
        { 2010: "80" },
        {
          direction: "down",
          baselines: [base("2009", "100")],
          targets: [target("2013", "=", "50")],
        },
      ),
    );
    expect(result.attainment?.toDecimal()).toBe("0.4");
    expect(result.expectedAttainment?.toDecimal()).toBe("0.25");
  });

  it("is below 0 where the value goes the wrong way", () => {
    const result = assess(
      indicator(
        "noise",
        { 2010: "110" },
        {
          direction: "down",
          baselines: [base("2009", "100")],
          targets: [target("2013", "<=", "50")],
        },
      ),
    );
    expect(result.attainment?.toDecimal()).toBe("-0.2");
    expect(result.status).toBe("off-track");
  });

  it("follows the milestones where there are some", () => {
    const subject = (value: string) =>
      indicator(
        "trees",
        { 2011: value },
        {
          direction: "up",
          baselines: [base("2009", "0")],
          targets: [target("2010", ">=", "10"), target("2012", ">=", "60"), target("2013", ">=", "100")],
        },
      );
    // Half way between the milestones of 2010 (10 %) and 2012 (60 %).
    expect(assess(subject("35")).expectedAttainment?.toDecimal()).toBe("0.35");
    expect(assess(subject("35")).status).toBe("on-track");
    expect(assess(subject("30")).status).toBe("at-risk");
    expect(assess(subject("10")).status).toBe("off-track");
  });

  it("is judged exactly at the cuts", () => {
    const subject = (value: string) =>
      indicator(
        "trees",
        { 2011: value },
        {
          direction: "up",
          baselines: [base("2009", "0")],
          targets: [target("2013", "=", "200")],
        },
      );
    // Half of the time is over, so 100 is due.
    expect(assess(subject("95")).status).toBe("on-track");
    expect(assess(subject("94,999")).status).toBe("at-risk");
    expect(assess(subject("75")).status).toBe("at-risk");
    expect(assess(subject("74,999")).status).toBe("off-track");
  });

  it("expects nothing at the baseline and everything once the target's period is over", () => {
    const subject = (period: string) =>
      indicator(
        "trees",
        { [period]: "50" },
        {
          direction: "up",
          baselines: [base("2009", "50")],
          targets: [target("2011", "=", "100")],
        },
      );
    expect(assess(subject("2009"))).toMatchObject({ attainmentRatio: null, status: "not-started" });
    expect(assess(subject("2013")).expectedAttainment?.toDecimal()).toBe("1");
  });

  it("starts from the latest baseline that is not after the value", () => {
    const result = assess(
      indicator(
        "trees",
        { 2011: "30" },
        {
          direction: "up",
          baselines: [base("2012", "5"), base("2009", "0"), base("2010", "20"), base(null, "7")],
          targets: [target("2013", "=", "60")],
        },
      ),
    );
    expect(result.attainment?.toDecimal()).toBe("0.25");
    expect(result.changeFromBaseline).toMatchObject({ from: "2010" });
  });
});

describe("targets that formulas stumble over", () => {
  const observed = { 2010: "0", 2011: "3" };

  it("a base of 0 has no relative change; a target of 0 is one like any other", () => {
    expect(assess(indicator("fires", observed)).changeFromPrevious?.relative).toBeNull();
    const down = indicator("fires", observed, {
      direction: "down",
      baselines: [base("2009", "4")],
      targets: [target("2013", "=", "0")],
    });
    expect(assess(down, "2010")).toMatchObject({ status: "done", isTargetMet: true });
    expect(assess(down).attainment?.toDecimal()).toBe("0.25");
  });

  it("a relative change from a negative value has the sign of the change", () => {
    const balance = indicator("balance", { 2010: "-4", 2011: "-2" });
    expect(assess(balance).changeFromPrevious?.relative?.toDecimal()).toBe("0.5");
  });

  it.each([
    ["50", "on-track"],
    ["52", "on-track"],
    ["48", "on-track"],
    ["52,1", "off-track"],
    ["47,9", "off-track"],
  ])("a target that equals the base is to be kept within the tolerance: %s", (value, status) => {
    const result = assess(
      indicator(
        "schools",
        { 2011: value },
        {
          tolerance: "2",
          baselines: [base("2009", "50")],
          targets: [target("2013", "=", "50")],
        },
      ),
    );
    expect(result).toMatchObject({ attainment: null, status, isTargetMet: status === "on-track" });
  });

  it("base, target and value all 0 are kept", () => {
    const result = assess(
      indicator(
        "deaths",
        { 2011: "0" },
        { baselines: [base("2009", "0")], targets: [target("2013", "=", "0")] },
      ),
    );
    expect(result).toMatchObject({ attainment: null, status: "on-track", isTargetMet: true });
  });

  it.each([
    ["55", "done"],
    ["40", "off-track"],
  ])("a base beyond the target gives no attainment: at %s it is met or lost", (value, status) => {
    const result = assess(
      indicator(
        "schools",
        { 2011: value },
        {
          direction: "up",
          baselines: [base("2009", "60")],
          targets: [target("2013", "=", "50")],
        },
      ),
    );
    expect(result).toMatchObject({ attainment: null, status });
  });

  it.each([
    ["19", "off-track"],
    ["20", "on-track"],
    ["25", "on-track"],
    ["25,01", "off-track"],
  ])("a range holds from end to end: %s", (value, status) => {
    const result = assess(
      indicator(
        "temperature",
        { 2011: value },
        {
          direction: "range",
          targets: [target("2013", "range", "20", { upper: "25" })],
        },
      ),
    );
    expect(result).toMatchObject({ status, isTargetMet: status === "on-track" });
  });

  it("a range that the baseline lies outside of is on its way to the nearer end, kept inside, lost beyond", () => {
    const water = (value: string, from: string) =>
      assess(
        indicator(
          "temperature",
          { 2011: value },
          {
            direction: "range",
            baselines: [base("2009", from)],
            targets: [target("2013", "range", "20", { upper: "25" })],
          },
        ),
      );
    // Half of the time is over; from 10 it is 10 to the lower end, from 45 it is 20 to the upper.
    expect(water("15", "10")).toMatchObject({ status: "on-track", isTargetMet: false });
    expect(water("15", "10").attainment?.toDecimal()).toBe("0.5");
    expect(water("14", "10")).toMatchObject({ status: "at-risk" });
    expect(water("37", "45").attainment?.toDecimal()).toBe("0.4");
    expect(water("37", "45")).toMatchObject({ status: "at-risk" });
    expect(water("22", "10")).toMatchObject({ status: "on-track", isTargetMet: true });
    expect(water("26", "10")).toMatchObject({ status: "off-track", isTargetMet: false });
    expect(water("26", "21")).toMatchObject({ status: "off-track", attainment: null });
  });

  it("a value to be kept within its tolerance is approached where the baseline lies outside", () => {
    const level = (value: string) =>
      assess(
        indicator(
          "level",
          { 2011: value },
          {
            direction: "range",
            tolerance: "2",
            baselines: [base("2009", "60")],
            targets: [target("2013", "=", "50")],
          },
        ),
      );
    expect(level("55")).toMatchObject({ status: "on-track", isTargetMet: false });
    expect(level("52")).toMatchObject({ status: "on-track", isTargetMet: true });
    expect(level("48")).toMatchObject({ status: "on-track", isTargetMet: true });
    expect(level("47,9")).toMatchObject({ status: "off-track", isTargetMet: false });
  });

  it.each([
    ["50", false],
    ["50,1", true],
  ])("a target beyond 50 %% is not met by 50: %s", (value, isTargetMet) => {
    const result = assess(
      indicator("turnout", { 2011: value }, { direction: "up", targets: [target("2013", ">", "50")] }),
    );
    expect(result.isTargetMet).toBe(isTargetMet);
  });

  it("a target in words can't be compared with", () => {
    const result = assess(
      indicator("rank", { 2011: "7" }, { targets: [target("2013", "text", null, { text: "top quartile" })] }),
    );
    expect(result).toMatchObject({ status: "no-basis", isTargetMet: null });
  });

  it("a value is done once the last target is met, even before its time", () => {
    const result = assess(
      indicator(
        "trees",
        { 2010: "120" },
        {
          direction: "up",
          baselines: [base("2009", "0")],
          targets: [target("2013", "=", "100")],
        },
      ),
    );
    expect(result).toMatchObject({ status: "done", isTargetMet: true });
  });

  it("without a baseline the target that has fallen due decides", () => {
    const subject = (value: string) =>
      indicator(
        "permits",
        { "2012-Q2": value },
        {
          frequency: "Q",
          direction: "up",
          targets: [
            target("2012-Q1", ">=", "10"),
            target("2012-Q2", ">=", "20"),
            target("2012-Q4", ">=", "40"),
          ],
        },
      );
    expect(assess(subject("20"))).toMatchObject({ status: "on-track", attainment: null });
    expect(assess(subject("19")).status).toBe("off-track");
    expect(assess(indicator("permits", { 2009: "1" }, { targets: [target("2013", ">=", "5")] })).status).toBe(
      "no-basis",
    );
  });

  it("no value, or only missing ones, is no basis; a true 0 is a value", () => {
    const targets = [target("2013", ">=", "5")];
    expect(assess(indicator("a", {}, { targets })).status).toBe("no-basis");
    expect(assess(indicator("a", { 2010: "bd.", 2011: "-" }, { targets }))).toMatchObject({
      latest: null,
      status: "no-basis",
    });
    expect(assess(indicator("a", { 2010: "0" }, { targets })).latest).toEqual({ period: "2010", value: "0" });
  });
});

describe("observations", () => {
  it("are put in the order of time, whatever order a page has them in", () => {
    const subject = indicator(
      "a",
      {},
      {
        observations: ["2011", "2009", "2010"].map((period) => observation(period, "1")),
      },
    );
    expect(assess(subject).observations.map(({ period }) => period)).toEqual(["2009", "2010", "2011"]);
  });
});

describe("a computed indicator", () => {
  it("is assessed like an observed one, by its exact value", () => {
    const rate = indicator(
      "rate",
      {},
      {
        direction: "up",
        ratio: { numerator: "passed", denominator: "taken", factor: "100" },
        baselines: [base("2009", "0")],
        targets: [target("2012", ">=", "100")],
      },
    );
    const strategy = plan([
      element("goal", {
        indicators: [indicator("passed", { 2010: "1" }), indicator("taken", { 2010: "3" }), rate],
      }),
    ]);
    const result = assessIndicator(assessStrategy(strategy), rate);
    // A third of the way in a third of the time: 33.33… as text would fall short of it.
    expect(result.attainmentRatio?.toFraction()).toBe("1");
    expect(result.latest).toEqual({ period: "2010", value: "33.33333333333333333333" });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { LESZNO, openCity, refusalOf, type City } from "../../test/city.ts";

let city: City;

beforeAll(async () => {
  city = await openCity();
});

afterAll(() => city.db.close());

describe("indicators.list", () => {
  it("has every indicator of the cards, in the order of the plan", async () => {
    const { indicators } = await city.caller.indicators.list({ ...LESZNO, asOf: "2013" });
    const { nodes } = await city.caller.strategies.tree({ ...LESZNO, asOf: "2013" });
    expect(indicators.length).toBe(nodes.reduce((sum, node) => sum + node.indicatorCount, 0));
    // The founding card: crimes 3581, 3097, 2738, 2744; not reported for 2013.
    expect(indicators.find(({ latest }) => latest?.value === "2744")).toMatchObject({
      kind: "outcome",
      element: { id: "II.7.3" },
      latest: { period: "2012" },
      changeFromPrevious: { absolute: "6" },
      ageMonths: "12",
    });
  });
});

describe("indicators.get", () => {
  it("says of the crimes what the card says, with the reason why each method is silent", async () => {
    const card = await city.caller.elements.card({ ...LESZNO, element: "II.7.3", asOf: "2013" });
    const crimes = card.indicators.find(({ kind }) => kind === "outcome");
    const page = await city.caller.indicators.get({ ...LESZNO, indicator: crimes?.id ?? "", asOf: "2013" });
    expect(page.analysis.indicator).toEqual(crimes);
    expect(page.breadcrumbs.map(({ number }) => number)).toEqual(["II", "II.7", "II.7.3"]);
    expect(page.analysis.readings.map(({ method, silence }) => [method, silence])).toContainEqual([
      "forecast",
      "no-target",
    ]);
  });

  it("says that there is no such indicator", async () => {
    const { code, cause } = await refusalOf(city.caller.indicators.get({ ...LESZNO, indicator: "none" }));
    expect(code).toBe("NOT_FOUND");
    expect(cause).toMatchObject({ code: "unknown-indicator", params: { indicator: "none" } });
  });
});

describe("comparisons.periods", () => {
  it("sets the founding task of 2011 beside that of 2012", async () => {
    const { elements } = await city.caller.comparisons.periods({ ...LESZNO, from: "2011", to: "2012" });
    expect(elements.find(({ id }) => id === "II.7.3")).toMatchObject({
      was: { planToDate: "60", scheduleIndex: "1" },
      is: { planToDate: "80", scheduleIndex: "0.75" },
      difference: { progress: "0", scheduleIndex: "-0.25" },
    });
  });

  it("refuses a period that can't be told", async () => {
    const { cause } = await refusalOf(
      city.caller.comparisons.periods({ ...LESZNO, from: "soon", to: "2012" }),
    );
    expect(cause).toMatchObject({ code: "unknown-period" });
  });
});

describe("outlook.get", () => {
  it("has the founding task end at its pace 40 months late", async () => {
    const { completion } = await city.caller.outlook.get({ ...LESZNO, element: "II.7.3", asOf: "2013" });
    expect(completion).toMatchObject({ forecastEnd: "2017-04-30", timeIndex: "0.6", delayMonths: "40" });
  });

  it("has its programme at 57 under the declared weights, and 64 under equal ones", async () => {
    const { weights } = await city.caller.outlook.get({ ...LESZNO, element: "II.7", asOf: "2013" });
    expect(weights?.schemes.slice(0, 2).map(({ progress }) => progress)).toEqual(["57", "64"]);
  });
});

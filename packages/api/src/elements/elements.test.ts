import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { LESZNO, openCity, refusalOf, type City } from "../../test/city.ts";

let city: City;

beforeAll(async () => {
  city = await openCity();
});

afterAll(() => city.db.close());

describe("elements.card", () => {
  it("has the founding card as the city's page shows it", async () => {
    const card = await city.caller.elements.card({ ...LESZNO, element: "II.7.3" });
    expect(card.element).toMatchObject({ number: "II.7.3", progress: "60" });
    expect(card.stages?.rows.length).toBe(3);
    expect(card.stages?.periods.map(({ label }) => label)).toEqual(["2009", "2010", "2011", "2012", "2013"]);
    expect(card.indicators.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array<string>(1).fill("outcome"),
      ...Array<string>(5).fill("output"),
    ]);
    const crimes = card.indicators.find(({ kind }) => kind === "outcome");
    expect(crimes?.observations.map(({ value }) => value)).toEqual(["3581", "3097", "2738", "2744", null]);
    expect(card.breadcrumbs.map(({ number }) => number)).toEqual(["II", "II.7"]);
  });

  it("says that there is no such element", async () => {
    const { code, cause } = await refusalOf(city.caller.elements.card({ ...LESZNO, element: "II.99" }));
    expect(code).toBe("NOT_FOUND");
    expect(cause).toMatchObject({ code: "unknown-element", params: { element: "II.99" } });
  });
});

describe("explanations.get", () => {
  it("opens a roll-up down to the weights", async () => {
    const explanation = await city.caller.explanations.get({ ...LESZNO, element: "II.7", asOf: "2013" });
    expect(explanation).toMatchObject({ method: "children", progress: "57", weightSum: "100" });
    // 0,25·0 + 0,20·100 + 0,25·60 + 0,10·100 + 0,20·60, from the programme's page.
    expect(explanation.children.map(({ contribution }) => contribution)).toEqual([
      "0",
      "20",
      "15",
      "10",
      "12",
    ]);
  });

  it("explains the whole strategy where no element is named", async () => {
    const explanation = await city.caller.explanations.get({ ...LESZNO, element: null });
    expect(explanation.element).toBeNull();
    expect(explanation.children.map(({ number }) => number)).toEqual(["I", "II"]);
  });
});

describe("findings.list", () => {
  it("names what each finding speaks of", async () => {
    const { findings } = await city.caller.findings.list(LESZNO);
    expect(findings.length).toBeGreaterThan(0);
    for (const { element, elementNumber, elementTitle, indicator, indicatorName } of findings) {
      expect(elementNumber === null).toBe(element === null);
      expect(elementTitle === null).toBe(element === null);
      expect(indicatorName === null).toBe(indicator === null);
    }
  });
});

describe("search.find", () => {
  it("is blind to case and marks", async () => {
    const { hits } = await city.caller.search.find({ ...LESZNO, query: "DZIALANIA prewencyjne" });
    expect(hits.map(({ number }) => number)).toContain("II.7.3");
  });

  it("gives no more than was asked for", async () => {
    const { hits } = await city.caller.search.find({ ...LESZNO, query: "miasta", limit: 1 });
    expect(hits.length).toBe(1);
  });

  it("refuses a limit beyond all bounds", async () => {
    const { cause } = await refusalOf(city.caller.search.find({ ...LESZNO, query: "a", limit: 100_000 }));
    expect(cause).toMatchObject({ problems: [{ code: "input-too-large", params: { field: "limit" } }] });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { LESZNO, openCity, openEmptyCity, refusalOf, type City } from "../../test/city.ts";

let city: City;

beforeAll(async () => {
  city = await openCity();
});

afterAll(() => city.db.close());

describe("strategies.list", () => {
  it("names each strategy with its organisation and revision", async () => {
    const { strategies } = await city.caller.strategies.list();
    expect(strategies).toMatchObject([
      { organisation: { id: "leszno", name: "Leszno" }, id: LESZNO.strategy, language: "pl", revision: 1 },
    ]);
    expect(strategies[0]?.elementCount).toBeGreaterThan(40);
  });

  it("is empty where nothing was imported", async () => {
    const empty = await openEmptyCity();
    expect(await empty.caller.strategies.list()).toEqual({ strategies: [] });
    await empty.db.close();
  });
});

describe("strategies.course", () => {
  it("has for each period what the tree has as of it", async () => {
    const { periods, since, courses } = await city.caller.strategies.course({ ...LESZNO, asOf: "2012" });
    expect([periods, since]).toEqual([["2009", "2010", "2011", "2012"], "2011"]);
    for (const [at, asOf] of periods.entries()) {
      const { nodes, whole } = await city.caller.strategies.tree({ ...LESZNO, asOf });
      const then = new Map([[null, whole], ...nodes.map((node) => [node.id, node] as const)]);
      expect(courses).toHaveLength(then.size);
      for (const { element, progress } of courses) expect(progress[at]).toBe(then.get(element)?.progress);
    }
  });
});

describe("strategies.tree", () => {
  // The totals that the city's programme pages print.
  it.each([
    ["II.7", "57"],
    ["I.3", "72.8"],
  ])("has the progress of programme %s as its page prints it", async (number, progress) => {
    const { nodes } = await city.caller.strategies.tree({ ...LESZNO, asOf: "2013" });
    expect(nodes.find((node) => node.number === number)?.progress).toBe(progress);
  });

  it("counts up to the period that is asked for", async () => {
    // The card of II.7.3: stages of 4, 12 and 4 points a year, done in 2009 to 2011.
    const figuresAsOf = async (asOf: string) => {
      const { nodes } = await city.caller.strategies.tree({ ...LESZNO, asOf });
      const node = nodes.find(({ number }) => number === "II.7.3");
      return [node?.progress, node?.planToDate, node?.scheduleIndex];
    };
    expect(await figuresAsOf("2010")).toEqual(["40", "40", "1"]);
    expect(await figuresAsOf("2012")).toEqual(["60", "80", "0.75"]);
    expect(await figuresAsOf("2013")).toEqual(["60", "100", "0.6"]);
  });

  it("counts up to the latest period that has ended where none is asked for", async () => {
    const { strategy } = await city.caller.strategies.tree(LESZNO);
    expect(strategy.asOf).toBe("2013");
  });

  it("notes the revision that it was made from", async () => {
    city.used.length = 0;
    await city.caller.strategies.tree(LESZNO);
    expect(city.used).toEqual([{ kind: "strategy", ...LESZNO, revision: 1 }]);
  });

  it("says that there is no such strategy", async () => {
    const { code, cause } = await refusalOf(city.caller.strategies.tree({ ...LESZNO, strategy: "inna" }));
    expect(code).toBe("NOT_FOUND");
    expect(cause).toMatchObject({ code: "unknown-strategy", params: { strategy: "inna" } });
  });

  it("says that the period can't be told", async () => {
    const { code, cause } = await refusalOf(city.caller.strategies.tree({ ...LESZNO, asOf: "kiedyś" }));
    expect(code).toBe("BAD_REQUEST");
    expect(cause).toMatchObject({ code: "unknown-period", params: { period: "kiedyś" } });
  });

  it("names the fields that are not as they must be", async () => {
    const { code, cause } = await refusalOf(
      city.caller.strategies.tree({ organisation: "../etc", strategy: "", asOf: "" }),
    );
    expect(code).toBe("BAD_REQUEST");
    expect(cause).toMatchObject({
      code: "bad-input",
      problems: [
        { code: "input-not-an-identifier", params: { field: "organisation" } },
        { code: "input-empty", params: { field: "strategy" } },
        expect.anything(),
        { code: "input-empty", params: { field: "asOf" } },
      ],
    });
  });
});

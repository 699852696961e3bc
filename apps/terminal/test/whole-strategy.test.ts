import { viewTree } from "@miara/domain/tree-view";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ServerHouse } from "../src/sources/server-house.ts";
import type { StrategySource } from "../src/sources/source.ts";
import { openScreen } from "./open-screen.tsx";
import { runServer, type RunningServer } from "./running-server.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await runServer();
});

afterAll(() => server.stop());

async function houseFor(token: string | null): Promise<{ house: ServerHouse; source: StrategySource }> {
  const house = new ServerHouse({ address: server.address, language: "pl", token });
  const [only] = await house.list();
  if (only === undefined) throw new Error("the server has the sample");
  return { house, source: house.open(only) };
}

describe("the whole strategy of a server", () => {
  it("gives the same figures here as the server has, to the public and to an account", async () => {
    for (const token of [null, await server.token()]) {
      const { source } = await houseFor(token);
      expect(viewTree(await source.assess("2012"))).toEqual(await source.tree("2012"));
    }
  });

  it("is brought again once something was changed", async () => {
    const { source } = await houseFor(null);
    const before = await source.tree("2013");
    await source.assess("2013");
    // 5 points instead of 0 in one of five years, and a quarter of the weight.
    await server.report("5");
    const after = await source.tree("2013");
    expect(after.whole.progress).not.toBe(before.whole.progress);
    expect(viewTree(await source.assess("2013"))).toEqual(after);
  });

  it("two moments of knowledge are held against each other, for those who may see them", async () => {
    await server.report("7");
    const { house, source } = await houseFor(await server.token());
    const screen = await openScreen({ house, size: [120, 40] });
    await screen.press("c");
    await screen.shows("2013");
    await screen.press("m");
    // 5 to 7 points of one of five tasks: two points.
    await screen.shows(/I\.1\.1 +5,0 +7,0 +\+2,0/u);
    screen.close();
    const { source: unknown } = await houseFor(null);
    await expect(unknown.log?.compare(1, null)).rejects.toMatchObject({ code: expect.any(String) });
    await expect(source.log?.compare(1, null)).resolves.toMatchObject({ from: { revision: 1 } });
  });
});

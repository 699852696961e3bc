import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

import { assessStrategy } from "@miara/domain/assess-strategy";
import { periodLabelSchema } from "@miara/domain/period";
import { treeViewSchema } from "@miara/domain/tree-view";
import { viewTree } from "@miara/domain/tree-view";
import { describe, expect, it, vi } from "vitest";

import { chooseStrategy } from "../src/sources/open-house.ts";
import { addressIn, startPrivateServer, type PrivateServer } from "../src/sources/private-server.ts";
import { ServerHouse } from "../src/sources/server-house.ts";
import { MIARA } from "./running-server.ts";
import { sampleFile } from "./sample-file.ts";
import { sampleStrategy } from "./sample-strategy.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function serverWith(strategyFile: string): Promise<PrivateServer> {
  vi.stubEnv("MIARA_DATA", temporaryFolder());
  vi.stubEnv("MIARA_DEMO", "0");
  await promisify(execFile)(process.execPath, [MIARA, "import", strategyFile]);
  return startPrivateServer("http://127.0.0.1:4600");
}

describe("a server of its own", () => {
  it("is started, asked and stopped", async () => {
    const server = await serverWith(sampleFile().file);
    try {
      const house = new ServerHouse({ address: server.address, language: "pl", token: null });
      const source = await chooseStrategy(house, "miasto/plan");
      const tree = await source.tree("2012");
      // The same figures as this machine computes by itself.
      const assessed = assessStrategy(sampleStrategy(), { asOf: periodLabelSchema.parse("2012") });
      expect(treeViewSchema.parse(tree).nodes).toEqual(viewTree(assessed).nodes);
      await source.tree("2012");
      expect(source.generation).toBe(0);
      const [first] = tree.nodes;
      if (first === undefined) throw new Error("no nodes");
      expect((await source.card(first.id, undefined)).element.title).toBe(first.title);
      expect((await source.explanation(null, undefined)).element).toBeNull();
      expect((await source.findings(undefined)).findings[0]).toMatchObject({ elementNumber: "I.1" });
      expect(source.page(first.id, "2012")).toBe(`${server.address}/miasto/plan/I?lang=pl&asOf=2012`);
      await expect(source.tree("soon")).rejects.toMatchObject({ code: "unknown-period" });
    } finally {
      server.stop();
    }
    await vi.waitFor(
      async () => {
        await expect(fetch(`${server.address}/healthz`)).rejects.toThrow("fetch failed");
      },
      { timeout: 8000, interval: 50 },
    );
  });
});

it("says why no server could be started, rather than wait for one", async () => {
  const folder = temporaryFolder();
  // No database begins so: https://sqlite.org/fileformat.html, section 1.3.
  writeFileSync(path.join(folder, "miara.db"), "no database ".repeat(20));
  vi.stubEnv("MIARA_DATA", folder);
  vi.stubEnv("MIARA_LANG", "en");
  const refusal: unknown = await startPrivateServer("http://127.0.0.1:4600").catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "no-private-server" });
  expect(String(refusal)).toContain("The database file is damaged");
});

it("tells the line with the address from any other", () => {
  expect(addressIn('{"listening":"http://127.0.0.1:4711"}')).toBe("http://127.0.0.1:4711");
  expect(addressIn('{"listening":4711}')).toBeNull();
  expect(addressIn("{ not JSON")).toBeNull();
  expect(addressIn("Miara is running")).toBeNull();
});

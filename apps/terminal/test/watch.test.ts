import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";

import { writeStrategyJson } from "@miara/exchange/strategy-json";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

import { LAUNCHER, plainEnvironment } from "./run-launcher.ts";
import { runServer, type RunningServer } from "./running-server.ts";
import { sampleFile } from "./sample-file.ts";
import { sampleStrategy } from "./sample-strategy.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface Watch {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly out: () => string;
  readonly error: () => string;
}

/** Once it says that it watches. */
async function watch(words: readonly string[], environment: Record<string, string> = {}): Promise<Watch> {
  const child = spawn(process.execPath, [LAUNCHER, "watch", ...words], {
    env: plainEnvironment({ XDG_CONFIG_HOME: temporaryFolder(), ...environment }),
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let out = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const watching: Watch = { child, ended, out: () => out, error: () => error };
  await until(() => expect(error).toContain("Watching"));
  return watching;
}

function until(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { timeout: 15_000, interval: 20 });
}

let server: RunningServer;

beforeAll(async () => {
  server = await runServer();
});

afterAll(() => server.stop());

/** Each report is another figure than the one before. */
let share = 0;
async function report(): Promise<string> {
  const before = String(share);
  share += 1;
  await server.report(String(share));
  return `${before} → ${share}`;
}

describe("watch", () => {
  it("prints a line for each change, and ends in good order with Ctrl+C", async () => {
    const token = await server.token();
    const { child, ended, out, error } = await watch(
      ["--server", server.address, "--strategy", "miasto/plan"],
      {
        MIARA_TOKEN: token,
      },
    );
    const changes = [await report(), await report()];
    await until(() => expect(out().split("\n")).toHaveLength(3));
    for (const [at, said] of changes.entries()) expect(out().split("\n")[at]).toContain(said);
    // Who is named by the account, to whom is signed in.
    expect(out()).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d {2}Biuro Strategii · I\.1\.1 · .+2009.*: 0 → 1 · .*whole strategy .+ → .+ · sprawozdanie$/mu,
    );
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(error()).not.toContain("    at ");
    expect(error()).not.toContain(token);
  });

  it("prints lines of JSON, to the public too, of every strategy", async () => {
    const { out } = await watch(["--server", server.address, "--json"]);
    await report();
    await until(() => expect(out()).toContain("\n"));
    expect(JSON.parse(out())).toMatchObject({
      organisation: "miasto",
      strategy: "plan",
      actor: "Urząd Miasta",
      reason: "sprawozdanie",
      fields: expect.arrayContaining([
        { element: "I.1.1", path: ["stages", "m", "cells", "2009", "actual"], was: "2", is: "3" },
      ]),
    });
  });

  it("says once that the connection is lost, and tells what happened meanwhile when it is back", async () => {
    const { out, error } = await watch(["--server", server.address], { MIARA_TOKEN: await server.token() });
    await server.stop();
    await until(() => expect(error()).toContain(`No connection to ${server.address}`));
    await server.startAgain();
    const said = await report();
    await until(() => expect(out()).toContain(said));
    expect(error().match(/No connection/g)).toHaveLength(1);
    expect(error()).toContain(`Connected to ${server.address} again.`);
  });

  it("says of a file that it was written, and what became of its figures", async () => {
    const { file } = sampleFile();
    const { out } = await watch(["--file", file]);
    const strategy = sampleStrategy();
    const elements = strategy.elements.map((element) => ({ ...element, weight: null }));
    writeFileSync(file, writeStrategyJson({ ...strategy, elements }));
    await until(() => expect(out()).toMatch(/the file was written; figures of \d+ elements? changed/));
  });

  it("ends when its reader has gone", async () => {
    const { child, ended, error } = await watch(["--server", server.address], {
      MIARA_TOKEN: await server.token(),
    });
    child.stdout?.destroy();
    await report();
    expect(await ended).toBe(0);
    expect(error()).not.toContain("EPIPE");
  });
});

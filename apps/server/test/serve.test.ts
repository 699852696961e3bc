import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { endOf, miara, startMiara, untilSaid, type Ended } from "./run-miara.ts";

let folder: string;
let running: { readonly child: ChildProcess; readonly end: Promise<Ended> }[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-serve-"));
});

afterEach(async () => {
  for (const { child, end } of running) {
    child.kill("SIGKILL");
    await end;
  }
  running = [];
  rmSync(folder, { recursive: true });
});

/** A running server, its address, and how it will have ended. */
async function serve(env: Readonly<Record<string, string>> = {}) {
  const child = startMiara(["serve", "--port", "0"], { folder, env });
  const end = endOf(child);
  running.push({ child, end });
  const said = await untilSaid(child, "Ctrl+C");
  return { child, end, said, origin: /http:\S+/.exec(said)?.[0] ?? "" };
}

describe("miara serve", () => {
  it("says where it is, where the data are and how to make the first account, and stops when told to", async () => {
    const { child, end, said, origin } = await serve();
    expect(said).toContain(path.join(folder, "miara.db"));
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/-\/set-up#token=[\w-]{43}/);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    child.kill("SIGTERM");
    const { code, err } = await end;
    expect(code).toBe(0);
    const lines = err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(expect.objectContaining({ path: "/healthz", status: 200 }));
    expect(lines.at(-1)).toMatchObject({ msg: "stopped" });
  });

  it("keeps a connection for longer than a proxy in front does, which then never sends into a closing one", async () => {
    const { origin } = await serve();
    // https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout: 60 s.
    const kept = (await fetch(`${origin}/healthz`)).headers.get("keep-alive");
    expect(Number(/timeout=(\d+)/.exec(kept ?? "")?.[1])).toBeGreaterThan(60);
  });

  it("loads the demonstration at the first start alone", async () => {
    const first = await serve({ MIARA_DEMO: "1", MIARA_LANG: "pl" });
    expect(first.said).toContain("Wczytano dane pokazowe:");
    const { strategies } = (await (await fetch(`${first.origin}/api/v1/strategies`)).json()) as {
      strategies: unknown[];
    };
    expect(strategies).toMatchObject([{ organisation: { id: "leszno" } }]);
    first.child.kill("SIGINT");
    expect((await first.end).code).toBe(0);
    const second = await serve({ MIARA_DEMO: "1", MIARA_LANG: "pl" });
    expect(second.said).not.toContain("Wczytano dane pokazowe:");
  });

  it("sees what the command line imports meanwhile", async () => {
    const { origin } = await serve();
    const list = async () =>
      (await (await fetch(`${origin}/api/v1/strategies`)).json()) as { strategies: unknown[] };
    expect((await list()).strategies.length).toBe(0);
    const demonstration = path.join(import.meta.dirname, "../../../demo/leszno.json");
    expect((await miara(["import", demonstration], { folder })).code).toBe(0);
    expect((await list()).strategies.length).toBe(1);
  });

  it("says that its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", resolve);
    });
    const { port } = other.address() as AddressInfo;
    const { code, err } = await miara(["serve", "--port", String(port)], { folder });
    other.close();
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} is in use.`);
  });

  it("listens to others only once it is said by which address they reach it, and somebody has an account", async () => {
    const { code, err } = await miara(["serve", "--port", "0", "--host", "0.0.0.0"], { folder });
    expect(code).toBe(1);
    expect(err).toContain("MIARA_ORIGIN");
    const early = await miara(["serve", "--port", "0", "--host", "0.0.0.0"], {
      folder,
      env: { MIARA_ORIGIN: "https://miara.example" },
    });
    expect(early).toMatchObject({ code: 1, err: expect.stringContaining("there must be an account") });
  });
});

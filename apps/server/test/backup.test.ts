import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { createMiaraClient } from "@miara/api/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { PAGES } from "./open-app.ts";
import { endOf, miara, startMiara, untilSaid, type Ended } from "./run-miara.ts";

const REFERENCE = { organisation: "leszno", strategy: "strategia-rozwoju-2009-2013" };
const PLACE = "/api/attachments/leszno/strategia-rozwoju-2009-2013";
const OFFICE = {
  email: "urzad@example.org",
  name: "Biuro",
  office: "Urząd Miasta",
  language: "pl",
  password: "kot wlazł na płotek",
} as const;

let folder: string;
let running: { readonly child: ChildProcess; readonly end: Promise<Ended> }[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-backup-"));
});

afterEach(async () => {
  for (const { child, end } of running) {
    child.kill("SIGKILL");
    await end;
  }
  running = [];
  rmSync(folder, { recursive: true });
});

const place = (name: string): string => path.join(folder, name);
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  miara(args, { folder, env: { MIARA_DATA: place("data"), ...env } });

async function serve(data: string) {
  const env = { MIARA_DATA: data, MIARA_READY_JSON: "1" };
  const child = startMiara(["serve", "--port", "0"], { folder, env });
  running.push({ child, end: endOf(child) });
  const { listening, setUpLink } = JSON.parse(await untilSaid(child, "\n")) as Ready;
  return { origin: listening, token: setUpLink?.split("#token=")[1] ?? "" };
}

interface Ready {
  readonly listening: string;
  readonly setUpLink: string | null;
}

async function signIn(origin: string): Promise<{ readonly cookie: string }> {
  const { email, password } = OFFICE;
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, password }),
  });
  expect(answer.status).toBe(200);
  return { cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

describe("miara backup", () => {
  it("taken while the server runs is a data folder with the same figures, accounts and attachments", async () => {
    await run(["import", ...readdirSync(PAGES).map((name) => path.join(PAGES, name))]);
    const { origin, token } = await serve(place("data"));
    await createMiaraClient({ url: origin }).setUp.run.mutate({ ...OFFICE, token });
    const session = await signIn(origin);
    const put = await fetch(`${origin}${PLACE}/II.7.3?name=a.txt`, {
      method: "PUT",
      headers: session,
      body: "Zażółć gęślą jaźń",
    });
    const { id } = (await put.json()) as { id: string };

    const { code, out, err } = await run(["backup", "copies/first"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`1 attachment: ${place("copies/first")}`);
    expect(readdirSync(place("copies"))).toEqual(["first"]);
    expect(readdirSync(place("copies/first")).toSorted()).toEqual([
      "attachments",
      "miara.db",
      "session-secret",
    ]);
    // Nobody but its owner reads a strategy that may not be published yet.
    expect(statSync(place("copies/first")).mode & 0o077).toBe(0);

    const restored = await serve(place("copies/first"));
    expect(restored.token).toBe("");
    const whole = (url: string) => createMiaraClient({ url }).strategies.tree.query(REFERENCE);
    expect(await whole(restored.origin)).toEqual(await whole(origin));
    const file = await fetch(`${restored.origin}${PLACE}/${id}`, { headers: await signIn(restored.origin) });
    expect(await file.text()).toBe("Zażółć gęślą jaźń");
    // The secret came along: a session of before goes on.
    expect((await fetch(`${restored.origin}${PLACE}/${id}`, { headers: session })).status).toBe(200);
  });

  it("writes into an empty folder or a new one named by the moment, never over anything", async () => {
    await run(["list"]);
    mkdirSync(place("empty"));
    expect((await run(["backup", "empty"])).code).toBe(0);
    expect(readdirSync(place("empty"))).toEqual(["miara.db"]);
    const again = await run(["backup", "empty"]);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("is not empty") });
    expect((await run(["backup"])).code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([
      "data",
      "empty",
      expect.stringMatching(/^miara-backup-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/),
    ]);
  });

  it("leaves nothing behind where it can't be done, and says why", async () => {
    const nothing = await run(["backup", "copy"]);
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining("no database to back up") });
    await run(["list"]);
    writeFileSync(place("file"), "");
    expect((await run(["backup", "file/copy"])).code).toBe(1);
    const served = await run(["backup", "copy"], { DATABASE_URL: "postgres://127.0.0.1:1/miara" });
    expect(served).toMatchObject({ code: 1, err: expect.stringContaining("pg_dump") });
    expect(readdirSync(folder).toSorted()).toEqual(["data", "file"]);
  });
});

import { writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { createMiaraClient } from "@miara/api/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { buildWeb, openApp, signInAsOffice, STRATEGY, type OpenApp } from "../../test/open-app.ts";

const LESZNO = { organisation: "leszno", strategy: "strategia-rozwoju-2009-2013" };
const ORIGIN = "http://localhost:4600";

let opened: OpenApp;

beforeEach(async () => {
  opened = await openApp();
});

afterEach(() => opened.close());

function ask(
  address: string,
  headers: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Response> {
  return Promise.resolve(opened.app.request(`${ORIGIN}${address}`, { ...init, headers }));
}

const clientOf = ({ app }: OpenApp, headers: Record<string, string> = {}) =>
  createMiaraClient({
    url: ORIGIN,
    headers: () => headers,
    fetch: (input, init) =>
      Promise.resolve(app.request(input instanceof Request ? input : String(input), init)),
  });

describe("the typed client", () => {
  it("reads and writes through HTTP", async () => {
    const client = clientOf(opened, await signInAsOffice(opened));
    const { strategies } = await client.strategies.list.query();
    expect(strategies.map(({ id }) => id)).toEqual([LESZNO.strategy]);
    const tree = await client.strategies.tree.query({ ...LESZNO, asOf: "2013" });
    // The total that the page of the programme prints.
    expect(tree.nodes.find(({ number }) => number === "II.7")?.progress).toBe("57");
    const { text } = await client.exchange.export.query(LESZNO);
    const { saved } = await client.exchange.import.mutate({
      files: [{ name: "s.json", text }],
      dryRun: false,
    });
    expect(saved).toMatchObject({ revision: 1, isChanged: false });
  });

  it("gets errors with their code", async () => {
    await expect(clientOf(opened).elements.card.query({ ...LESZNO, element: "X" })).rejects.toMatchObject({
      message: "The strategy has no element X.",
      data: { code: "NOT_FOUND", miara: { code: "unknown-element", params: { element: "X" } } },
    });
  });
});

describe("answers to a GET", () => {
  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("come compressed by %s where that is accepted", async (encoding, decompress) => {
    const plain = await ask(`${STRATEGY}/tree`);
    expect(plain.headers.get("content-encoding")).toBeNull();
    const bytes = Buffer.from(await plain.arrayBuffer());
    for (const round of ["made", "kept"]) {
      const packed = await ask(`${STRATEGY}/tree`, { "accept-encoding": encoding });
      expect(packed.headers.get("content-encoding"), round).toBe(encoding);
      expect(packed.headers.get("vary"), round).toContain("Accept-Encoding");
      expect(decompress(Buffer.from(await packed.arrayBuffer())).equals(bytes), round).toBe(true);
    }
  });

  it("are 304 for the ETag that is known already, also in another encoding", async () => {
    const { headers } = await ask(`${STRATEGY}/tree`);
    const etag = headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [etag, `"other", ${etag}`, "*"]) {
      const answer = await ask(`${STRATEGY}/tree`, { "if-none-match": known, "accept-encoding": "gzip" });
      expect([answer.status, await answer.text(), answer.headers.get("etag")]).toEqual([304, "", etag]);
    }
    expect((await ask(`${STRATEGY}/tree`, { "if-none-match": 'W/"other"' })).status).toBe(200);
  });

  it("are made anew after a change", async () => {
    const before = await ask(`${STRATEGY}/tree`);
    const list = await ask("/api/v1/strategies");
    await opened.save({ ...opened.strategy, title: "Strategia po zmianie" });
    const etag = before.headers.get("etag") ?? "";
    const after = await ask(`${STRATEGY}/tree`, { "if-none-match": etag });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ strategy: { title: "Strategia po zmianie" } });
    const listAfter = await ask("/api/v1/strategies", { "if-none-match": list.headers.get("etag") ?? "" });
    expect(await listAfter.json()).toMatchObject({
      strategies: [{ title: "Strategia po zmianie", revision: 2 }],
    });
  });

  it("are made anew on another day, when another period may be the current one", async () => {
    const asOf = async () =>
      ((await (await ask(`${STRATEGY}/tree`)).json()) as { strategy: { asOf: string } }).strategy.asOf;
    opened.setNow("2012-06-01T00:00:00.000Z");
    expect(await asOf()).toBe("2011");
    opened.setNow("2013-06-01T00:00:00.000Z");
    expect(await asOf()).toBe("2012");
  });

  it("have no body where only the head is asked for", async () => {
    const head = await ask(`${STRATEGY}/tree`, {}, { method: "HEAD" });
    const get = await ask(`${STRATEGY}/tree`);
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  it("are not kept where they are errors", async () => {
    const answer = await ask(`${STRATEGY}/elements/X`, { "if-none-match": "*" });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  });
});

describe("errors", () => {
  it.each([
    ["pl", "W strategii nie ma elementu X."],
    ["en", "The strategy has no element X."],
  ])("are in the language of the one who asks: %s", async (language, message) => {
    const answer = await ask(`${STRATEGY}/elements/X`, { "accept-language": language });
    expect(await answer.json()).toEqual({
      message,
      code: "NOT_FOUND",
      miara: { code: "unknown-element", params: { element: "X" } },
      problems: [],
    });
  });

  it.each(["/api/nothing", "/api/v1/nothing"])("say that there is nothing at %s", async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ miara: { code: "unknown-address" } });
  });

  it("say the same of an unknown procedure", async () => {
    const answer = await ask("/api/trpc/strategies.nothing");
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { data: { miara: { code: "unknown-address" } } } });
  });

  it("refuse a body that is too large", async () => {
    const body = JSON.stringify({ dryRun: true, files: [{ name: "a", text: "a".repeat(1_100_000) }] });
    const headers = { "content-type": "application/json", "content-length": String(body.length) };
    const answer = await ask("/api/v1/imports", headers, { method: "POST", body });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ miara: { code: "request-too-large" } });
  });

  it("name the problems of files that can't be imported", async () => {
    const body = JSON.stringify({ dryRun: true, files: [{ name: "list.txt", text: "Zwykły list." }] });
    const headers = { "content-type": "application/json", ...(await signInAsOffice(opened)) };
    const answer = await ask("/api/v1/imports", headers, { method: "POST", body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      miara: { code: "import-refused", params: { count: 1 } },
      problems: [{ file: "list.txt", message: expect.stringMatching(/\w/) }],
    });
  });

  it("show nothing of a fault but its id, which the log has with the details", async () => {
    opened.setNow("no date");
    for (const address of [`${STRATEGY}/tree`, "/api/trpc/strategies.list"]) {
      const answer = await ask(address);
      const text = await answer.text();
      expect(answer.status, address).toBe(500);
      const id = /[\da-f]{8}-[\da-f-]{27}/.exec(text)?.[0];
      const line = opened.lines.find((entry) => entry["id"] === id);
      expect(line, address).toMatchObject({ level: 50, err: { message: "Invalid time value" } });
      expect(text).not.toMatch(/Invalid time value|\.ts|stack/);
    }
  });
});

describe("the loopback", () => {
  it.each(["http://miara.example:4600", "http://192.168.1.4:4600", "http://localhost.example"])(
    "is not called %s",
    async (origin) => {
      for (const address of ["/", "/healthz", "/api/v1/strategies"]) {
        const answer = await opened.app.request(`${origin}${address}`);
        expect(answer.status, address).toBe(421);
      }
    },
  );

  it.each(["http://127.0.0.1:4600", "http://[::1]:4600", "http://localhost"])(
    "is called %s",
    async (origin) => {
      expect((await opened.app.request(`${origin}/healthz`)).status).toBe(200);
    },
  );

  it("takes changes from its own pages only", async () => {
    const body = JSON.stringify({ dryRun: true, files: [{ name: "a", text: "a" }] });
    const send = (origin: string) =>
      ask("/api/v1/imports", { origin, "content-type": "application/json" }, { method: "POST", body });
    expect((await send("https://elsewhere.example")).status).toBe(403);
    expect((await send("null")).status).toBe(403);
    expect((await send("http://localhost:5173")).status).toBe(403);
    // Its own page gets as far as the right that is missing.
    expect((await send(ORIGIN)).status).toBe(401);
  });
});

describe("the web app", () => {
  it("says what to do where it is not built", async () => {
    const answer = await ask("/", { "accept-language": "pl" });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("npm run build");
  });

  it("answers pages with its first page, which is asked for anew each time", async () => {
    buildWeb(opened.webFolder);
    for (const address of ["/", "/leszno/strategia-rozwoju-2009-2013/II.7.3?asOf=2012"]) {
      const answer = await ask(address);
      expect(await answer.text()).toContain("<title>Miara</title>");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
  });

  it("lets files that are named after their content be kept for ever", async () => {
    buildWeb(opened.webFolder);
    const answer = await ask("/assets/app-x1.js", { "accept-encoding": "br" });
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toContain(
      "export const text",
    );
    expect((await ask("/assets/gone.js")).status).toBe(404);
  });

  it("gives nothing from outside of its folder", async () => {
    buildWeb(opened.webFolder);
    writeFileSync(path.join(opened.webFolder, "..", "secret.txt"), "secret");
    for (const address of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/..%5csecret.txt",
    ])
      expect(await (await ask(address)).text(), address).not.toContain("secret");
  });
});

describe("every answer", () => {
  it("tells the browser what it may do, and bears the id that the log has", async () => {
    buildWeb(opened.webFolder);
    for (const address of ["/", "/assets/app-x1.js", "/healthz", `${STRATEGY}/tree`, "/api/nothing"]) {
      const { headers } = await ask(address);
      expect(headers.get("content-security-policy"), address).toContain("default-src 'self'");
      expect(headers.get("x-content-type-options"), address).toBe("nosniff");
      expect(headers.get("referrer-policy"), address).toBe("same-origin");
      const line = opened.lines.find((entry) => entry["request"] === headers.get("x-request-id"));
      expect(line, address).toMatchObject({ method: "GET", path: address, milliseconds: expect.any(Number) });
    }
  });
});

describe("/healthz", () => {
  it("asks the database", async () => {
    expect(await (await ask("/healthz")).json()).toEqual({ status: "ok" });
    await opened.db.close();
    const answer = await ask("/healthz");
    expect([answer.status, await answer.json()]).toEqual([503, { status: "no database" }]);
    expect(opened.lines).toContainEqual(expect.objectContaining({ msg: "the database does not answer" }));
  });
});

describe("/api/openapi.json", () => {
  it("describes the API", async () => {
    expect(await (await ask("/api/openapi.json")).json()).toMatchObject({
      openapi: "3.1.0",
      info: { title: "Miara" },
    });
  });
});

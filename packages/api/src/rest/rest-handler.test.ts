import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { LESZNO, openCity, pages, type City } from "../../test/city.ts";
import { openApiDocument } from "./openapi-document.ts";
import { createRestHandler } from "./rest-handler.ts";
import { listRestRoutes } from "./rest-routes.ts";

const BASE = "/api/v1";
const STRATEGY = `/organisations/${LESZNO.organisation}/strategies/${LESZNO.strategy}`;

let city: City;
const handle = createRestHandler(BASE);

beforeAll(async () => {
  city = await openCity();
});

afterAll(() => city.db.close());

async function ask(path: string, init: RequestInit = {}) {
  const response = await handle(new Request(`http://localhost${BASE}${path}`, init), city.context);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const post = (body: string, type = "application/json") =>
  ask("/imports", { method: "POST", body, headers: { "content-type": type } });

describe("REST", () => {
  it("answers what the procedure answers", async () => {
    const { status, body } = await ask(`${STRATEGY}/tree?asOf=2012`);
    expect(status).toBe(200);
    expect(body).toEqual(await city.caller.strategies.tree({ ...LESZNO, asOf: "2012" }));
  });

  it("reads escapes in an address as the letters that they stand for", async () => {
    const { body } = await ask(`${STRATEGY}/elements/II.7.%C5%82`);
    expect(body).toMatchObject({ miara: { code: "unknown-element", params: { element: "II.7.ł" } } });
  });

  it("reads numbers from the query and refuses what is none", async () => {
    expect((await ask(`${STRATEGY}/search?query=miasta&limit=1`)).body).toMatchObject({ hits: [{}] });
    const { status, body } = await ask(`${STRATEGY}/search?query=miasta&limit=wiele`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ problems: [{ code: "input-wrong-type", params: { field: "limit" } }] });
  });

  it("names a field that is missing", async () => {
    expect((await ask(`${STRATEGY}/search`)).body).toMatchObject({
      miara: { code: "bad-input" },
      problems: [{ code: "input-missing", params: { field: "query" } }],
    });
  });

  it("explains the whole strategy where no element is named", async () => {
    expect((await ask(`${STRATEGY}/explanation`)).body).toMatchObject({ element: null });
  });

  it("takes an import, and leaves the schemas of typed calls as strict as they were", async () => {
    const body = JSON.stringify({ files: pages(), dryRun: true });
    expect(await post(body)).toMatchObject({ status: 200, body: { saved: null } });
    expect(await post(JSON.stringify({ files: pages(), dryRun: "false" }))).toMatchObject({
      status: 400,
      body: { problems: [{ code: "input-wrong-type", params: { field: "dryRun" } }] },
    });
  });

  it.each([
    ["{", "application/json", 400, "not-json"],
    ['"text"', "application/json", 400, "not-json"],
    ["{}", "text/plain", 415, "not-json"],
  ])("refuses the body %j of type %s", async (body, type, status, code) => {
    expect(await post(body, type)).toMatchObject({ status, body: { miara: { code } } });
  });

  it("tells a wrong method from a wrong address", async () => {
    expect(await ask("/strategies", { method: "DELETE" })).toMatchObject({
      status: 405,
      body: { miara: { code: "method-not-supported" } },
    });
    expect(await ask("/strategy")).toMatchObject({
      status: 404,
      body: { miara: { code: "unknown-address" } },
    });
    expect(await ask(`${STRATEGY}/elements/%E0%A4`)).toMatchObject({ status: 404 });
  });

  it("keeps an unexpected error for the operator and shows its id alone", async () => {
    city.reported.length = 0;
    const failing = {
      ...city.context,
      now: () => {
        throw new Error("the clock of the server room");
      },
    };
    const response = await handle(new Request(`http://localhost${BASE}${STRATEGY}/tree`), failing);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(city.reported).toMatchObject([{ error: { message: "the clock of the server room" } }]);
    expect(JSON.parse(text)).toMatchObject({
      miara: { code: "unexpected", params: { id: city.reported[0]?.id } },
    });
    expect(text).not.toContain("clock");
    expect(text).not.toContain("stack");
  });
});

describe("the OpenAPI document", () => {
  it("describes every address with a summary and a description", () => {
    const { paths = {}, servers } = openApiDocument(BASE);
    expect(servers).toEqual([{ url: BASE }]);
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBe(listRestRoutes().length);
    for (const operation of operations) {
      expect(operation).toMatchObject({ summary: expect.any(String), description: expect.any(String) });
    }
  });

  it("describes errors as they are sent", async () => {
    const { components } = openApiDocument(BASE);
    const { body } = await ask("/strategy");
    expect(components?.schemas?.["error.NOT_FOUND"]).toMatchObject({ required: Object.keys(body) });
  });
});

import { createMiaraClient } from "@miara/api/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  openApp,
  ORIGIN,
  PASSWORD,
  SET_UP_TOKEN,
  signInAsOffice,
  STRATEGY,
  type OpenApp,
} from "../../test/open-app.ts";

const LESZNO = { organisation: "leszno", strategy: "strategia-rozwoju-2009-2013" };
const OFFICE = {
  email: "urzad@example.org",
  name: "Biuro",
  office: "Urząd Miasta",
  language: "pl",
  password: PASSWORD,
} as const;

let opened: OpenApp;
beforeEach(async () => {
  opened = await openApp();
});
afterEach(() => opened.close());

const ask = (
  address: string,
  headers: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Response> => Promise.resolve(opened.app.request(`${ORIGIN}${address}`, { ...init, headers }));
const clientWith = (headers: Record<string, string>) =>
  createMiaraClient({
    url: ORIGIN,
    headers: () => headers,
    fetch: (input, init) =>
      Promise.resolve(opened.app.request(input instanceof Request ? input : String(input), init)),
  });

async function signIn(): Promise<{ readonly cookie: string }> {
  const body = JSON.stringify({ email: OFFICE.email, password: PASSWORD });
  const headers = { "content-type": "application/json", origin: ORIGIN };
  const answer = await ask("/api/auth/sign-in/email", headers, { method: "POST", body });
  expect(answer.status).toBe(200);
  const [cookie = ""] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  return { cookie: cookie.split(";")[0] ?? "" };
}

describe("the first account", () => {
  it("is made by the key that the server printed, once", async () => {
    const client = clientWith({});
    await expect(client.setUp.run.mutate({ ...OFFICE, token: "guessed" })).rejects.toMatchObject({
      data: { miara: { code: "wrong-set-up-token" } },
    });
    await client.setUp.run.mutate({ ...OFFICE, token: SET_UP_TOKEN });
    await expect(client.setUp.run.mutate({ ...OFFICE, token: SET_UP_TOKEN })).rejects.toMatchObject({
      data: { miara: { code: "already-set-up" } },
    });
    const me = await clientWith(await signIn()).session.me.query();
    expect(me).toMatchObject({ account: { email: OFFICE.email }, isSetUp: true });
  });
});

describe("what is answered to somebody who is signed in", () => {
  it("is kept for nobody else", async () => {
    const headers = await signInAsOffice(opened);
    const own = await ask("/api/v1/session", headers);
    expect(await own.json()).toMatchObject({ account: { email: OFFICE.email } });
    expect(own.headers.get("cache-control")).toContain("private");
    expect(await (await ask("/api/v1/session")).json()).toMatchObject({ account: null });
  });

  it("is not shown to the public where the strategy is not public", async () => {
    await ask(`${STRATEGY}/tree`);
    await opened.save({ ...opened.strategy, settings: { ...opened.strategy.settings, isPublic: false } });
    expect((await ask(`${STRATEGY}/tree`)).status).toBe(404);
    const headers = await signInAsOffice(opened);
    expect((await ask(`${STRATEGY}/tree`, headers)).status).toBe(200);
    expect((await ask(`${STRATEGY}/tree`)).status).toBe(404);
  });

  it("is nothing to a page of another site, which can't change anything in their name", async () => {
    await signInAsOffice(opened);
    const { cookie } = await signIn();
    const headers = { cookie, origin: "https://elsewhere.example", "content-type": "application/json" };
    const body = JSON.stringify({ ...LESZNO, edits: [], reason: null });
    expect((await ask("/api/trpc/edits.save", headers, { method: "POST", body })).status).toBe(403);
    expect((await ask("/api/auth/sign-out", headers, { method: "POST", body: "{}" })).status).toBe(403);
  });
});

describe("an attachment", () => {
  const element = "II.7.3";
  const place = `/api/attachments/${LESZNO.organisation}/${LESZNO.strategy}`;
  const put = (name: string, body: string, headers: Record<string, string>): Promise<Response> =>
    ask(`${place}/${element}?name=${encodeURIComponent(name)}`, headers, { method: "PUT", body });

  it("comes back as it was, to be saved and not shown", async () => {
    const headers = await signInAsOffice(opened);
    const added = await put("Zarządzenie „nr 1”.txt", "Zażółć gęślą jaźń", headers);
    expect(added.status).toBe(201);
    const { id } = (await added.json()) as { id: string };
    const got = await ask(`${place}/${id}`, headers);
    expect(await got.text()).toBe("Zażółć gęślą jaźń");
    expect(got.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''Zarz/);
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    const { attachments } = await clientWith(headers).attachments.list.query({ ...LESZNO, element });
    expect(attachments).toMatchObject([{ name: "Zarządzenie „nr 1”.txt", type: "text/plain", isOwn: true }]);
    await clientWith(headers).attachments.remove.mutate({ ...LESZNO, id });
    expect((await ask(`${place}/${id}`, headers)).status).toBe(404);
  });

  it("is neither taken from the public nor given to it", async () => {
    expect((await put("a.txt", "a", {})).status).toBe(401);
    const headers = await signInAsOffice(opened);
    const { id } = (await (await put("a.txt", "a", headers)).json()) as { id: string };
    expect((await ask(`${place}/${id}`)).status).toBe(401);
  });

  it.each([
    ["skrypt.html", "<script>alert(1)</script>", 422, "attachment-kind"],
    ["obraz.png", "not a picture", 422, "attachment-kind"],
    ["../../etc/passwd.txt", "a", 400, "bad-input"],
    ["pusty.txt", "", 422, "attachment-empty"],
    ["duży.txt", "a".repeat(100_001), 413, "attachment-too-large"],
  ])("is refused: %s", async (name, body, status, code) => {
    const answer = await put(name, body, await signInAsOffice(opened));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ miara: { code }, message: expect.stringMatching(/\w/) });
  });
});

describe("live", () => {
  it("tells who watches what another has changed, through HTTP", async () => {
    const headers = await signInAsOffice(opened);
    const client = clientWith(headers);
    const { strategy } = await client.strategies.whole.query(LESZNO);
    const title = strategy.elements[0]?.title ?? "";
    const heard: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = client.live.watch.subscribe(
        { ...LESZNO, client: "tab-1", element: null },
        {
          onError: reject,
          onData: (event) => {
            heard.push(event);
            if (event.kind === "hello")
              void client.edits.save.mutate({
                ...LESZNO,
                client: "tab-2",
                reason: null,
                edits: [
                  {
                    kind: "element-field",
                    element: strategy.elements[0]?.id ?? "",
                    field: "title",
                    was: title,
                    is: "Nowy tytuł",
                    from: null,
                  },
                ],
              });
            if (event.kind !== "changed") return;
            subscription.unsubscribe();
            resolve();
          },
        },
      );
    });
    expect(heard.at(-1)).toMatchObject({
      kind: "changed",
      revision: 2,
      client: "tab-2",
      author: "Biuro Strategii",
    });
  });
});

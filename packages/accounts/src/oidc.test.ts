import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type OidcProvider, startOidcProvider, type Vouched } from "../test/oidc-provider.ts";
import {
  cookiesOf,
  EDITOR,
  FIRST,
  openTestAccounts,
  ORIGIN,
  PASSWORD,
  type TestAccounts,
} from "../test/open-test-accounts.ts";
import { oidcSetting } from "./accounts.ts";

let provider: OidcProvider;
let test: TestAccounts;
beforeEach(async () => {
  provider = await startOidcProvider();
  test = await openTestAccounts(provider.setting);
  await test.accounts.setUp(FIRST);
});
afterEach(async () => {
  await test.close();
  await provider.close();
});

const editor: Vouched = { sub: "17", email: "Promocja@example.org" };

/** Goes there and back as a browser does; where it ends up, and with what cookies. */
async function comeIn(person: Vouched | null): Promise<{ readonly to: string; readonly cookie: string }> {
  provider.vouchFor(person);
  const { cookie, url } = await start();
  const back = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
  return comeBack(back, cookie);
}

async function start(): Promise<{ readonly cookie: string; readonly url: string }> {
  const where = { provider: "oidc", callbackURL: "/-/work", errorCallbackURL: "/-/sign-in" };
  const answer = await test.ask("/sign-in/social", where);
  expect(answer.status).toBe(200);
  return { cookie: cookiesOf(answer), url: ((await answer.json()) as { url: string }).url };
}

async function comeBack(
  back: string,
  cookie: string,
): Promise<{ readonly to: string; readonly cookie: string }> {
  const answer = await test.accounts.handler(new Request(back, { headers: { cookie } }));
  return { to: answer.headers.get("location") ?? "", cookie: cookiesOf(answer) };
}

describe("the organisation's own sign-in", () => {
  it("lets in whoever was invited, at once and again", async () => {
    await test.accounts.invite(EDITOR, "operator");
    const first = await comeIn(editor);
    expect(first.to).toBe("/-/work");
    expect(await test.signedIn(first.cookie)).toMatchObject({
      account: { email: EDITOR.email, name: EDITOR.name },
      grants: EDITOR.grants,
      by: "session",
    });
    const people = await test.accounts.listPeople();
    expect(people.map(({ state }) => state)).toEqual(["active", "active"]);
    expect(await test.signedIn((await comeIn(editor)).cookie)).not.toBeNull();
  });

  it("lets in nobody who has no account here", async () => {
    const { to, cookie } = await comeIn({ sub: "18", email: "obcy@example.org", email_verified: true });
    expect(to).toBe("/-/sign-in?error=oidc-nobody-here");
    expect(await test.signedIn(cookie)).toBeNull();
    expect(await test.accounts.listPeople()).toHaveLength(1);
  });

  it("lets in nobody who was deactivated", async () => {
    const { accountId } = await test.accounts.invite(EDITOR, "operator");
    await comeIn(editor);
    await test.accounts.deactivate(accountId, "operator");
    const { to, cookie } = await comeIn(editor);
    expect(to).toBe("/-/sign-in?error=account-deactivated");
    expect(await test.signedIn(cookie)).toBeNull();
  });

  it("says so where the person declined", async () => {
    expect((await comeIn(null)).to).toBe("/-/sign-in?error=oidc-denied");
  });

  it("believes no signature but the provider's", async () => {
    await test.accounts.invite(EDITOR, "operator");
    provider.forge();
    const { to, cookie } = await comeIn(editor);
    expect(to).toBe("/-/sign-in?error=oidc-failed");
    expect(await test.signedIn(cookie)).toBeNull();
    expect(test.reported).not.toEqual([]);
  });

  it("takes an answer once, and only in the browser that asked", async () => {
    await test.accounts.invite(EDITOR, "operator");
    provider.vouchFor(editor);
    const { cookie, url } = await start();
    const back = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
    const elsewhere = await comeBack(back, "");
    expect(elsewhere.to).toContain("/-/sign-in?error=");
    expect(await test.signedIn(elsewhere.cookie)).toBeNull();
    const other = await start();
    const here = await comeBack(back, cookie);
    const again = await comeBack(back, cookie);
    expect(await test.signedIn(again.cookie)).toBeNull();
    expect(await test.signedIn((await comeBack(back, other.cookie)).cookie)).toBeNull();
    expect(here.to).not.toContain("https://");
  });

  it("takes no token that a page brings along, and links to no other account", async () => {
    const brought = { provider: "oidc", idToken: { token: "x.y.z" } };
    expect((await test.ask("/sign-in/social", brought)).status).toBe(400);
    expect((await test.ask("/link-social", { provider: "oidc" })).status).toBe(404);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
  ])("leads nowhere else: %s", async (elsewhere) => {
    for (const where of ["callbackURL", "errorCallbackURL", "newUserCallbackURL"]) {
      const answer = await test.ask("/sign-in/social", { provider: "oidc", [where]: elsewhere });
      expect(answer.status, where).toBe(403);
    }
  });
});

describe("a provider that is down", () => {
  it("keeps nobody from signing in by password, and works when it is back", async () => {
    await provider.close();
    const other = await openTestAccounts(provider.setting);
    await other.accounts.setUp(FIRST);
    expect(await other.signedIn(await other.signIn(FIRST.email, PASSWORD))).not.toBeNull();
    const answer = await other.ask("/sign-in/social", { provider: "oidc", callbackURL: "/-/work" });
    expect(await answer.json()).toEqual({ code: "oidc-unavailable", params: {} });
    expect(other.reported).not.toEqual([]);
    await other.close();
  });
});

describe("its setting", () => {
  it("is whole, or missing, or incomplete", () => {
    expect(oidcSetting({})).toBeNull();
    expect(oidcSetting({ MIARA_OIDC_URL: `${ORIGIN}/x` })).toBe("incomplete");
    const whole = { MIARA_OIDC_URL: ORIGIN, MIARA_OIDC_CLIENT_ID: "a", MIARA_OIDC_CLIENT_SECRET: "b" };
    expect(oidcSetting(whole)).toMatchObject({ discoveryUrl: ORIGIN, clientId: "a", clientSecret: "b" });
  });
});

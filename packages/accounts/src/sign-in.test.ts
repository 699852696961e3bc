import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";

import {
  cookiesOf,
  FIRST,
  PASSWORD,
  totp,
  openTestAccounts,
  ORIGIN,
  type TestAccounts,
} from "../test/open-test-accounts.ts";

let test: TestAccounts;
beforeEach(async () => {
  test = await openTestAccounts();
});
afterEach(() => test.close());

describe("signing in", () => {
  beforeEach(() => test.accounts.setUp(FIRST));

  it("lets nobody in with another password, and says the same where there is no account", async () => {
    const wrong = await test.ask("/sign-in/email", {
      email: FIRST.email,
      password: "something else entirely",
    });
    const nobody = await test.ask("/sign-in/email", { email: "nikt@example.org", password: PASSWORD });
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await nobody.text());
  });

  it("ends where the browser signs out, and no copy of its cookie works", async () => {
    const cookie = await test.signIn(FIRST.email);
    await test.ask("/sign-out", {}, cookie);
    expect(await test.signedIn(cookie)).toBeNull();
  });

  it("is seen from everywhere, and ended everywhere else", async () => {
    const [here, there] = [await test.signIn(FIRST.email), await test.signIn(FIRST.email)];
    const sessions = await test.accounts.listSessions(new Headers({ cookie: here }));
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    await test.accounts.revokeOtherSessions(new Headers({ cookie: here }));
    expect(await test.signedIn(there)).toBeNull();
    expect(await test.signedIn(here)).not.toBeNull();
  });

  it.each(["miara.session_token=forged.c2lnbmF0dXJl", "miara.session_token=", "x=1"])(
    "takes no cookie like %s",
    async (cookie) => {
      expect(await test.signedIn(cookie)).toBeNull();
    },
  );

  it("asks for the second factor once it is on, and counts wrong codes", async () => {
    const cookie = await test.signIn(FIRST.email);
    const enabled = await test.ask("/two-factor/enable", { password: PASSWORD }, cookie);
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
    const code = (): string => totp(totpURI);
    expect((await test.ask("/two-factor/verify-totp", { code: code() }, cookie)).status).toBe(200);

    const answer = await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD });
    expect(await answer.json()).toMatchObject({ twoFactorRedirect: true });
    const half = cookiesOf(answer);
    expect(await test.signedIn(half)).toBeNull();
    const wrong = await test.ask(
      "/two-factor/verify-totp",
      { code: code() === "000000" ? "000001" : "000000" },
      half,
    );
    expect(wrong.status).toBe(401);
    const right = await test.ask("/two-factor/verify-totp", { code: code() }, half);
    expect((await test.signedIn(cookiesOf(right)))?.account.isTwoFactorOn).toBe(true);

    const again = cookiesOf(await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD }));
    const backup = { code: backupCodes[0] };
    expect((await test.ask("/two-factor/verify-backup-code", backup, again)).status).toBe(200);
    const replayed = cookiesOf(await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD }));
    expect((await test.ask("/two-factor/verify-backup-code", backup, replayed)).status).toBe(401);
  });
});

describe("behind a proxy that speaks HTTPS", () => {
  it("keeps the session in a cookie for HTTPS alone, and takes nothing from the address behind it", async () => {
    const open = await openTestAccounts(null, undefined, "https://miara.example");
    onTestFinished(() => open.close());
    await open.accounts.setUp(FIRST);
    const answer = await open.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-miara/);
    expect(cookie).toMatch(/; Secure/i);
    expect(await open.signedIn(cookiesOf(answer))).toMatchObject({ by: "session" });
    const inside = new Request(`${ORIGIN}/api/auth/sign-out`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: ORIGIN, cookie: cookiesOf(answer) },
      body: "{}",
    });
    expect((await open.accounts.handler(inside)).status).toBe(403);
  });
});

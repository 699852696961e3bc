/** What somebody would try who has no business here. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@miara/db/open-database";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";

import {
  cookiesOf,
  EDITOR,
  FIRST,
  openTestAccounts,
  ORIGIN,
  PASSWORD,
  type TestAccounts,
  tokenOf,
  totp,
} from "../test/open-test-accounts.ts";

let test: TestAccounts;
beforeEach(async () => {
  test = await openTestAccounts();
  await test.accounts.setUp(FIRST);
});
afterEach(() => test.close());

const WRONG = "something else entirely";

/** A request as it stands, with headers that a browser would not let a page set. */
function send(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  const all = { "content-type": "application/json", ...headers };
  return test.accounts.handler(
    new Request(`${ORIGIN}/api/auth${path}`, { method: "POST", headers: all, body: JSON.stringify(body) }),
  );
}

describe("guessing", () => {
  it("of passwords ends for the address it comes from, whatever it says of itself", async () => {
    const guess = (said: string) =>
      send(
        "/sign-in/email",
        { email: "nikt@example.org", password: WRONG },
        { "x-test-address": "198.51.100.7", "x-forwarded-for": said, "x-real-ip": said },
      );
    const statuses: number[] = [];
    for (let n = 0; n < 70; n += 1) statuses.push((await guess(`203.0.113.${n}`)).status);
    // An office of sixty gets in.
    expect(statuses.slice(0, 60).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect(await (await guess("203.0.113.1")).json()).toEqual({ code: "too-many-attempts", params: {} });
    // Others are not kept out by it.
    await test.signIn(FIRST.email);
  });

  it("of second factors ends with the challenge after five, and for the account after ten", async () => {
    const cookie = await test.signIn(FIRST.email);
    const enabled = await test.ask("/two-factor/enable", { password: PASSWORD }, cookie);
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    await test.ask("/two-factor/verify-totp", { code: totp(totpURI) }, cookie);
    const right = (): string => totp(totpURI);
    const wrong = (): string => String((Number(right()) + 500_000) % 1_000_000).padStart(6, "0");
    const codes: unknown[] = [];
    for (const challenge of [1, 2, 3]) {
      const half = cookiesOf(await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD }));
      for (let n = 0; n < (challenge === 3 ? 1 : 6); n += 1) {
        const code = challenge === 3 ? right() : wrong();
        codes.push(await (await test.ask("/two-factor/verify-totp", { code }, half)).json());
      }
    }
    const said = codes.map((answer) => (answer as { code: string }).code);
    expect(said.slice(0, 6)).toEqual([...Array.from({ length: 5 }, () => "wrong-code"), "second-step-over"]);
    // Not even the right one gets in for a while.
    expect(said.at(-1)).toBe("second-step-locked");
  });

  it("of links and codes of devices finds nothing", async () => {
    for (const token of ["", "x", "0".repeat(43), "%00", "' or 1=1 --"])
      await expect(test.accounts.acceptLink(token, PASSWORD)).rejects.toMatchObject({ code: "unknown-link" });
    for (const code of ["", "BBBB-BBBB", "' or 1=1 --"])
      await expect(test.accounts.inspectDevice(code)).rejects.toMatchObject({ code: "unknown-device-code" });
    expect(await test.accounts.pollDevice("made up")).toEqual({ state: "expired" });
  });
});

describe("a stranger's page", () => {
  it.each(["https://elsewhere.example", "null", "http://127.0.0.1:5173"])(
    "changes nothing in the name of who is signed in: %s",
    async (origin) => {
      const cookie = await test.signIn(FIRST.email);
      const change = { currentPassword: PASSWORD, newPassword: "an entirely new password" };
      for (const path of ["/change-password", "/sign-out", "/two-factor/enable", "/revoke-sessions"])
        expect((await send(path, change, { origin, cookie })).status, path).toBe(403);
      expect(await test.signedIn(cookie)).not.toBeNull();
    },
  );

  it("signs nobody in to an account of its own", async () => {
    const login = { email: FIRST.email, password: PASSWORD };
    const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    expect((await send("/sign-in/email", login, headers)).status).toBe(403);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
  ])("is not led to after signing in: %s", async (callbackURL) => {
    const answer = await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD, callbackURL });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ code: "sign-in-refused", params: {} });
  });
});

describe("a session", () => {
  it("is a new one at each sign-in, whatever cookie was planted before", async () => {
    const planted = await test.signIn(FIRST.email);
    const answer = await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD }, planted);
    expect(cookiesOf(answer)).not.toBe(planted);
    await test.ask("/sign-out", {}, planted);
    expect(await test.signedIn(cookiesOf(answer))).not.toBeNull();
  });

  it("is in a cookie that scripts can't read and other sites don't send", async () => {
    const answer = await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
  });

  it("is not what a token of the database alone would open", async () => {
    await test.signIn(FIRST.email);
    const cookie = await test.signIn(FIRST.email);
    const unsigned = decodeURIComponent(cookie).replace(/\.[^.]*$/, "");
    expect(await test.signedIn(unsigned)).toBeNull();
    const headers = new Headers({ authorization: `Bearer ${unsigned.split("=")[1] ?? ""}` });
    expect(await test.accounts.findSignedIn(headers)).toBeNull();
  });

  it("ends everywhere else when the password changes, whether or not it was asked for", async () => {
    const [here, there] = [await test.signIn(FIRST.email), await test.signIn(FIRST.email)];
    const change = {
      currentPassword: PASSWORD,
      newPassword: "an entirely new password",
      revokeOtherSessions: false,
    };
    const answer = await test.ask("/change-password", change, here);
    expect(answer.status).toBe(200);
    expect(await test.signedIn(there)).toBeNull();
    expect(await test.signedIn(cookiesOf(answer))).not.toBeNull();
  });

  it.each([
    [{ currentPassword: WRONG, newPassword: "an entirely new password" }, "wrong-password"],
    [{ currentPassword: PASSWORD, newPassword: "short" }, "password-too-short"],
    [{ currentPassword: PASSWORD, newPassword: "x".repeat(201) }, "password-too-long"],
    [{ currentPassword: PASSWORD, newPassword: "URZAD@example.org" }, "password-is-email"],
  ])("changes no password by %j", async (change, code) => {
    const cookie = await test.signIn(FIRST.email);
    const answer = await test.ask("/change-password", change, cookie);
    expect(await answer.json()).toMatchObject({ code });
    expect(await test.signedIn(await test.signIn(FIRST.email))).not.toBeNull();
  });
});

describe("an address", () => {
  it("is one however it is written", async () => {
    for (const email of ["URZAD@EXAMPLE.ORG", " urzad@example.org "])
      await expect(test.accounts.invite({ ...EDITOR, email }, "operator")).rejects.toMatchObject({
        code: "email-taken",
      });
  });

  it.each(["", "urzad", "urząd@example.org", "urzad@exаmple.org", "a@b.pl\r\nBcc: c@d.pl", "<a@b.pl>"])(
    "is refused where the sign-in or the mail would read another: %j",
    async (email) => {
      await expect(test.accounts.invite({ ...EDITOR, email }, "operator")).rejects.toMatchObject({
        code: "not-an-email",
      });
    },
  );
});

describe("what is kept", () => {
  it("holds no password, link, token or second factor as it was given out", async () => {
    const folder = await mkdtemp(join(tmpdir(), "miara-accounts-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "miara.sqlite");
    const kept = await openTestAccounts(null, await openDatabase({ kind: "sqlite", file }));
    onTestFinished(() => kept.close());
    const { accountId, link } = await kept.accounts.invite(EDITOR, "operator");
    const { secret } = await kept.accounts.createToken(
      { name: "hurtownia", isReadOnly: true, expiresInDays: 1 },
      accountId,
    );
    const { deviceCode } = await kept.accounts.startDeviceSignIn("terminal");
    await kept.accounts.acceptLink(tokenOf(link), PASSWORD);
    const cookie = await kept.signIn(EDITOR.email);
    const enabled = await kept.ask("/two-factor/enable", { password: PASSWORD }, cookie);
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
    const factor = new URL(totpURI).searchParams.get("secret") ?? "";
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    const holds = (text: string): boolean => files.some((bytes) => bytes.includes(text));
    expect(holds(EDITOR.email)).toBe(true);
    for (const given of [PASSWORD, tokenOf(link), secret, deviceCode, factor, ...backupCodes])
      expect(holds(given), given).toBe(false);
  });
});

describe("the library's own procedures", () => {
  it("are closed where nothing here needs them", async () => {
    const cookie = await test.signIn(FIRST.email);
    const body = { email: "x@example.org", password: PASSWORD, name: "x", userId: "x" };
    for (const path of CLOSED) expect((await test.ask(path, body, cookie)).status, path).toBe(404);
    expect(await test.accounts.listPeople()).toHaveLength(1);
  });
});

const CLOSED = [
  "/sign-up/email",
  "/sign-up/email/",
  "//sign-up/email",
  "/./sign-up/email",
  "/%73ign-up/email",
  "/get-session",
  "/list-sessions",
  "/update-user",
  "/update-session",
  "/change-email",
  "/set-password",
  "/reset-password",
  "/request-password-reset",
  "/verify-email",
  "/delete-user",
  "/link-social",
  "/unlink-account",
  "/get-access-token",
  "/two-factor/send-otp",
  "/two-factor/view-backup-codes",
  "/api-key/create",
  "/api-key/verify",
  "/callback/github",
  "/ok",
];

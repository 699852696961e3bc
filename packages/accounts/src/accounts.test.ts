import { createHmac } from "node:crypto";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  cookiesOf,
  ORIGIN,
  openTestAccounts,
  PASSWORD,
  type TestAccounts,
} from "../test/open-test-accounts.ts";

const FIRST = {
  email: "Urzad@example.org",
  name: "Biuro Strategii",
  office: "Urząd Miasta",
  language: "pl",
  password: PASSWORD,
} as const;
const EDITOR = {
  email: "promocja@example.org",
  name: "Wydział Promocji",
  office: "Wydział Promocji i Rozwoju",
  language: "pl",
  grants: [{ role: "analyst", organisation: null }],
} as const;

let test: TestAccounts;
beforeEach(async () => {
  test = await openTestAccounts();
});
afterEach(() => test.close());

const signedIn = (cookie: string) => test.accounts.findSignedIn(new Headers({ cookie }));
const tokenOf = (link: string): string => link.split("#token=")[1] ?? "";
/** Somebody invited who has used the link. */
async function addEditor(): Promise<string> {
  const { accountId, link } = await test.accounts.invite(EDITOR, "operator");
  await test.accounts.acceptLink(tokenOf(link), PASSWORD);
  return accountId;
}

describe("setting up", () => {
  it("makes the first account, which may do everything", async () => {
    expect(await test.accounts.isSetUp()).toBe(false);
    await test.accounts.setUp(FIRST);
    expect(await test.accounts.isSetUp()).toBe(true);
    const found = await signedIn(await test.signIn("urzad@EXAMPLE.org"));
    expect(found).toMatchObject({
      account: { email: "urzad@example.org", office: "Urząd Miasta", language: "pl", isTwoFactorOn: false },
      grants: [{ role: "administrator" }, { role: "strategy-office", organisation: null }],
      by: "session",
      isReadOnly: false,
    });
  });

  it("makes one account though two come at once, and none after it", async () => {
    const outcomes = await Promise.allSettled([
      test.accounts.setUp(FIRST),
      test.accounts.setUp({ ...FIRST, email: "drugi@example.org" }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await test.accounts.listPeople()).toHaveLength(1);
    await expect(test.accounts.setUp(FIRST)).rejects.toMatchObject({ code: "already-set-up" });
  });

  it.each([
    ["short", "password-too-short"],
    ["x".repeat(201), "password-too-long"],
    ["urzad@example.org", "password-is-email"],
  ])("refuses the password %s", async (password, code) => {
    await expect(test.accounts.setUp({ ...FIRST, password })).rejects.toMatchObject({ code });
    expect(await test.accounts.isSetUp()).toBe(false);
  });
});

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
    expect(await signedIn(cookie)).toBeNull();
  });

  it("is seen from everywhere, and ended everywhere else", async () => {
    const [here, there] = [await test.signIn(FIRST.email), await test.signIn(FIRST.email)];
    const sessions = await test.accounts.listSessions(new Headers({ cookie: here }));
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    await test.accounts.revokeOtherSessions(new Headers({ cookie: here }));
    expect(await signedIn(there)).toBeNull();
    expect(await signedIn(here)).not.toBeNull();
  });

  it.each(["miara.session_token=forged.c2lnbmF0dXJl", "miara.session_token=", "x=1"])(
    "takes no cookie like %s",
    async (cookie) => {
      expect(await signedIn(cookie)).toBeNull();
    },
  );

  it.each(["/sign-up/email", "/update-user", "/delete-user", "/request-password-reset", "/api-key/create"])(
    "leaves %s closed",
    async (path) => {
      const cookie = await test.signIn(FIRST.email);
      const answer = await test.ask(
        path,
        { email: "x@example.org", password: PASSWORD, name: "x", userId: "x" },
        cookie,
      );
      expect(answer.status).toBe(404);
    },
  );

  it("asks for the second factor once it is on, and counts wrong codes", async () => {
    const cookie = await test.signIn(FIRST.email);
    const enabled = await test.ask("/two-factor/enable", { password: PASSWORD }, cookie);
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
    const code = (): string => totp(new URL(totpURI).searchParams.get("secret") ?? "");
    expect((await test.ask("/two-factor/verify-totp", { code: code() }, cookie)).status).toBe(200);

    const answer = await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD });
    expect(await answer.json()).toMatchObject({ twoFactorRedirect: true });
    const half = cookiesOf(answer);
    expect(await signedIn(half)).toBeNull();
    const wrong = await test.ask(
      "/two-factor/verify-totp",
      { code: code() === "000000" ? "000001" : "000000" },
      half,
    );
    expect(wrong.status).toBe(401);
    const right = await test.ask("/two-factor/verify-totp", { code: code() }, half);
    expect((await signedIn(cookiesOf(right)))?.account.isTwoFactorOn).toBe(true);

    const again = cookiesOf(await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD }));
    const backup = { code: backupCodes[0] };
    expect((await test.ask("/two-factor/verify-backup-code", backup, again)).status).toBe(200);
    const replayed = cookiesOf(await test.ask("/sign-in/email", { email: FIRST.email, password: PASSWORD }));
    expect((await test.ask("/two-factor/verify-backup-code", backup, replayed)).status).toBe(401);
  });
});

describe("an invitation", () => {
  beforeEach(() => test.accounts.setUp(FIRST));

  it("is a link that works once", async () => {
    const { link, delivery } = await test.accounts.invite(EDITOR, "operator");
    expect(delivery).toBe("sent");
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4600\/-\/link#token=[\w-]{43}$/);
    expect(test.sent.at(-1)).toMatchObject({ kind: "invitation", to: EDITOR.email, url: link });
    expect(await test.accounts.inspectLink(tokenOf(link))).toEqual({
      kind: "invitation",
      name: EDITOR.name,
      email: EDITOR.email,
    });
    const outcomes = await Promise.allSettled(
      [PASSWORD, `${PASSWORD} 2`].map((password) => test.accounts.acceptLink(tokenOf(link), password)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(test.accounts.acceptLink(tokenOf(link), PASSWORD)).rejects.toMatchObject({
      code: "link-used",
    });
    expect((await test.accounts.listPeople()).find(({ email }) => email === EDITOR.email)?.state).toBe(
      "active",
    );
  });

  it("is over after a week, and never was where it is made up", async () => {
    const { link } = await test.accounts.invite(EDITOR, "operator");
    test.setNow(new Date(Date.now() + 8 * 86_400_000).toISOString());
    await expect(test.accounts.acceptLink(tokenOf(link), PASSWORD)).rejects.toMatchObject({
      code: "link-expired",
    });
    await expect(test.accounts.inspectLink("made-up")).rejects.toMatchObject({ code: "unknown-link" });
  });

  it("keeps the link where the password is refused", async () => {
    const { link } = await test.accounts.invite(EDITOR, "operator");
    await expect(test.accounts.acceptLink(tokenOf(link), "short")).rejects.toMatchObject({
      code: "password-too-short",
    });
    await test.accounts.acceptLink(tokenOf(link), PASSWORD);
    expect(await signedIn(await test.signIn(EDITOR.email))).toMatchObject({ grants: EDITOR.grants });
  });

  it("goes to an address once, however it is written", async () => {
    await test.accounts.invite(EDITOR, "operator");
    const again = test.accounts.invite({ ...EDITOR, email: "Promocja@Example.ORG" }, "operator");
    await expect(again).rejects.toMatchObject({ code: "email-taken" });
  });

  it("leaves no way in before it was used", async () => {
    await test.accounts.invite(EDITOR, "operator");
    expect((await test.ask("/sign-in/email", { email: EDITOR.email, password: "" })).ok).toBe(false);
    await test.accounts.requestPasswordReset(EDITOR.email);
    expect(test.sent).toHaveLength(1);
  });
});

describe("an account", () => {
  beforeEach(() => test.accounts.setUp(FIRST));

  it("gets a new password by a link, which ends its sessions", async () => {
    await addEditor();
    const cookie = await test.signIn(EDITOR.email);
    await test.accounts.requestPasswordReset(EDITOR.email);
    await expect.poll(() => test.sent.at(-1)?.kind).toBe("reset");
    await test.accounts.acceptLink(tokenOf(test.sent.at(-1)?.url ?? ""), "an entirely new password");
    expect(await signedIn(cookie)).toBeNull();
    expect((await test.ask("/sign-in/email", { email: EDITOR.email, password: PASSWORD })).status).toBe(401);
    await test.signIn(EDITOR.email, "an entirely new password");
  });

  it("is out at once when it is deactivated, with its tokens, and in again later", async () => {
    const id = await addEditor();
    const cookie = await test.signIn(EDITOR.email);
    const { secret } = await test.accounts.createToken(
      { name: "skrypt", isReadOnly: true, expiresInDays: 30 },
      id,
    );
    const byToken = () => test.accounts.findSignedIn(new Headers({ authorization: `Bearer ${secret}` }));
    expect(await byToken()).toMatchObject({ by: "token", isReadOnly: true });
    await test.accounts.deactivate(id, "operator");
    expect(await signedIn(cookie)).toBeNull();
    expect(await byToken()).toBeNull();
    expect((await test.ask("/sign-in/email", { email: EDITOR.email, password: PASSWORD })).ok).toBe(false);
    await test.accounts.reactivate(id, "operator");
    expect(await signedIn(await test.signIn(EDITOR.email))).not.toBeNull();
  });

  it("that is the last administrator stays one", async () => {
    const [first] = await test.accounts.listPeople();
    const id = first?.id ?? "";
    await expect(test.accounts.deactivate(id, id)).rejects.toMatchObject({ code: "last-administrator" });
    await expect(test.accounts.changePerson(id, { ...FIRST, grants: [] }, id)).rejects.toMatchObject({
      code: "last-administrator",
    });
    const { link, accountId } = await test.accounts.invite(
      { ...EDITOR, grants: [{ role: "administrator" }] },
      id,
    );
    await test.accounts.acceptLink(tokenOf(link), PASSWORD);
    await test.accounts.deactivate(id, accountId);
    expect((await test.accounts.listEvents(3)).map(({ kind }) => kind)).toContain("deactivated");
  });

  it("has tokens that are shown once, listed, and revoked by their owner alone", async () => {
    const id = await addEditor();
    const made = await test.accounts.createToken(
      { name: "hurtownia", isReadOnly: false, expiresInDays: 7 },
      id,
    );
    const [token] = await test.accounts.listTokens(id);
    expect(token).toMatchObject({ id: made.id, name: "hurtownia", isReadOnly: false });
    expect(JSON.stringify(token)).not.toContain(made.secret);
    await expect(test.accounts.revokeToken(made.id, "another")).rejects.toMatchObject({
      code: "unknown-token",
    });
    await test.accounts.revokeToken(made.id, id);
    expect(
      await test.accounts.findSignedIn(new Headers({ authorization: `Bearer ${made.secret}` })),
    ).toBeNull();
    expect(
      await test.accounts.findSignedIn(new Headers({ authorization: "Bearer miara_made_up" })),
    ).toBeNull();
  });
});

describe("a device", () => {
  beforeEach(() => test.accounts.setUp(FIRST));

  it("is signed in once a person approves the code it shows, to read alone", async () => {
    const id = await addEditor();
    const { deviceCode, userCode, verificationUrl } = await test.accounts.startDeviceSignIn("terminal");
    expect(verificationUrl).toBe(`${ORIGIN}/-/device`);
    expect(await test.accounts.pollDevice(deviceCode)).toEqual({ state: "pending" });
    expect(await test.accounts.pollDevice(deviceCode)).toEqual({ state: "slow-down" });
    expect(await test.accounts.inspectDevice(userCode.toLowerCase().replace("-", " "))).toMatchObject({
      device: "terminal",
    });
    await test.accounts.approveDevice(userCode, id);
    const polls = await Promise.all([
      test.accounts.pollDevice(deviceCode),
      test.accounts.pollDevice(deviceCode),
    ]);
    expect(polls.map(({ state }) => state).toSorted()).toEqual(["approved", "expired"]);
    const token = polls.flatMap((poll) => (poll.state === "approved" ? [poll.token] : []))[0] ?? "";
    const headers = new Headers({ authorization: `Bearer ${token}` });
    expect(await test.accounts.findSignedIn(headers)).toMatchObject({ account: { id }, isReadOnly: true });
  });

  it("stays out when it is denied, and when its time is over", async () => {
    const id = await addEditor();
    const denied = await test.accounts.startDeviceSignIn("terminal");
    await test.accounts.denyDevice(denied.userCode, id);
    expect(await test.accounts.pollDevice(denied.deviceCode)).toEqual({ state: "denied" });
    await expect(test.accounts.approveDevice(denied.userCode, id)).rejects.toMatchObject({
      code: "unknown-device-code",
    });
    const late = await test.accounts.startDeviceSignIn("terminal");
    test.setNow(new Date(Date.now() + 11 * 60_000).toISOString());
    await expect(test.accounts.approveDevice(late.userCode, id)).rejects.toMatchObject({
      code: "unknown-device-code",
    });
    expect(await test.accounts.pollDevice(late.deviceCode)).toEqual({ state: "expired" });
  });
});

/** A one-time password of this moment by RFC 6238, from its secret in base 32. */
function totp(secret: string): string {
  const bits = Array.from(secret.replace(/=+$/, ""))
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

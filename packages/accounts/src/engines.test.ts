/** What rests on how an engine locks and stores is tested on each. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { ENGINES, makeTestPlace, SHARED_ENGINES } from "@miara/db/test/engines";
import { describe, expect, it } from "vitest";

import { EDITOR, FIRST, openTestAccounts, PASSWORD, tokenOf, totp } from "../test/open-test-accounts.ts";

const PROGRAM = join(import.meta.dirname, "../test/open-once.ts");
const run = promisify(execFile);

describe.each(ENGINES)("accounts on %s", (engine) => {
  const open = async () => openTestAccounts(null, await (await makeTestPlace(engine)).open());

  it("make one first account though two come at once", async () => {
    const test = await open();
    const outcomes = await Promise.allSettled([
      test.accounts.setUp(FIRST),
      test.accounts.setUp({ ...FIRST, email: "drugi@example.org" }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await test.accounts.listPeople()).toHaveLength(1);
    expect(await test.accounts.isSetUp()).toBe(true);
  });

  it("let one link in once, one code of a device in once, and an address have one account", async () => {
    const test = await open();
    await test.accounts.setUp(FIRST);
    const invitations = await Promise.allSettled([
      test.accounts.invite(EDITOR, "operator"),
      test.accounts.invite(EDITOR, "operator"),
    ]);
    const made = invitations.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    expect(made).toHaveLength(1);
    const { accountId = "", link = "" } = made[0] ?? {};
    const accepted = await Promise.allSettled(
      [PASSWORD, `${PASSWORD} 2`, `${PASSWORD} 3`].map((password) =>
        test.accounts.acceptLink(tokenOf(link), password),
      ),
    );
    expect(accepted.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const device = await test.accounts.startDeviceSignIn("terminal");
    await test.accounts.approveDevice(device.userCode, accountId);
    const polls = await Promise.all([1, 2, 3].map(() => test.accounts.pollDevice(device.deviceCode)));
    expect(polls.filter(({ state }) => state === "approved")).toHaveLength(1);
  });

  it("keep an administrator though two end each other at once", async () => {
    const test = await open();
    await test.accounts.setUp(FIRST);
    const [first = ""] = (await test.accounts.listPeople()).map(({ id }) => id);
    const second = await test.addEditor();
    await test.accounts.changePerson(second, { ...EDITOR, grants: [{ role: "administrator" }] }, first);
    await Promise.allSettled([
      test.accounts.deactivate(first, second),
      test.accounts.changePerson(second, { ...EDITOR, grants: [] }, first),
    ]);
    const left = (await test.accounts.listPeople()).filter(
      ({ state, grants }) => state === "active" && grants.some(({ role }) => role === "administrator"),
    );
    expect(left.length).toBeGreaterThan(0);
  });

  it("sign in by password, second factor and token, and say when", async () => {
    const test = await open();
    await test.accounts.setUp(FIRST);
    const cookie = await test.signIn(FIRST.email);
    const enabled = await test.ask("/two-factor/enable", { password: PASSWORD }, cookie);
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    expect((await test.ask("/two-factor/verify-totp", { code: totp(totpURI) }, cookie)).status).toBe(200);
    const me = await test.accounts.listPeople();
    expect(me).toMatchObject([{ isTwoFactorOn: true, state: "active" }]);
    const { secret } = await test.accounts.createToken(
      { name: "hurtownia", isReadOnly: true, expiresInDays: 1 },
      me[0]?.id ?? "",
    );
    const headers = new Headers({ authorization: `Bearer ${secret}` });
    expect(await test.accounts.findSignedIn(headers)).toMatchObject({ by: "token", isReadOnly: true });
    const [token] = await test.accounts.listTokens(me[0]?.id ?? "");
    expect(Date.parse(token?.lastUsedAt ?? "")).toBeGreaterThan(Date.parse("2020-01-01"));
    expect(Date.parse(token?.expiresAt ?? "")).toBeGreaterThan(Date.now());
  });
});

describe.each(SHARED_ENGINES)("accounts on %s, shared by several processes", (engine) => {
  it("are opened by three that start at once, one of which makes the first account", async () => {
    const place = await makeTestPlace(engine);
    const outcomes = await Promise.all([1, 2, 3].map(() => run(process.execPath, [PROGRAM, place.address])));
    const printed = outcomes.map(({ stdout }) => stdout.trim());
    expect(printed.toSorted()).toEqual([`"already-set-up"`, `"already-set-up"`, `"made"`]);
    const test = await openTestAccounts(null, await place.open());
    const found = await test.signedIn(await test.signIn(FIRST.email));
    expect(found).toMatchObject({ account: { name: FIRST.name } });
  });
});

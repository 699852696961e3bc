import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { FIRST, openTestAccounts, type TestAccounts } from "../test/open-test-accounts.ts";

let test: TestAccounts;
beforeEach(async () => {
  test = await openTestAccounts();
});
afterEach(() => test.close());

describe("setting up", () => {
  it("makes the first account, which may do everything", async () => {
    expect(await test.accounts.isSetUp()).toBe(false);
    await test.accounts.setUp(FIRST);
    expect(await test.accounts.isSetUp()).toBe(true);
    const found = await test.signedIn(await test.signIn("urzad@EXAMPLE.org"));
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

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  EDITOR,
  FIRST,
  PASSWORD,
  tokenOf,
  openTestAccounts,
  type TestAccounts,
} from "../test/open-test-accounts.ts";

let test: TestAccounts;
beforeEach(async () => {
  test = await openTestAccounts();
});
afterEach(() => test.close());

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
    expect(await test.signedIn(await test.signIn(EDITOR.email))).toMatchObject({ grants: EDITOR.grants });
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

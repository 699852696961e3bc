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

describe("an account", () => {
  beforeEach(() => test.accounts.setUp(FIRST));

  it("gets a new password by a link, which ends its sessions", async () => {
    await test.addEditor();
    const cookie = await test.signIn(EDITOR.email);
    await test.accounts.requestPasswordReset(EDITOR.email);
    await expect.poll(() => test.sent.at(-1)?.kind).toBe("reset");
    await test.accounts.acceptLink(tokenOf(test.sent.at(-1)?.url ?? ""), "an entirely new password");
    expect(await test.signedIn(cookie)).toBeNull();
    expect((await test.ask("/sign-in/email", { email: EDITOR.email, password: PASSWORD })).status).toBe(401);
    await test.signIn(EDITOR.email, "an entirely new password");
  });

  it("is out at once when it is deactivated, with its tokens, and in again later", async () => {
    const id = await test.addEditor();
    const cookie = await test.signIn(EDITOR.email);
    const { secret } = await test.accounts.createToken(
      { name: "skrypt", isReadOnly: true, expiresInDays: 30 },
      id,
    );
    const byToken = () => test.accounts.findSignedIn(new Headers({ authorization: `Bearer ${secret}` }));
    expect(await byToken()).toMatchObject({ by: "token", isReadOnly: true });
    await test.accounts.deactivate(id, "operator");
    expect(await test.signedIn(cookie)).toBeNull();
    expect(await byToken()).toBeNull();
    expect((await test.ask("/sign-in/email", { email: EDITOR.email, password: PASSWORD })).ok).toBe(false);
    await test.accounts.reactivate(id, "operator");
    expect(await test.signedIn(await test.signIn(EDITOR.email))).not.toBeNull();
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
    const id = await test.addEditor();
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

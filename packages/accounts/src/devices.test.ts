import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { FIRST, ORIGIN, openTestAccounts, type TestAccounts } from "../test/open-test-accounts.ts";

let test: TestAccounts;
beforeEach(async () => {
  test = await openTestAccounts();
});
afterEach(() => test.close());

describe("a device", () => {
  beforeEach(() => test.accounts.setUp(FIRST));

  it("is signed in once a person approves the code it shows, to read alone", async () => {
    const id = await test.addEditor();
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
    await test.accounts.revokeTokenIn(headers);
    expect(await test.accounts.findSignedIn(headers)).toBeNull();
    for (const without of [headers, new Headers(), new Headers({ cookie: "miara.session_token=x" })])
      await expect(test.accounts.revokeTokenIn(without)).rejects.toMatchObject({ code: "unknown-token" });
  });

  it("stays out when it is denied, and when its time is over", async () => {
    const id = await test.addEditor();
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

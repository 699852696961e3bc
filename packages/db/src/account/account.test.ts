import { roleGrantSchema } from "@miara/domain/role-grant";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { connectionOf } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import { appendAccountEvent, listAccountEvents } from "./account-event-repository.ts";
import {
  addDeviceSignIn,
  decideDeviceSignIn,
  findDeviceSignIn,
  notePoll,
  takeDeviceSignIn,
} from "./device-sign-in-repository.ts";
import { listAllGrants, listGrants, replaceGrants } from "./grant-repository.ts";
import { addLink, endLinks, findLink, takeLink } from "./one-time-link-repository.ts";

const NOON = "2026-01-01T12:00:00.000Z";
const LATER = "2026-01-01T13:00:00.000Z";

const EVERY_ROLE = roleGrantSchema
  .array()
  .parse([
    { role: "strategy-office", organisation: null },
    { role: "administrator" },
    { role: "strategy-office", organisation: "leszno" },
    { role: "analyst", organisation: null },
    { role: "coordinator", organisation: "leszno", strategy: "strategia", unit: "u1" },
    { role: "editor", organisation: "leszno", strategy: "strategia", unit: "u2" },
  ]);

describe.each(ENGINES)("what accounts may do, on %s", (engine) => {
  it("is kept as it was given, in that order, for each account its own", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => replaceGrants(tx, "a", EVERY_ROLE));
    await inTransaction(db, (tx) => replaceGrants(tx, "b", [{ role: "administrator" }]));
    expect(await listGrants(db, "a")).toEqual(EVERY_ROLE);
    expect(await listGrants(db, "nobody")).toEqual([]);
    expect([...(await listAllGrants(db))]).toEqual([
      ["a", EVERY_ROLE],
      ["b", [{ role: "administrator" }]],
    ]);
  });

  it("is replaced as a whole", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => replaceGrants(tx, "a", EVERY_ROLE));
    await inTransaction(db, (tx) => replaceGrants(tx, "a", [{ role: "analyst", organisation: null }]));
    expect(await listGrants(db, "a")).toEqual([{ role: "analyst", organisation: null }]);
    await inTransaction(db, (tx) => replaceGrants(tx, "a", []));
    expect(await listGrants(db, "a")).toEqual([]);
  });
});

describe.each(ENGINES)("one-time links on %s", (engine) => {
  const link = { kind: "invitation", account: "a", expiresAt: LATER } as const;

  it("are used once, of several who come at once by one", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => addLink(tx, "hash", link));
    const taken = await Promise.all([1, 2, 3].map(() => takeLink(db, "hash", NOON)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await findLink(db, "hash")).toEqual({ ...link, usedAt: NOON });
  });

  it("are over from their end on", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => addLink(tx, "hash", link));
    expect(await takeLink(db, "hash", LATER)).toBe(false);
    expect(await findLink(db, "hash")).toEqual({ ...link, usedAt: null });
  });

  it("work no longer once there is a newer one of their kind, or they are ended", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => addLink(tx, "older", link));
    await inTransaction(db, (tx) => addLink(tx, "newer", link));
    await inTransaction(db, (tx) => addLink(tx, "reset", { ...link, kind: "reset" }));
    await inTransaction(db, (tx) => addLink(tx, "another", { ...link, account: "b" }));
    expect(await findLink(db, "older")).toBeNull();
    expect(await takeLink(db, "newer", NOON)).toBe(true);
    await endLinks(db, "a");
    expect(await findLink(db, "reset")).toBeNull();
    expect(await findLink(db, "newer")).toMatchObject({ usedAt: NOON });
    expect(await takeLink(db, "another", NOON)).toBe(true);
  });
});

describe.each(ENGINES)("devices that sign in, on %s", (engine) => {
  const device = { deviceHash: "hash", userCode: "BCDF-GHJK", device: "terminal", expiresAt: LATER };

  it("are decided on once, and taken once", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => addDeviceSignIn(tx, device, NOON));
    const pending = { ...device, state: "pending", account: null, polledAt: null };
    expect(await findDeviceSignIn(db, { deviceHash: "hash" }, NOON)).toEqual(pending);
    await notePoll(db, "hash", NOON);
    expect(await decideDeviceSignIn(db, "BCDF-GHJK", { state: "approved", account: "a" })).toBe(true);
    expect(await decideDeviceSignIn(db, "BCDF-GHJK", { state: "denied", account: "b" })).toBe(false);
    const approved = { ...device, state: "approved", account: "a", polledAt: NOON };
    expect(await findDeviceSignIn(db, { userCode: "BCDF-GHJK" }, NOON)).toEqual(approved);
    const taken = await Promise.all([1, 2, 3].map(() => takeDeviceSignIn(db, "hash")));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it("are not found after their end, and go with the next one", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => addDeviceSignIn(tx, device, NOON));
    expect(await findDeviceSignIn(db, { userCode: "BCDF-GHJK" }, LATER)).toBeNull();
    const next = { ...device, deviceHash: "next", expiresAt: "2026-01-01T14:00:00.000Z" };
    await inTransaction(db, (tx) => addDeviceSignIn(tx, next, LATER));
    expect(await findDeviceSignIn(db, { deviceHash: "hash" }, NOON)).toBeNull();
  });
});

describe.each(ENGINES)("what was done to accounts, on %s", (engine) => {
  const event = { kind: "invited", account: "a", by: "b", detail: { grants: "[]" } };

  it("is listed the latest first, as far as asked", async () => {
    const db = await openTestDatabase(engine);
    await appendAccountEvent(db, { at: NOON, ...event });
    await appendAccountEvent(db, { at: LATER, ...event, by: null });
    expect(await listAccountEvents(db, { limit: 5 })).toMatchObject([
      { at: LATER, by: null },
      { at: NOON, ...event },
    ]);
    expect(await listAccountEvents(db, { limit: 1 })).toHaveLength(1);
  });

  it("is written once under an id, and never rewritten", async () => {
    const db = await openTestDatabase(engine);
    await appendAccountEvent(db, { id: "one", at: NOON, ...event });
    await expect(appendAccountEvent(db, { id: "one", at: LATER, ...event })).rejects.toMatchObject({
      code: "already-exists",
    });
    const { kysely } = connectionOf(db);
    await expect(sql`update account_events set kind = 'x'`.execute(kysely)).rejects.toThrow(/./);
    await expect(sql`delete from account_events`.execute(kysely)).rejects.toThrow(/./);
    expect(await listAccountEvents(db, { limit: 5 })).toHaveLength(1);
  });
});

import { periodLabelSchema } from "@miara/domain/period";
import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, emptyStrategy, REF, refOf, sampleStrategy } from "../../test/sample-strategy.ts";
import { inTransaction } from "../database/transaction.ts";
import { saveStrategy } from "../strategy/strategy-repository.ts";
import { claimReminder, listOpenRounds, listReminders, releaseReminder } from "./reminder-repository.ts";

const PERIOD = periodLabelSchema.parse("2010");
const REMINDER = { period: PERIOD, account: "konto-1", kind: "overdue", at: CHANGE.at };

describe.each(ENGINES)("reminders on %s", (engine) => {
  it("are claimed by one of several at once, and by nobody after", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));

    const claims = await Promise.all([1, 2, 3].map(() => claimReminder(db, REF, REMINDER)));

    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claimReminder(db, REF, { ...REMINDER, at: "2020-01-01T00:00:00.000Z" })).toBe(false);
    expect(await claimReminder(db, REF, { ...REMINDER, account: "konto-2" })).toBe(true);
    expect(await listReminders(db, REF, PERIOD)).toEqual([REMINDER, { ...REMINDER, account: "konto-2" }]);
  });

  it("can be claimed again when they could not be sent", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));
    await claimReminder(db, REF, REMINDER);

    await releaseReminder(db, REF, REMINDER);

    expect(await listReminders(db, REF, PERIOD)).toEqual([]);
    expect(await claimReminder(db, REF, REMINDER)).toBe(true);
  });

  it("are about the rounds that are open, of every strategy", async () => {
    const db = await openTestDatabase(engine);
    const round = {
      period: PERIOD,
      opensOn: null,
      dueOn: null,
      levelDeadlines: [],
      closedAt: null,
      exceptions: [],
    };
    for (const [id, state] of [
      ["pierwsza", "open"],
      ["druga", "closed"],
      ["trzecia", "planned"],
    ] as const)
      await inTransaction(db, (tx) =>
        saveStrategy(tx, { ...emptyStrategy(id), reportingPeriods: [{ ...round, state }] }, CHANGE),
      );

    expect(await listOpenRounds(db)).toEqual([{ reference: refOf("leszno", "pierwsza"), period: PERIOD }]);
  });
});

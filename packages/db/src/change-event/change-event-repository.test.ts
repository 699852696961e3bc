import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, REF, sampleStrategy, withActual } from "../../test/sample-strategy.ts";
import { connectionOf } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import { deleteStrategy, saveStrategy } from "../strategy/strategy-repository.ts";
import { listChangeEvents } from "./change-event-repository.ts";

describe.each(ENGINES)("the log of changes on %s", (engine) => {
  it("says who, when, why, what was and what is, the latest first", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));
    const correction = {
      actor: "Analityk",
      account: "konto-1",
      office: "Wydział Promocji",
      at: "2015-01-02T03:04:05.000Z",
      reason: "Korekta „[1]”",
      isRestatement: true,
    };
    await inTransaction(db, (tx) => saveStrategy(tx, withActual(sampleStrategy(), "9.50"), correction));

    const events = await listChangeEvents(db, REF, { limit: 10 });

    expect(events).toEqual([
      {
        sequence: 2,
        kind: "changed",
        ...correction,
        summary: {
          elements: { added: [], changed: ["zadanie-2"], removed: [] },
          fields: [
            {
              element: "zadanie-2",
              path: ["stages", "etap-2", "cells", "2010", "actual"],
              was: "0",
              is: "9.50",
            },
          ],
        },
      },
      {
        sequence: 1,
        kind: "created",
        ...CHANGE,
        isRestatement: false,
        summary: {
          elements: { added: ["zadanie-2", "cel", "zadanie-1"], changed: [], removed: [] },
          fields: [],
        },
      },
    ]);
  });

  it("is read in pages, without a gap", async () => {
    const db = await openTestDatabase(engine);
    for (const actual of ["1", "2", "3", "4", "5"])
      await inTransaction(db, (tx) => saveStrategy(tx, withActual(sampleStrategy(), actual), CHANGE));

    const first = await listChangeEvents(db, REF, { limit: 2 });
    const rest = await listChangeEvents(db, REF, { limit: 9, before: first.at(-1)?.sequence ?? 0 });

    expect([...first, ...rest].map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1]);
  });

  it("outlives the strategy and keeps it whole", async () => {
    const db = await openTestDatabase(engine);
    await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));

    await inTransaction(db, (tx) => deleteStrategy(tx, REF, CHANGE));

    const [latest] = await listChangeEvents(db, REF, { limit: 1 });
    expect(latest).toMatchObject({ sequence: 2, kind: "deleted" });
    expect(latest?.summary.fields).toEqual([{ element: null, path: [], was: sampleStrategy() }]);
  });

  it.each(["update change_events set reason = 'inny'", "delete from change_events"])(
    "cannot be rewritten: %s",
    async (statement) => {
      const db = await openTestDatabase(engine);
      await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));

      await expect(sql.raw(statement).execute(connectionOf(db).kysely)).rejects.toThrow(
        "rows are only ever appended",
      );

      const [event] = await listChangeEvents(db, REF, { limit: 1 });
      expect(event?.reason).toBe(CHANGE.reason);
    },
  );
});

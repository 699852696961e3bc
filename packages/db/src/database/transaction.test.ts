import { describe, expect, expectTypeOf, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, REF, sampleStrategy } from "../../test/sample-strategy.ts";
import { listStrategies, loadStrategy, saveStrategy } from "../strategy/strategy-repository.ts";
import type { Database, Transaction } from "./database.ts";
import { inTransaction } from "./transaction.ts";

describe("a function that must run in a transaction", () => {
  it("takes no plain database", () => {
    expectTypeOf<Database>().not.toExtend<Transaction>();
    expectTypeOf<Transaction>().not.toExtend<Database>();
    expectTypeOf(saveStrategy).parameter(0).toEqualTypeOf<Transaction>();
  });
});

describe.each(ENGINES)("a transaction on %s", (engine) => {
  it("gives back what its work gives", async () => {
    const db = await openTestDatabase(engine);

    expect(await inTransaction(db, () => Promise.resolve(7))).toBe(7);
  });

  it("refuses the database itself inside, where it would wait for itself for ever", async () => {
    const db = await openTestDatabase(engine);

    const bypass = { code: "used-inside-transaction" };
    await expect(inTransaction(db, () => loadStrategy(db, REF))).rejects.toMatchObject(bypass);
    await expect(inTransaction(db, () => inTransaction(db, () => Promise.resolve()))).rejects.toMatchObject(
      bypass,
    );
    expect(await listStrategies(db)).toEqual([]);
  });

  it("lets several queue on one connection", async () => {
    const db = await openTestDatabase(engine);
    const saves = Array.from({ length: 8 }, () =>
      inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE)),
    );

    const results = await Promise.all(saves);

    expect(results.map((result) => result.ok)).not.toContain(false);
    expect(results.filter((result) => result.ok && result.isChanged)).toHaveLength(1);
  });

  it("lets a reader see one state from its first look to its last", async () => {
    const db = await openTestDatabase(engine);
    const full = sampleStrategy();
    const bare = { ...full, elements: [], units: [] };
    await inTransaction(db, (tx) => saveStrategy(tx, full, CHANGE));

    const write = async (): Promise<void> => {
      for (const next of [bare, full, bare, full, bare])
        await inTransaction(db, (tx) => saveStrategy(tx, next, CHANGE));
    };
    const read = async (): Promise<void> => {
      for (let round = 0; round < 20; round += 1) {
        const seen = (await loadStrategy(db, REF))?.strategy;
        expect([full, bare]).toContainEqual({ ...seen, changedAt: full.changedAt });
      }
    };
    await Promise.all([write(), read()]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { strategies } from "../../test/arbitrary-strategy.ts";
import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { asSaved, CHANGE, REF } from "../../test/sample-strategy.ts";
import { inTransaction } from "../database/transaction.ts";
import { loadStrategy, saveStrategy } from "./strategy-repository.ts";

describe.each(ENGINES)("any strategy on %s", (engine) => {
  it("is loaded as it was saved, whatever stood there before", async () => {
    const db = await openTestDatabase(engine);
    await fc.assert(
      fc.asyncProperty(strategies, async (strategy) => {
        const saved = await inTransaction(db, (tx) => saveStrategy(tx, strategy, CHANGE));
        expect(saved.ok).toBe(true);
        expect((await loadStrategy(db, REF))?.strategy).toStrictEqual(asSaved(strategy, saved));
        expect(await inTransaction(db, (tx) => saveStrategy(tx, strategy, CHANGE))).toMatchObject({
          isChanged: false,
        });
      }),
      { numRuns: 60 },
    );
  });
});

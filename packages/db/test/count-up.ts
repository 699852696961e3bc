/**
 * A program that reads a strategy's title, a number, and writes the next one, many times, beginning again when somebody
 * else was faster. Its arguments: the database's address, its own name, how often.
 */
import { locateDatabase, openDatabase } from "../src/database/open-database.ts";
import { inTransaction } from "../src/database/transaction.ts";
import { loadStrategy, saveStrategy } from "../src/strategy/strategy-repository.ts";
import { CHANGE, emptyStrategy, refOf } from "./sample-strategy.ts";

const [address, actor = "", times] = process.argv.slice(2);
const database = await openDatabase(locateDatabase({ DATABASE_URL: address }, ""));
const ref = refOf("leszno", "pusta");
let overtaken = 0;

for (let count = 0; count < Number(times);) {
  const saved = await inTransaction(database, async (tx) => {
    const stored = await loadStrategy(tx, ref);
    const title = String(Number(stored?.strategy.title ?? "0") + 1);
    const change = { ...CHANGE, actor, expectedRevision: stored?.revision ?? null };
    return saveStrategy(tx, { ...emptyStrategy(), title }, change);
  });
  if (saved.ok) count += 1;
  else overtaken += 1;
}
process.stdout.write(`${overtaken}\n`);
await database.close();

/** A program that saves two strategies in turn, each in one transaction, until it is killed. Its argument is the file. */
import { openDatabase } from "../src/database/open-database.ts";
import { inTransaction } from "../src/database/transaction.ts";
import { migrate } from "../src/migration/migrate.ts";
import { saveStrategy } from "../src/strategy/strategy-repository.ts";
import { manyElements } from "./many-elements.ts";
import { CHANGE } from "./sample-strategy.ts";

const database = await openDatabase({ kind: "sqlite", file: process.argv[2] ?? "" });
await migrate(database);
process.stdout.write("saving\n");
for (let round = 0; ; round += 1) {
  const strategy = manyElements(round % 2 === 0 ? "even" : "odd");
  await inTransaction(database, (tx) => saveStrategy(tx, strategy, CHANGE));
  process.stdout.write("saved\n");
}

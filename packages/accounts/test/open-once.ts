/**
 * A program that opens the accounts of a database, tries to make the first one, and ends. Its argument is the
 * database's address; it prints whether it made it.
 */
import { locateDatabase, openDatabase } from "@miara/db/open-database";

import { FIRST, openTestAccounts } from "./open-test-accounts.ts";

const db = await openDatabase(locateDatabase({ DATABASE_URL: process.argv[2] }, ""));
const test = await openTestAccounts(null, db);
const outcome = await test.accounts.setUp(FIRST).then(
  () => "made",
  (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
);
process.stdout.write(`${JSON.stringify(outcome)}\n`);
await test.close();

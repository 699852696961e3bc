/**
 * A program that opens a database, brings its tables up to date and ends. Its argument is the
 * database's address.
 */
import { locateDatabase, openDatabase } from "../src/database/open-database.ts";
import { migrate } from "../src/migration/migrate.ts";

const database = await openDatabase(locateDatabase({ DATABASE_URL: process.argv[2] }, ""));
process.stdout.write(`${JSON.stringify(await migrate(database))}\n`);
await database.close();

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { ENGINES, makeTestPlace, openTestDatabase, SHARED_ENGINES } from "../../test/engines.ts";
import { CHANGE, sampleStrategy } from "../../test/sample-strategy.ts";
import { connectionOf } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import { listStrategies, saveStrategy } from "../strategy/strategy-repository.ts";
import { migrate } from "./migrate.ts";

const PROGRAM = join(import.meta.dirname, "../../test/migrate-once.ts");
const ALL = [
  "0001-the-spine",
  "0002-rounds-and-reports",
  "0003-accounts",
  "0004-indicator-formulas",
  "0005-sealed-log",
  "0006-conversation",
];

describe.each(ENGINES)("migrating %s", (engine) => {
  it("runs what has not run, once, and keeps the data", async () => {
    const place = await makeTestPlace(engine);
    const db = await place.open();

    expect(await migrate(db)).toEqual(ALL);
    await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));
    expect(await migrate(db)).toEqual([]);

    expect(await listStrategies(db)).toHaveLength(1);
  });

  it("refuses a database from a newer version and names what it does not know", async () => {
    const db = await openTestDatabase(engine);
    await sql`insert into kysely_migration (name, timestamp)
      values ('0999-from-the-future', '2040-01-01T00:00:00.000Z')`.execute(connectionOf(db).kysely);

    await expect(migrate(db)).rejects.toMatchObject({
      code: "database-newer",
      params: { migration: "0999-from-the-future" },
    });
  });
});

describe.each(SHARED_ENGINES)("several processes that migrate %s at once", (engine) => {
  it("run every migration once between them", async () => {
    const start = promisify(execFile);
    for (let round = 0; round < 3; round += 1) {
      const { address } = await makeTestPlace(engine);
      const runs = await Promise.all([1, 2, 3, 4].map(() => start(process.execPath, [PROGRAM, address])));
      expect(runs.map(({ stdout }) => stdout.trim()).toSorted()).toEqual(
        [JSON.stringify(ALL), "[]", "[]", "[]"].toSorted(),
      );
    }
  });
});

import { rmSync } from "node:fs";
import { join } from "node:path";

import { sql } from "kysely";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { ENGINES, makeFolder, makeTestPlace, openTestDatabase } from "../../test/engines.ts";
import { manyElements } from "../../test/many-elements.ts";
import { CHANGE, emptyStrategy, sampleStrategy } from "../../test/sample-strategy.ts";
import { connectionOf, type Database } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import { inTransaction } from "../database/transaction.ts";
import { migrate } from "../migration/migrate.ts";
import { listStrategies, type SaveResult, saveStrategy } from "../strategy/strategy-repository.ts";
import { DatabaseError } from "./database-error.ts";
import { mapDatabaseError, withMappedErrors } from "./map-database-error.ts";

function save(db: Database): Promise<SaveResult> {
  return inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));
}

describe.each(ENGINES)("an error of %s", (engine) => {
  it("about a key that is taken names the table", async () => {
    const db = await openTestDatabase(engine);
    const { kysely } = connectionOf(db);
    const insert = (): Promise<unknown> =>
      withMappedErrors(() => sql`insert into organisations values ('a', 'A')`.execute(kysely));
    await insert();

    await expect(insert()).rejects.toMatchObject({
      name: "DatabaseError",
      code: "already-exists",
      params: { table: "organisations" },
    });
  });

  it("about a row that is not there is one code", async () => {
    const db = await openTestDatabase(engine);
    const { kysely } = connectionOf(db);

    const orphan = sql`insert into units (organisation_id, strategy_id, id, position, name)
      values ('a', 's', 'u', 0, 'U')`;

    await expect(withMappedErrors(() => orphan.execute(kysely))).rejects.toMatchObject({
      code: "unknown-reference",
    });
  });

  it("of another kind keeps the engine's own words as its cause", async () => {
    const db = await openTestDatabase(engine);
    const { kysely } = connectionOf(db);

    const failure = withMappedErrors(() => sql`select * from nowhere`.execute(kysely));

    await expect(failure).rejects.toMatchObject({
      code: "storage-failed",
      cause: { message: expect.stringContaining("nowhere") },
    });
  });

  it("about a database that may only be read says so", async () => {
    const place = await makeTestPlace(engine);
    const first = await place.open();
    await migrate(first);
    if (engine === "PostgreSQL")
      await sql`do $$ begin
        execute format('alter database %I set default_transaction_read_only = on', current_database());
      end $$`.execute(connectionOf(first).kysely);
    const db = engine === "PostgreSQL" ? await place.open() : first;
    if (engine === "SQLite") await sql`pragma query_only = 1`.execute(connectionOf(db).kysely);
    if (engine === "PGlite")
      await sql`set default_transaction_read_only = on`.execute(connectionOf(db).kysely);

    await expect(save(db)).rejects.toMatchObject({ code: "storage-read-only" });
  });
});

describe.runIf(ENGINES.includes("PostgreSQL"))("an error of a PostgreSQL server", () => {
  it("that ends a connection in a transaction spares the process, and another connection follows", async () => {
    const db = await openTestDatabase("PostgreSQL");

    const ended = inTransaction(db, async (tx) => {
      await saveStrategy(tx, sampleStrategy(), CHANGE);
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(connectionOf(tx).kysely);
    });

    await expect(ended).rejects.toMatchObject({ code: "storage-unavailable" });
    await vi.waitFor(async () => expect(await listStrategies(db)).toEqual([]), { timeout: 10_000 });
  });
});

describe("an error of SQLite", () => {
  it("about a full disk leaves what was there, and the database usable", async () => {
    const db = await openTestDatabase("SQLite");
    const { kysely } = connectionOf(db);
    const large = manyElements("large");
    await inTransaction(db, (tx) => saveStrategy(tx, emptyStrategy(), CHANGE));
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(kysely);
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`).execute(kysely);

    const saving = inTransaction(db, (tx) => saveStrategy(tx, large, CHANGE));
    await expect(saving).rejects.toMatchObject({ code: "storage-full" });
    expect(await listStrategies(db)).toHaveLength(1);

    await sql`pragma max_page_count = 100000`.execute(kysely);
    expect(await save(db)).toMatchObject({ ok: true });
  });

  it("about another writer who does not end says that it is busy", async () => {
    const folder = makeFolder();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const location = { kind: "sqlite", file: join(folder, "m.sqlite") } as const;
    const [first, second] = [await openDatabase(location), await openDatabase(location)];
    await migrate(first);
    await sql`pragma busy_timeout = 20`.execute(connectionOf(second).kysely);

    await inTransaction(first, async () => {
      await expect(save(second)).rejects.toMatchObject({ code: "storage-busy" });
    });

    expect(await save(second)).toMatchObject({ ok: true });
    await first.close();
    await second.close();
  });
});

describe("an error of no engine", () => {
  it("is handed on as it is", () => {
    const own = new TypeError("not a function");
    const mapped = new DatabaseError("storage-full");
    const nodes = Object.assign(new Error("invalid argument"), { code: "ERR_INVALID_ARG_TYPE" });

    expect(mapDatabaseError(own)).toBe(own);
    expect(mapDatabaseError(mapped)).toBe(mapped);
    expect(mapDatabaseError(nodes)).toBe(nodes);
    expect(mapDatabaseError("text")).toBe("text");
  });
});

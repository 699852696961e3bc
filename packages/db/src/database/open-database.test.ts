import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";

import { makeFolder } from "../../test/engines.ts";
import { connectionOf, type Database } from "./database.ts";
import { type DatabaseLocation, locateDatabase, openDatabase } from "./open-database.ts";

function folderForTest(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function openForTest(location: DatabaseLocation): Promise<Database> {
  const db = await openDatabase(location);
  onTestFinished(() => db.close());
  return db;
}

describe("a SQLite database", () => {
  it("is made where there is none, with its folder, durable and with references checked", async () => {
    const db = await openForTest({ kind: "sqlite", file: join(folderForTest(), "a", "b", "miara.sqlite") });

    const { kysely } = connectionOf(db);
    const settings = await sql`select
      (select journal_mode from pragma_journal_mode) as journal,
      (select synchronous from pragma_synchronous) as synchronous,
      (select foreign_keys from pragma_foreign_keys) as foreign_keys,
      (select timeout from pragma_busy_timeout) as timeout`.execute(kysely);
    // 2 is FULL: https://sqlite.org/pragma.html#pragma_synchronous
    expect(settings.rows).toEqual([{ journal: "wal", synchronous: 2, foreign_keys: 1, timeout: 5000 }]);
    expect(db.engine).toBe("sqlite");
  });

  it("answers a statement with the columns that a table has now", async () => {
    const { kysely } = connectionOf(await openForTest({ kind: "sqlite-memory" }));
    const all = sql`select * from t`;
    await sql`create table t (a text)`.execute(kysely);
    await sql`insert into t values ('x')`.execute(kysely);
    expect((await all.execute(kysely)).rows).toEqual([{ a: "x" }]);

    await sql`alter table t add column b text`.execute(kysely);

    expect((await all.execute(kysely)).rows).toEqual([{ a: "x", b: null }]);
  });

  it("refuses a value that it would have to guess about", async () => {
    const { kysely } = connectionOf(await openForTest({ kind: "sqlite-memory" }));

    await expect(sql`select ${true}`.execute(kysely)).rejects.toThrow("A boolean cannot be bound");
    await expect(sql`select ${new Date(0)}`.execute(kysely)).rejects.toThrow("A object cannot be bound");
  });

  it("does not open what is no database", async () => {
    const file = join(folderForTest(), "notes.txt");
    writeFileSync(file, "Strategia rozwoju miasta, ".repeat(100));

    await expect(openDatabase({ kind: "sqlite", file })).rejects.toMatchObject({ code: "storage-damaged" });
  });

  it("does not open a folder", async () => {
    await expect(openDatabase({ kind: "sqlite", file: folderForTest() })).rejects.toMatchObject({
      code: "storage-unavailable",
    });
  });
});

describe("a PostgreSQL database", () => {
  it("that does not answer is unavailable", async () => {
    const url = `postgres://nobody@/nothing?host=${encodeURIComponent(folderForTest())}`;

    await expect(openDatabase({ kind: "postgres", url })).rejects.toMatchObject({
      code: "storage-unavailable",
    });
  });
});

describe("the place of the data", () => {
  it.each<[string | undefined, DatabaseLocation]>([
    [undefined, { kind: "sqlite", file: "data/miara.sqlite" }],
    [" ", { kind: "sqlite", file: "data/miara.sqlite" }],
    ["sqlite:/srv/m.sqlite", { kind: "sqlite", file: "/srv/m.sqlite" }],
    ["file:///srv/m.sqlite", { kind: "sqlite", file: "/srv/m.sqlite" }],
    ["file:m.sqlite", { kind: "sqlite", file: "m.sqlite" }],
    ["sqlite::memory:", { kind: "sqlite-memory" }],
    ["postgres://u:p@h/d", { kind: "postgres", url: "postgres://u:p@h/d" }],
    ["postgresql://u@h/d", { kind: "postgres", url: "postgresql://u@h/d" }],
  ])("given as %s is %o", (address, location) => {
    expect(locateDatabase({ DATABASE_URL: address }, "data/miara.sqlite")).toEqual(location);
  });

  it("of an unknown kind is refused without showing its password", () => {
    const locate = (): unknown => locateDatabase({ DATABASE_URL: "mysql://root:secret@h/d" }, "f");

    expect(locate).toThrow("database-address-unknown");
    expect(locate).not.toThrow("secret");
  });
});

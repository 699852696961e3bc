import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { ENGINES, makeFolder, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, REF, sampleStrategy, withActual } from "../../test/sample-strategy.ts";
import { verifyChain } from "../change-event/verify-chain.ts";
import { loadStrategy, saveStrategy } from "../strategy/strategy-repository.ts";
import { backupDatabase } from "./backup-database.ts";
import { openDatabase } from "./open-database.ts";
import { inTransaction } from "./transaction.ts";

function folderOfTest(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it("copies what was committed when it began, while others write", async () => {
  const db = await openTestDatabase("SQLite");
  const file = join(folderOfTest(), "deep", "copy.sqlite");
  await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));

  const writing = inTransaction(db, (tx) => saveStrategy(tx, withActual(sampleStrategy(), "9"), CHANGE));
  const result = await backupDatabase(db, file);
  await writing;
  await inTransaction(db, (tx) => saveStrategy(tx, withActual(sampleStrategy(), "10"), CHANGE));

  expect(result).toMatchObject({ ok: true });
  const copy = await openDatabase({ kind: "sqlite", file });
  onTestFinished(() => copy.close());
  const stored = await loadStrategy(copy, REF);
  expect([1, 2]).toContain(stored?.revision);
  expect(await verifyChain(copy, REF)).toMatchObject({ ok: true, events: stored?.revision });
});

it("never writes over a file", async () => {
  const db = await openTestDatabase("SQLite");
  const folder = folderOfTest();
  const file = join(folder, "copy.sqlite");
  writeFileSync(file, "older");

  expect(await backupDatabase(db, file)).toEqual({ ok: false, code: "file-exists" });
  expect(readdirSync(folder)).toEqual(["copy.sqlite"]);
});

it("leaves nothing behind when it fails", async () => {
  const db = await openTestDatabase("SQLite");
  const folder = folderOfTest();
  await db.close();

  await expect(backupDatabase(db, join(folder, "copy.sqlite"))).rejects.toThrow("destroyed");

  expect(readdirSync(folder)).toEqual([]);
});

it.each(ENGINES.filter((engine) => engine !== "SQLite"))("says what to use for %s", async (engine) => {
  const db = await openTestDatabase(engine);

  expect(await backupDatabase(db, join(folderOfTest(), "x"))).toEqual({ ok: false, code: "use-pg-dump" });
});

/** Brings the stored parts of a strategy from one state to another; what is the same in both is not written. */
import { CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";

import type { Connection } from "../database/database.ts";
import { DatabaseError } from "../errors/database-error.ts";
import { PART_TABLES, type PartRows, PARTS, type PartTable, type PlainRow } from "./parts.ts";
import type { Schema } from "./schema.ts";
import { requireStorable } from "./storable-text.ts";

/** SQLite binds 32,766 values at once, PostgreSQL 65,535; the widest table has 28 columns. */
const ROWS_AT_ONCE = 400;
/** So many that what the engine knows of a table's size may be far off. */
const MANY_ROWS = 1000;
const OWNER_KEY = ["organisation_id", "strategy_id"];

/**
 * Writes first and removes after, so that what has moved to another parent is not taken away with the old one.
 * Throws `already-exists` when two rows of `is` have one key, or one has that of a stored row that is not in `was`.
 */
export async function writeParts(
  { kysely: db, differences }: Connection,
  was: PartRows | null,
  is: PartRows,
): Promise<void> {
  const grown: PartTable[] = [];
  const gone: { readonly table: PartTable; readonly rows: readonly PlainRow[] }[] = [];
  for (const table of PART_TABLES) {
    const before = rowsByKey(table, was?.[table] ?? []);
    const after = rowsByKey(table, is[table]);
    const changed: PlainRow[] = [];
    const added: PlainRow[] = [];
    for (const [key, row] of after) {
      const old = before.get(key);
      if (old === undefined) added.push(row);
      else if (!isSameRow(old, row)) changed.push(row);
      before.delete(key);
    }
    for (const rows of chunksOf(changed, ROWS_AT_ONCE)) await write(db, table, rows, "in place");
    for (const rows of chunksOf(added, ROWS_AT_ONCE)) await write(db, table, rows, "as new");
    if (changed.length + added.length >= MANY_ROWS) grown.push(table);
    gone.unshift({ table, rows: [...before.values()] });
  }
  if (grown.length > 0) await differences.countAgain(db, grown);
  for (const { table, rows } of gone)
    for (const some of chunksOf(rows, ROWS_AT_ONCE)) await remove(db, table, some);
}

function rowsByKey(table: PartTable, rows: readonly PlainRow[]): Map<string, PlainRow> {
  const { key } = PARTS[table];
  const byKey = new Map<string, PlainRow>();
  for (const row of rows) {
    const text = key.map((column) => String(row[column])).join(" ");
    if (byKey.has(text)) throw new DatabaseError("already-exists", { table, key: text });
    byKey.set(text, row);
  }
  return byKey;
}

function isSameRow(a: PlainRow, b: PlainRow): boolean {
  for (const column in a) if (a[column] !== b[column]) return false;
  return true;
}

function chunksOf<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  for (let at = 0; at < things.length; at += size) chunks.push(things.slice(at, at + size));
  return chunks;
}

/** A row that is written as new and is there is refused: it would belong to something that the caller did not see. */
async function write(
  db: Kysely<Schema>,
  table: PartTable,
  rows: readonly PlainRow[],
  how: "in place" | "as new",
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const text = textOf(db, `write ${how} ${table} ${rows.length}`, () => {
    const key = [...OWNER_KEY, ...PARTS[table].key];
    const changed = columns.filter((column) => !key.includes(column));
    const values = rows.map(() => sql`(${sql.join(columns.map(() => sql.val(null)))})`);
    const update = changed.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
    const insert = sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`;
    if (how === "as new") return insert;
    return sql`${insert}
      on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(update)}`;
  });
  const parameters: (string | number | null)[] = [];
  for (const row of rows) {
    requireStorable(table, row);
    for (const column of columns) parameters.push(row[column] ?? null);
  }
  await db.executeQuery(CompiledQuery.raw(text, parameters));
}

async function remove(db: Kysely<Schema>, table: PartTable, rows: readonly PlainRow[]): Promise<void> {
  if (rows.length === 0) return;
  const key = [...OWNER_KEY, ...PARTS[table].key];
  const text = textOf(db, `remove ${table} ${rows.length}`, () => {
    // A list of values is taken for texts unless it says otherwise.
    const values = key.map((column) =>
      column === "position" ? sql`cast(${null} as integer)` : sql.val(null),
    );
    const keys = rows.map(() => sql`(${sql.join(values)})`);
    return sql`delete from ${sql.table(table)}
      where (${sql.join(key.map((column) => sql.ref(column)))}) in (values ${sql.join(keys)})`;
  });
  const parameters = rows.flatMap((row) => key.map((column) => row[column] ?? null));
  await db.executeQuery(CompiledQuery.raw(text, parameters));
}

/** The texts of statements that differ in their values alone, by engine: to build one takes as long as to run it. */
const texts = new WeakMap<object, Map<string, string>>();
const TEXTS_KEPT = 500;

function textOf(db: Kysely<Schema>, name: string, build: () => RawBuilder<unknown>): string {
  const engine = db.getExecutor().adapter;
  let known = texts.get(engine);
  if (known === undefined || known.size >= TEXTS_KEPT) {
    known = new Map();
    texts.set(engine, known);
  }
  const text = known.get(name) ?? build().compile(db).sql;
  known.set(name, text);
  return text;
}

/** node:sqlite in the form that Kysely's SQLite driver asks for. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

import type { SqliteDatabase, SqliteStatement } from "kysely";

const STATEMENTS_KEPT = 256;
const CHANGES_SCHEMA = /^\s*(?:create|alter|drop)\s/i;

/**
 * Statements are prepared once and kept. A change of the schema drops them all: a statement prepared before it may
 * answer with the old columns.
 */
export function adaptNodeSqlite(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      if (CHANGES_SCHEMA.test(sql)) {
        kept.clear();
        return adaptStatement(database.prepare(sql));
      }
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      const statement = adaptStatement(database.prepare(sql));
      kept.set(sql, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  const names = statement.columns().map((column) => column.name);
  const toRow = rowMaker(names);
  // Rows as arrays, named here: rows that node names have no prototype, and take twice as long.
  statement.setReturnArrays(true);
  return {
    reader: names.length > 0,
    all: (parameters) => rowsOf(statement, parameters).map((values) => toRow(values)),
    run: (parameters) => statement.run(...bindable(parameters)),
    iterate: function* iterate(parameters) {
      for (const values of rowsOf(statement, parameters)) yield toRow(values);
    },
  };
}

type RowMaker = (values: readonly SQLOutputValue[]) => Readonly<Record<string, SQLOutputValue>>;

/**
 * A function made for the columns of one statement, as drivers for servers do it too: every row is built in one step
 * and has one shape, which takes a quarter off the time to load a large strategy. Names are quoted as JSON, so that
 * none can be read as code.
 */
function rowMaker(names: readonly string[]): RowMaker {
  const fields = names.map((name, at) => `${JSON.stringify(name)}: values[${at}]`);
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- see above
  return new Function("values", `return {${fields.join(", ")}}`) as RowMaker;
}

function rowsOf(statement: StatementSync, parameters: readonly unknown[]): readonly SQLOutputValue[][] {
  // node's types do not know that setReturnArrays changes what all() gives.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- arrays since setReturnArrays(true) above
  return statement.all(...bindable(parameters)) as unknown as SQLOutputValue[][];
}

/** Dates, booleans and objects do not bind; a caller that passes one has skipped the mapping of its row. */
function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((parameter) => {
    if (parameter === null || typeof parameter === "string" || typeof parameter === "number")
      return parameter;
    throw new TypeError(`A ${typeof parameter} cannot be bound to a statement.`);
  });
}

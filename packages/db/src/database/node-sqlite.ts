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
  // Rows as arrays, named here: half the time of rows that node names, and these have a prototype.
  statement.setReturnArrays(true);
  return {
    reader: names.length > 0,
    all: (parameters) => rowsOf(statement, parameters).map((values) => nameValues(names, values)),
    run: (parameters) => statement.run(...bindable(parameters)),
    iterate: function* iterate(parameters) {
      for (const values of rowsOf(statement, parameters)) yield nameValues(names, values);
    },
  };
}

function rowsOf(statement: StatementSync, parameters: readonly unknown[]): readonly SQLOutputValue[][] {
  // node's types do not know that setReturnArrays changes what all() gives.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- arrays since setReturnArrays(true) above
  return statement.all(...bindable(parameters)) as unknown as SQLOutputValue[][];
}

function nameValues(
  names: readonly string[],
  values: readonly SQLOutputValue[],
): Record<string, SQLOutputValue> {
  const row: Record<string, SQLOutputValue> = {};
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at];
    const value = values[at];
    if (name !== undefined && value !== undefined) row[name] = value;
  }
  return row;
}

/** Dates, booleans and objects do not bind; a caller that passes one has skipped the mapping of its row. */
function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((parameter) => {
    if (parameter === null || typeof parameter === "string" || typeof parameter === "number")
      return parameter;
    throw new TypeError(`A ${typeof parameter} cannot be bound to a statement.`);
  });
}

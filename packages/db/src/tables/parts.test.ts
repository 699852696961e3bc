import { describe, expect, expectTypeOf, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { sampleStrategy } from "../../test/sample-strategy.ts";
import { connectionOf } from "../database/database.ts";
import { takeApart } from "../strategy/take-apart.ts";
import { type Content, PART_TABLES, PARTS, type PartTable } from "./parts.ts";
import type { Schema } from "./schema.ts";

type OwnAndPlace = "organisation_id" | "strategy_id" | "position";
type Unread = { [T in PartTable]: Exclude<keyof Schema[T], keyof Content<T> | OwnAndPlace> }[PartTable];

describe("the tables of a strategy's parts", () => {
  it("have no column that is not read", () => {
    expectTypeOf<Unread>().toEqualTypeOf<never>();
    expectTypeOf<keyof typeof PARTS>().toEqualTypeOf<PartTable>();
  });

  it("are all written, parents before children", () => {
    expect(PART_TABLES.toSorted()).toEqual(Object.keys(PARTS).toSorted());
    const place = (table: PartTable): number => PART_TABLES.indexOf(table);
    expect(place("elements")).toBeLessThan(place("stages"));
    expect(place("stages")).toBeLessThan(place("stage_cells"));
    expect(place("indicators")).toBeLessThan(place("observations"));
  });

  it("are all filled by the sample, each column with a value somewhere", () => {
    const rows = takeApart(sampleStrategy());
    for (const table of PART_TABLES)
      for (const column of Object.keys(PARTS[table].columns)) {
        const values = rows[table].map((row) => new Map<string, unknown>(Object.entries(row)).get(column));
        expect({
          table,
          column,
          filled: values.some((value) => value !== null && value !== undefined),
        }).toEqual({
          table,
          column,
          filled: true,
        });
      }
  });

  it.each(ENGINES)("stand in the database as the code knows them: %s", async (engine) => {
    const db = await openTestDatabase(engine);

    const tables = await connectionOf(db).kysely.introspection.getTables();

    const columnsOf = new Map(
      tables.map(({ name, columns }) => [name, columns.map((column) => column.name).toSorted()]),
    );
    for (const table of PART_TABLES)
      expect({ table, columns: columnsOf.get(table) }).toEqual({
        table,
        columns: [
          "organisation_id",
          "strategy_id",
          "position",
          ...Object.keys(PARTS[table].columns),
        ].toSorted(),
      });
  });
});

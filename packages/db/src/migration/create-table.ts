/** Tables as migrations lay them out. Released migrations rest on this: what it makes of a plan never changes. */
import type { CreateTableBuilder, Kysely } from "kysely";

/** The columns that every key of what belongs to a strategy begins with. */
export const STRATEGY_KEY = ["organisation_id", "strategy_id"];

interface ForeignKey {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface TablePlan {
  /** A mark `!` stands for "not null". */
  readonly columns: Readonly<Record<string, "text" | "text!" | "integer" | "integer!" | "bigint">>;
  readonly key: readonly string[];
  /** What it belongs to: its rows go with it. */
  readonly references?: Readonly<Record<string, ForeignKey>>;
  /** What it speaks of: that may not go while its rows stand. */
  readonly speaksOf?: Readonly<Record<string, ForeignKey>>;
  /**
   * A column by which rows are looked for when what they speak of goes. It stands before the strategy's key: an index
   * that began with that key would tempt PostgreSQL to look for single rows in it too, and to walk the whole strategy.
   */
  readonly index?: string;
}

/** References are checked at the end of the transaction, since a parent may stand after its child in a plan. */
export async function createTable<Tables>(db: Kysely<Tables>, name: string, plan: TablePlan): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, type] of Object.entries(plan.columns))
    table = table.addColumn(column, type === "text!" ? "text" : type === "integer!" ? "integer" : type, (c) =>
      type.endsWith("!") ? c.notNull() : c,
    );
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...plan.key]);
  for (const [target, { from, to }] of Object.entries(plan.references ?? {}))
    table = table.addForeignKeyConstraint(`${name}_belongs_to_${target}`, [...from], target, [...to], (c) =>
      c.onDelete("cascade").deferrable().initiallyDeferred(),
    );
  for (const [target, { from, to }] of Object.entries(plan.speaksOf ?? {}))
    table = table.addForeignKeyConstraint(`${name}_speaks_of_${target}`, [...from], target, [...to], (c) =>
      c.deferrable().initiallyDeferred(),
    );
  await table.execute();
  if (plan.index !== undefined)
    await db.schema
      .createIndex(`${name}_by_${plan.index}`)
      .on(name)
      .columns([plan.index, ...STRATEGY_KEY])
      .execute();
}

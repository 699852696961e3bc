/** Indicators that are computed: as a ratio, by a formula, or from those of the same name below. */
import type { Kysely } from "kysely";

const COLUMNS = [
  "unit_aggregation",
  "ratio_numerator",
  "ratio_denominator",
  "ratio_factor",
  "formula_text",
  "formula_missing",
];

export async function addIndicatorFormulas<Tables>(db: Kysely<Tables>): Promise<void> {
  for (const column of COLUMNS) await db.schema.alterTable("indicators").addColumn(column, "text").execute();
}

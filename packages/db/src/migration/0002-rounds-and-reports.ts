/** Reporting: what offices say of an element for a period, deadlines and exceptions, and terms that held up to a day. */
import type { Kysely } from "kysely";

import { createTable, STRATEGY_KEY } from "./create-table.ts";

const PLACED = { organisation_id: "text!", strategy_id: "text!", position: "integer!" } as const;

export async function addRoundsAndReports<Tables>(db: Kysely<Tables>): Promise<void> {
  // What was read by whoever asked stays so.
  await db.schema
    .alterTable("strategies")
    .addColumn("is_narrative_required", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable("strategies")
    .addColumn("is_public", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable("reporting_periods").addColumn("closed_at", "text").execute();
  await db.schema.alterTable("elements").addColumn("since_on", "text").execute();
  await db.schema.alterTable("elements").addColumn("until_on", "text").execute();
  await createPartsOfReportingPeriod(db);
  await createPartsOfElement(db);
}

async function createPartsOfReportingPeriod<Tables>(db: Kysely<Tables>): Promise<void> {
  const references = {
    reporting_periods: { from: [...STRATEGY_KEY, "period"], to: [...STRATEGY_KEY, "period"] },
  };
  const key = [...STRATEGY_KEY, "period", "position"];
  await createTable(db, "round_deadlines", {
    columns: { ...PLACED, period: "text!", level: "integer!", due_on: "text!" },
    key,
    references,
  });
  await createTable(db, "round_exceptions", {
    columns: {
      ...PLACED,
      period: "text!",
      element_id: "text",
      reason: "text!",
      until_on: "text!",
      granted_by: "text!",
      granted_at: "text!",
    },
    key,
    references,
  });
}

async function createPartsOfElement<Tables>(db: Kysely<Tables>): Promise<void> {
  const references = { elements: { from: [...STRATEGY_KEY, "element_id"], to: [...STRATEGY_KEY, "id"] } };
  await createTable(db, "element_terms", {
    columns: {
      ...PLACED,
      element_id: "text!",
      until_on: "text!",
      parent_id: "text",
      level: "integer!",
      weight: "text",
      lifecycle: "text!",
      method: "text",
    },
    key: [...STRATEGY_KEY, "element_id", "position"],
    references,
  });
  await createTable(db, "element_reports", {
    columns: {
      ...PLACED,
      element_id: "text!",
      period: "text!",
      state: "text!",
      narrative: "text",
      remark: "text",
      step_by: "text",
      step_at: "text",
    },
    key: [...STRATEGY_KEY, "element_id", "period"],
    references,
  });
}

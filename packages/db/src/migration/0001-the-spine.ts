/** The first tables: a strategy with all that belongs to it, and the log of its changes. */
import type { Kysely } from "kysely";

import type { EngineDifferences } from "../database/dialect.ts";
import { createTable, STRATEGY_KEY } from "./create-table.ts";

const OF_STRATEGY = { organisation_id: "text!", strategy_id: "text!" } as const;
const PLACED = { ...OF_STRATEGY, position: "integer!" } as const;

export async function layTheSpine<Tables>(db: Kysely<Tables>, differences: EngineDifferences): Promise<void> {
  await createTable(db, "organisations", {
    columns: { organisation_id: "text!", name: "text!" },
    key: ["organisation_id"],
  });
  await createTable(db, "strategies", {
    columns: {
      organisation_id: "text!",
      id: "text!",
      title: "text!",
      description: "text",
      language: "text!",
      currency: "text!",
      missing_as_zero: "integer!",
      revision: "integer!",
      changed_at: "text!",
    },
    key: ["organisation_id", "id"],
    references: { organisations: { from: ["organisation_id"], to: ["organisation_id"] } },
  });
  await createPartsOfStrategy(db);
  await createPartsOfElement(db);
  await createPartsOfStage(db);
  await createPartsOfIndicator(db);
  await createTable(db, "change_events", {
    columns: {
      ...OF_STRATEGY,
      sequence: "integer!",
      kind: "text!",
      actor: "text!",
      at: "text!",
      reason: "text!",
      summary: "text!",
    },
    key: [...STRATEGY_KEY, "sequence"],
  });
  await differences.forbidRewriting(db, "change_events");
}

async function createPartsOfStrategy<Tables>(db: Kysely<Tables>): Promise<void> {
  const references = { strategies: { from: STRATEGY_KEY, to: ["organisation_id", "id"] } };
  await createTable(db, "units", {
    columns: { ...PLACED, id: "text!", name: "text!" },
    key: [...STRATEGY_KEY, "id"],
    references,
  });
  await createTable(db, "levels", {
    columns: {
      ...PLACED,
      name_pl_one: "text!",
      name_pl_few: "text!",
      name_pl_many: "text!",
      name_pl_other: "text!",
      name_en_one: "text!",
      name_en_other: "text!",
      numbering: "text!",
      lead_title_pl: "text",
      lead_title_en: "text",
    },
    key: [...STRATEGY_KEY, "position"],
    references,
  });
  await createTable(db, "periods", {
    columns: { ...PLACED, label: "text!", start_on: "text!", end_on: "text!", frequency: "text!" },
    key: [...STRATEGY_KEY, "label"],
    references,
  });
  await createTable(db, "reporting_periods", {
    columns: { ...PLACED, period: "text!", state: "text!", opens_on: "text", due_on: "text" },
    key: [...STRATEGY_KEY, "period"],
    references,
  });
  await createTable(db, "status_rules", {
    columns: { ...PLACED, status: "text!", figure: "text!", at_least: "text!" },
    key: [...STRATEGY_KEY, "position"],
    references,
  });
  await createTable(db, "import_findings", {
    columns: {
      ...PLACED,
      code: "text!",
      severity: "text!",
      element_id: "text",
      indicator_id: "text",
      stage_id: "text",
      period: "text",
      file: "text",
      line: "integer",
      params: "text!",
    },
    key: [...STRATEGY_KEY, "position"],
    references,
  });
  await createTable(db, "elements", {
    columns: {
      ...PLACED,
      id: "text!",
      parent_id: "text",
      level: "integer!",
      number: "text",
      title: "text!",
      lifecycle: "text!",
      weight: "text",
      method: "text",
      manual_value: "text",
      manual_origin: "text",
      manual_reason: "text",
      manual_as_of: "text",
      override_status: "text",
      override_reason: "text",
      override_by: "text",
      addressees: "text",
      rationale: "text",
      description: "text",
      total_cost_text: "text",
      total_cost_minor: "bigint",
    },
    key: [...STRATEGY_KEY, "id"],
    references,
    speaksOf: { elements: { from: [...STRATEGY_KEY, "parent_id"], to: [...STRATEGY_KEY, "id"] } },
    index: "parent_id",
  });
}

async function createPartsOfElement<Tables>(db: Kysely<Tables>): Promise<void> {
  const references = { elements: { from: [...STRATEGY_KEY, "element_id"], to: [...STRATEGY_KEY, "id"] } };
  const placeKey = [...STRATEGY_KEY, "element_id", "position"];
  await createTable(db, "element_leads", {
    columns: { ...PLACED, element_id: "text!", unit_id: "text!", role: "text!" },
    key: placeKey,
    references,
    speaksOf: { units: { from: [...STRATEGY_KEY, "unit_id"], to: [...STRATEGY_KEY, "id"] } },
    index: "unit_id",
  });
  await createTable(db, "element_links", {
    columns: { ...PLACED, element_id: "text!", serves_id: "text!" },
    key: placeKey,
    references,
    speaksOf: { elements: { from: [...STRATEGY_KEY, "serves_id"], to: [...STRATEGY_KEY, "id"] } },
    index: "serves_id",
  });
  await createTable(db, "partners", {
    columns: { ...PLACED, element_id: "text!", name: "text!", scope: "text" },
    key: placeKey,
    references,
  });
  await createTable(db, "budget_lines", {
    columns: {
      ...PLACED,
      element_id: "text!",
      source: "text",
      measure: "text!",
      period: "text",
      money_text: "text",
      money_minor: "bigint",
    },
    key: placeKey,
    references,
  });
  await createTable(db, "stages", {
    columns: { ...PLACED, id: "text!", element_id: "text!", number: "text", title: "text!" },
    key: [...STRATEGY_KEY, "id"],
    references,
    index: "element_id",
  });
  await createTable(db, "indicators", {
    columns: {
      ...PLACED,
      id: "text!",
      element_id: "text!",
      kind: "text!",
      name: "text!",
      unit: "text",
      source: "text",
      direction: "text!",
      decimals: "integer",
      frequency: "text!",
      tolerance: "text",
      is_cumulative: "integer!",
      time_aggregation: "text",
      override_status: "text",
      override_reason: "text",
      override_by: "text",
      note: "text",
      written_file: "text",
      written_line: "integer",
      written_text: "text",
    },
    key: [...STRATEGY_KEY, "id"],
    references,
    index: "element_id",
  });
}

async function createPartsOfStage<Tables>(db: Kysely<Tables>): Promise<void> {
  await createTable(db, "stage_cells", {
    columns: {
      ...PLACED,
      stage_id: "text!",
      period: "text!",
      planned: "text",
      actual: "text",
      raw: "text",
      note: "text",
      entry_by: "text",
      entry_at: "text",
    },
    key: [...STRATEGY_KEY, "stage_id", "period"],
    references: { stages: { from: [...STRATEGY_KEY, "stage_id"], to: [...STRATEGY_KEY, "id"] } },
  });
}

async function createPartsOfIndicator<Tables>(db: Kysely<Tables>): Promise<void> {
  const references = { indicators: { from: [...STRATEGY_KEY, "indicator_id"], to: [...STRATEGY_KEY, "id"] } };
  await createTable(db, "benchmarks", {
    columns: {
      ...PLACED,
      indicator_id: "text!",
      purpose: "text!",
      period: "text",
      operator: "text!",
      value: "text",
      upper: "text",
      words: "text",
      origin: "text",
    },
    key: [...STRATEGY_KEY, "indicator_id", "purpose", "position"],
    references,
  });
  await createTable(db, "observations", {
    columns: {
      ...PLACED,
      indicator_id: "text!",
      period: "text!",
      value: "text",
      status: "text!",
      qualifier: "text",
      raw: "text",
      note: "text",
      as_of: "text",
      entry_by: "text",
      entry_at: "text",
    },
    key: [...STRATEGY_KEY, "indicator_id", "period"],
    references,
  });
}

/** The tables that hold the parts of a strategy, parents before children, with what code that treats all alike needs. */
import type { OfStrategy, PartSchema, Schema } from "./schema.ts";

export type PartTable = keyof PartSchema;

/** A row as a record, for code that treats all tables alike. */
export type PlainRow = Readonly<Record<string, string | number | null>>;

/** The columns of a table beside those that say where a row belongs. */
type ContentColumn<Table extends PartTable> = Exclude<keyof Schema[Table], keyof OfStrategy | "position">;

/** What a row says, without the strategy it belongs to and its place. */
export type Content<Table extends PartTable> = Pick<Schema[Table], ContentColumn<Table>>;

/** All parts of one strategy as they are written. */
export type PartRows = { readonly [Table in PartTable]: readonly Schema[Table][] };

/** Lists every column of a table: to leave one out does not compile. */
type EveryColumn<Table extends PartTable> = Readonly<Record<ContentColumn<Table>, true>>;

interface Part<Table extends PartTable> {
  /** What identifies a row within its strategy. */
  readonly key: readonly (keyof Schema[Table] & string)[];
  readonly columns: EveryColumn<Table>;
}

export const PARTS: { readonly [Table in PartTable]: Part<Table> } = {
  units: { key: ["id"], columns: { id: true, name: true } },
  levels: {
    key: ["position"],
    columns: {
      name_pl_one: true,
      name_pl_few: true,
      name_pl_many: true,
      name_pl_other: true,
      name_en_one: true,
      name_en_other: true,
      numbering: true,
      lead_title_pl: true,
      lead_title_en: true,
    },
  },
  periods: { key: ["label"], columns: { label: true, start_on: true, end_on: true, frequency: true } },
  reporting_periods: {
    key: ["period"],
    columns: { period: true, state: true, opens_on: true, due_on: true, closed_at: true },
  },
  round_deadlines: {
    key: ["period", "position"],
    columns: { period: true, level: true, due_on: true },
  },
  round_exceptions: {
    key: ["period", "position"],
    columns: {
      period: true,
      element_id: true,
      reason: true,
      until_on: true,
      granted_by: true,
      granted_at: true,
    },
  },
  status_rules: { key: ["position"], columns: { status: true, figure: true, at_least: true } },
  import_findings: {
    key: ["position"],
    columns: {
      code: true,
      severity: true,
      element_id: true,
      indicator_id: true,
      stage_id: true,
      period: true,
      file: true,
      line: true,
      params: true,
    },
  },
  elements: {
    key: ["id"],
    columns: {
      id: true,
      parent_id: true,
      level: true,
      number: true,
      title: true,
      lifecycle: true,
      weight: true,
      method: true,
      manual_value: true,
      manual_origin: true,
      manual_reason: true,
      manual_as_of: true,
      override_status: true,
      override_reason: true,
      override_by: true,
      addressees: true,
      rationale: true,
      description: true,
      total_cost_text: true,
      total_cost_minor: true,
      since_on: true,
      until_on: true,
    },
  },
  element_terms: {
    key: ["element_id", "position"],
    columns: {
      element_id: true,
      until_on: true,
      parent_id: true,
      level: true,
      weight: true,
      lifecycle: true,
      method: true,
    },
  },
  element_reports: {
    key: ["element_id", "period"],
    columns: {
      element_id: true,
      period: true,
      state: true,
      narrative: true,
      remark: true,
      step_by: true,
      step_at: true,
    },
  },
  element_leads: {
    key: ["element_id", "position"],
    columns: { element_id: true, unit_id: true, role: true },
  },
  element_links: { key: ["element_id", "position"], columns: { element_id: true, serves_id: true } },
  partners: { key: ["element_id", "position"], columns: { element_id: true, name: true, scope: true } },
  budget_lines: {
    key: ["element_id", "position"],
    columns: {
      element_id: true,
      source: true,
      measure: true,
      period: true,
      money_text: true,
      money_minor: true,
    },
  },
  stages: { key: ["id"], columns: { id: true, element_id: true, number: true, title: true } },
  stage_cells: {
    key: ["stage_id", "period"],
    columns: {
      stage_id: true,
      period: true,
      planned: true,
      actual: true,
      raw: true,
      note: true,
      entry_by: true,
      entry_at: true,
    },
  },
  indicators: {
    key: ["id"],
    columns: {
      id: true,
      element_id: true,
      kind: true,
      name: true,
      unit: true,
      source: true,
      direction: true,
      decimals: true,
      frequency: true,
      tolerance: true,
      is_cumulative: true,
      time_aggregation: true,
      unit_aggregation: true,
      ratio_numerator: true,
      ratio_denominator: true,
      ratio_factor: true,
      formula_text: true,
      formula_missing: true,
      override_status: true,
      override_reason: true,
      override_by: true,
      note: true,
      written_file: true,
      written_line: true,
      written_text: true,
    },
  },
  benchmarks: {
    key: ["indicator_id", "purpose", "position"],
    columns: {
      indicator_id: true,
      purpose: true,
      period: true,
      operator: true,
      value: true,
      upper: true,
      words: true,
      origin: true,
    },
  },
  observations: {
    key: ["indicator_id", "period"],
    columns: {
      indicator_id: true,
      period: true,
      value: true,
      status: true,
      qualifier: true,
      raw: true,
      note: true,
      as_of: true,
      entry_by: true,
      entry_at: true,
    },
  },
};

/** Parents before their children. */
export const PART_TABLES: readonly PartTable[] = [
  "units",
  "levels",
  "periods",
  "reporting_periods",
  "round_deadlines",
  "round_exceptions",
  "status_rules",
  "import_findings",
  "elements",
  "element_terms",
  "element_reports",
  "element_leads",
  "element_links",
  "partners",
  "budget_lines",
  "stages",
  "stage_cells",
  "indicators",
  "benchmarks",
  "observations",
];

/**
 * The tables, as rows come and go. They differ from the domain's shapes on purpose (flat, one table a list) and are
 * mapped once, in `strategy/*.rows.ts`. Texts that the domain brands or limits to a few words bear the same type here:
 * what went in was of that type. They are type aliases, not interfaces, so that code which treats all tables alike
 * can read a row as a record.
 */
import type { Decimal } from "@miara/domain/decimal";
import type { Element, Lead, Lifecycle, ManualProgress, ProgressMethod } from "@miara/domain/element";
import type { ElementReport } from "@miara/domain/element-report";
import type { Severity } from "@miara/domain/finding";
import type { ElementId, IndicatorId, OrganisationId, StageId, StrategyId, UnitId } from "@miara/domain/ids";
import type {
  Benchmark,
  Direction,
  Indicator,
  IndicatorKind,
  TimeAggregation,
} from "@miara/domain/indicator";
import type { Numbering } from "@miara/domain/level";
import type { AmountMinor, BudgetLine } from "@miara/domain/money";
import type { ObservationStatus } from "@miara/domain/observation";
import type { Frequency, PeriodLabel } from "@miara/domain/period";
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import type { RoleGrant } from "@miara/domain/role-grant";
import type { Status, StatusRule } from "@miara/domain/status";
import type { Language } from "@miara/domain/text";

/** Booleans are stored as 0 and 1: SQLite has no others. */
export type Flag = 0 | 1;

/** The first part of every key, so that an organisation's data can be kept together on one machine of several. */
type OfOrganisation = {
  organisation_id: OrganisationId;
};

/** The key of what belongs to a strategy begins with these two. */
export type OfStrategy = OfOrganisation & {
  strategy_id: StrategyId;
};

/** Its place among its siblings, from 0. */
type Placed = {
  position: number;
};

export type OrganisationRow = OfOrganisation & {
  name: string;
};

export type StrategyRow = OfOrganisation & {
  id: StrategyId;
  title: string;
  description: string | null;
  language: Language;
  currency: string;
  missing_as_zero: Flag;
  is_narrative_required: Flag;
  is_public: Flag;
  revision: number;
  changed_at: string;
};

export type UnitRow = OfStrategy &
  Placed & {
    id: UnitId;
    name: string;
  };

export type LevelRow = OfStrategy &
  Placed & {
    name_pl_one: string;
    name_pl_few: string;
    name_pl_many: string;
    name_pl_other: string;
    name_en_one: string;
    name_en_other: string;
    numbering: Numbering;
    lead_title_pl: string | null;
    lead_title_en: string | null;
  };

export type PeriodRow = OfStrategy &
  Placed & {
    label: PeriodLabel;
    start_on: string;
    end_on: string;
    frequency: Frequency;
  };

export type ReportingPeriodRow = OfStrategy &
  Placed & {
    period: PeriodLabel;
    state: ReportingPeriod["state"];
    opens_on: string | null;
    due_on: string | null;
    closed_at: string | null;
  };

/** A deadline of its own for one level, of a reporting period. */
export type RoundDeadlineRow = OfStrategy &
  Placed & {
    period: PeriodLabel;
    level: number;
    due_on: string;
  };

/** Leave to change what a closed reporting period holds. Its element may be long gone. */
export type RoundExceptionRow = OfStrategy &
  Placed & {
    period: PeriodLabel;
    element_id: ElementId | null;
    reason: string;
    until_on: string;
    granted_by: string;
    granted_at: string;
  };

export type StatusRuleRow = OfStrategy &
  Placed & {
    status: StatusRule["status"];
    figure: StatusRule["figure"];
    at_least: Decimal;
  };

export type ElementRow = OfStrategy &
  Placed & {
    id: ElementId;
    parent_id: ElementId | null;
    level: number;
    number: string | null;
    title: string;
    lifecycle: Lifecycle;
    weight: Element["weight"];
    method: ProgressMethod | null;
    manual_value: Decimal | null;
    manual_origin: ManualProgress["origin"] | null;
    manual_reason: string | null;
    manual_as_of: PeriodLabel | null;
    override_status: Status | null;
    override_reason: string | null;
    override_by: string | null;
    addressees: string | null;
    rationale: string | null;
    description: string | null;
    total_cost_text: string | null;
    total_cost_minor: AmountMinor | null;
    since_on: string | null;
    until_on: string | null;
  };

/** What an element's terms were up to a day. The parent of that time may be long gone, so that it is not referred to. */
export type ElementTermsRow = OfStrategy &
  Placed & {
    element_id: ElementId;
    until_on: string;
    parent_id: ElementId | null;
    level: number;
    weight: Element["weight"];
    lifecycle: Lifecycle;
    method: ProgressMethod | null;
  };

/** What an office says of an element for one period. */
export type ElementReportRow = OfStrategy &
  Placed & {
    element_id: ElementId;
    period: PeriodLabel;
    state: ElementReport["state"];
    narrative: string | null;
    remark: string | null;
    step_by: string | null;
    step_at: string | null;
  };

export type ElementLeadRow = OfStrategy &
  Placed & {
    element_id: ElementId;
    unit_id: UnitId;
    role: Lead["role"];
  };

/** An element that serves another too, beside its parent. */
export type ElementLinkRow = OfStrategy &
  Placed & {
    element_id: ElementId;
    serves_id: ElementId;
  };

export type StageRow = OfStrategy &
  Placed & {
    id: StageId;
    element_id: ElementId;
    number: string | null;
    title: string;
  };

export type StageCellRow = OfStrategy &
  Placed & {
    stage_id: StageId;
    period: PeriodLabel;
    planned: Decimal | null;
    actual: Decimal | null;
    raw: string | null;
    note: string | null;
    entry_by: string | null;
    entry_at: string | null;
  };

export type IndicatorRow = OfStrategy &
  Placed & {
    id: IndicatorId;
    element_id: ElementId;
    kind: IndicatorKind;
    name: string;
    unit: string | null;
    source: string | null;
    direction: Direction;
    decimals: number | null;
    frequency: Frequency;
    tolerance: Decimal | null;
    is_cumulative: Flag;
    time_aggregation: TimeAggregation | null;
    unit_aggregation: Indicator["unitAggregation"];
    /** Another indicator, which may be gone: to compute is to find that out. */
    ratio_numerator: IndicatorId | null;
    ratio_denominator: IndicatorId | null;
    ratio_factor: Decimal | null;
    formula_text: string | null;
    formula_missing: NonNullable<Indicator["formula"]>["missing"] | null;
    override_status: Status | null;
    override_reason: string | null;
    override_by: string | null;
    note: string | null;
    written_file: string | null;
    written_line: number | null;
    written_text: string | null;
  };

/** Baselines and targets alike. */
export type BenchmarkRow = OfStrategy &
  Placed & {
    indicator_id: IndicatorId;
    purpose: "baseline" | "target";
    period: PeriodLabel | null;
    operator: Benchmark["operator"];
    value: Decimal | null;
    upper: Decimal | null;
    words: string | null;
    origin: string | null;
  };

export type ObservationRow = OfStrategy &
  Placed & {
    indicator_id: IndicatorId;
    period: PeriodLabel;
    value: Decimal | null;
    status: ObservationStatus;
    qualifier: string | null;
    raw: string | null;
    note: string | null;
    as_of: string | null;
    entry_by: string | null;
    entry_at: string | null;
  };

export type PartnerRow = OfStrategy &
  Placed & {
    element_id: ElementId;
    name: string;
    scope: string | null;
  };

export type BudgetLineRow = OfStrategy &
  Placed & {
    element_id: ElementId;
    source: string | null;
    measure: BudgetLine["measure"];
    period: PeriodLabel | null;
    money_text: string | null;
    money_minor: AmountMinor | null;
  };

/** What an import found. It may speak of elements that are long gone, so that it refers to none. */
export type ImportFindingRow = OfStrategy &
  Placed & {
    code: string;
    severity: Severity;
    element_id: ElementId | null;
    indicator_id: IndicatorId | null;
    stage_id: StageId | null;
    period: PeriodLabel | null;
    file: string | null;
    line: number | null;
    /** JSON. */
    params: string;
  };

/** Who, when, what was, what is, why. Rows are only ever appended, and outlive the strategy. */
export type ChangeEventRow = OfStrategy & {
  /** From 1, per strategy; also the revision that the change made. */
  sequence: number;
  kind: "created" | "changed" | "deleted";
  actor: string;
  account_id: string | null;
  /** Null in what was logged before offices were. */
  office: string | null;
  at: string;
  reason: string;
  is_restatement: Flag;
  /** JSON: `ChangeSummary`. */
  summary: string;
  /** Of the event before it; in the first, of the strategy's name. */
  previous_hash: string;
  /** Of all the other columns. */
  hash: string;
};

/** What a person wrote about an element; its text is blank once it was removed. */
export type CommentRow = OfStrategy & {
  id: string;
  element_id: ElementId;
  period: PeriodLabel | null;
  /** Null: the operator. */
  account_id: string | null;
  author: string;
  office: string;
  at: string;
  text: string;
  removed_at: string | null;
};

/** A file that belongs to an element. Its bytes are kept elsewhere, by their checksum. */
export type AttachmentRow = OfStrategy & {
  id: string;
  element_id: ElementId;
  period: PeriodLabel | null;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  at: string;
  account_id: string | null;
  office: string;
  removed_at: string | null;
};

/** Who was reminded of what. */
export type ReminderRow = OfStrategy & {
  period: PeriodLabel;
  account_id: string;
  kind: string;
  at: string;
};

export type InstallationSettingRow = {
  name: string;
  /** JSON. */
  value: string;
};

export type RoleGrantRow = {
  account_id: string;
  position: number;
  role: RoleGrant["role"];
  organisation_id: OrganisationId | null;
  strategy_id: StrategyId | null;
  unit_id: UnitId | null;
};

/** A way in that works once: only the SHA-256 of its token is kept. */
export type OneTimeLinkRow = {
  token_hash: string;
  kind: "invitation" | "reset";
  account_id: string;
  expires_at: string;
  used_at: string | null;
};

/** A device that asks to be signed in, by what a person types on another. */
export type DeviceSignInRow = {
  device_hash: string;
  user_code: string;
  device: string;
  state: "pending" | "approved" | "denied";
  account_id: string | null;
  expires_at: string;
  polled_at: string | null;
};

/** What was done to accounts. Rows are only ever appended. */
export type AccountEventRow = {
  id: string;
  at: string;
  kind: string;
  account_id: string;
  by_account_id: string | null;
  /** JSON. */
  detail: string;
};

/** What a strategy is made of: one table a list. */
export interface PartSchema {
  units: UnitRow;
  levels: LevelRow;
  periods: PeriodRow;
  reporting_periods: ReportingPeriodRow;
  round_deadlines: RoundDeadlineRow;
  round_exceptions: RoundExceptionRow;
  status_rules: StatusRuleRow;
  elements: ElementRow;
  element_terms: ElementTermsRow;
  element_reports: ElementReportRow;
  element_leads: ElementLeadRow;
  element_links: ElementLinkRow;
  stages: StageRow;
  stage_cells: StageCellRow;
  indicators: IndicatorRow;
  benchmarks: BenchmarkRow;
  observations: ObservationRow;
  partners: PartnerRow;
  budget_lines: BudgetLineRow;
  import_findings: ImportFindingRow;
}

export interface Schema extends PartSchema {
  organisations: OrganisationRow;
  strategies: StrategyRow;
  change_events: ChangeEventRow;
  comments: CommentRow;
  attachments: AttachmentRow;
  reminders: ReminderRow;
  installation_settings: InstallationSettingRow;
  role_grants: RoleGrantRow;
  one_time_links: OneTimeLinkRow;
  device_sign_ins: DeviceSignInRow;
  account_events: AccountEventRow;
}

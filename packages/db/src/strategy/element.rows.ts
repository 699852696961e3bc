/** An element as rows and back: its own row, its leads, links, partners, budget lines, former terms and reports. */
import type { Element, FormerTerms, Lead, Partner } from "@miara/domain/element";
import type { ElementReport } from "@miara/domain/element-report";
import type { ElementId } from "@miara/domain/ids";
import type { BudgetLine } from "@miara/domain/money";

import type { Content } from "../tables/parts.ts";
import type {
  BudgetLineRow,
  ElementLeadRow,
  ElementLinkRow,
  ElementReportRow,
  ElementRow,
  ElementTermsRow,
  OfStrategy,
  PartnerRow,
} from "../tables/schema.ts";
import { fromMoneyColumns, fromOverrideColumns, toOverrideColumns } from "./shared-columns.ts";

/** What an element holds in tables of its own. */
export type ElementLists = Pick<
  Element,
  "leads" | "alsoServes" | "partners" | "budgetLines" | "stages" | "indicators" | "formerly" | "reports"
>;

export function toElementRow(owner: OfStrategy, element: Element, position: number): ElementRow {
  return {
    ...owner,
    position,
    id: element.id,
    parent_id: element.parentId,
    level: element.level,
    number: element.number,
    title: element.title,
    lifecycle: element.lifecycle,
    weight: element.weight,
    method: element.method,
    manual_value: element.manualProgress?.value ?? null,
    manual_origin: element.manualProgress?.origin ?? null,
    manual_reason: element.manualProgress?.reason ?? null,
    manual_as_of: element.manualProgress?.asOf ?? null,
    ...toOverrideColumns(element.statusOverride),
    addressees: element.addressees,
    rationale: element.rationale,
    description: element.description,
    total_cost_text: element.totalCost?.text ?? null,
    total_cost_minor: element.totalCost?.amountMinor ?? null,
    since_on: element.since,
    until_on: element.until,
  };
}

export function fromElementRow(row: Content<"elements">, lists: ElementLists): Element {
  const { manual_value: value, manual_origin: origin, manual_reason: reason } = row;
  return {
    id: row.id,
    parentId: row.parent_id,
    level: row.level,
    number: row.number,
    title: row.title,
    lifecycle: row.lifecycle,
    weight: row.weight,
    method: row.method,
    manualProgress:
      value === null || origin === null || reason === null
        ? null
        : { value, origin, reason, asOf: row.manual_as_of },
    statusOverride: fromOverrideColumns(row),
    leads: lists.leads,
    addressees: row.addressees,
    rationale: row.rationale,
    description: row.description,
    alsoServes: lists.alsoServes,
    stages: lists.stages,
    indicators: lists.indicators,
    partners: lists.partners,
    totalCost: fromMoneyColumns(row.total_cost_text, row.total_cost_minor),
    budgetLines: lists.budgetLines,
    since: row.since_on,
    until: row.until_on,
    formerly: lists.formerly,
    reports: lists.reports,
  };
}

export function toLeadRow(
  owner: OfStrategy,
  element: ElementId,
  lead: Lead,
  position: number,
): ElementLeadRow {
  return { ...owner, element_id: element, position, unit_id: lead.unit, role: lead.role };
}

export function fromLeadRow(row: Content<"element_leads">): Lead {
  return { unit: row.unit_id, role: row.role };
}

export function toLinkRow(
  owner: OfStrategy,
  element: ElementId,
  serves: ElementId,
  position: number,
): ElementLinkRow {
  return { ...owner, element_id: element, position, serves_id: serves };
}

export function fromLinkRow(row: Content<"element_links">): ElementId {
  return row.serves_id;
}

export function toPartnerRow(
  owner: OfStrategy,
  element: ElementId,
  partner: Partner,
  position: number,
): PartnerRow {
  return { ...owner, element_id: element, position, name: partner.name, scope: partner.scope };
}

export function fromPartnerRow(row: Content<"partners">): Partner {
  return { name: row.name, scope: row.scope };
}

export function toBudgetLineRow(
  owner: OfStrategy,
  element: ElementId,
  line: BudgetLine,
  position: number,
): BudgetLineRow {
  return {
    ...owner,
    element_id: element,
    position,
    source: line.source,
    measure: line.measure,
    period: line.period,
    money_text: line.money?.text ?? null,
    money_minor: line.money?.amountMinor ?? null,
  };
}

export function fromBudgetLineRow(row: Content<"budget_lines">): BudgetLine {
  return {
    source: row.source,
    measure: row.measure,
    period: row.period,
    money: fromMoneyColumns(row.money_text, row.money_minor),
  };
}

export function toTermsRow(
  owner: OfStrategy,
  element: ElementId,
  terms: FormerTerms,
  position: number,
): ElementTermsRow {
  return {
    ...owner,
    element_id: element,
    position,
    until_on: terms.until,
    parent_id: terms.parentId,
    level: terms.level,
    weight: terms.weight,
    lifecycle: terms.lifecycle,
    method: terms.method,
  };
}

export function fromTermsRow(row: Content<"element_terms">): FormerTerms {
  return {
    until: row.until_on,
    parentId: row.parent_id,
    level: row.level,
    weight: row.weight,
    lifecycle: row.lifecycle,
    method: row.method,
  };
}

export function toReportRow(
  owner: OfStrategy,
  element: ElementId,
  report: ElementReport,
  position: number,
): ElementReportRow {
  return {
    ...owner,
    element_id: element,
    period: report.period,
    position,
    state: report.state,
    narrative: report.narrative,
    remark: report.remark,
    step_by: report.step?.by ?? null,
    step_at: report.step?.at ?? null,
  };
}

export function fromReportRow(row: Content<"element_reports">): ElementReport {
  const { step_by: by, step_at: at } = row;
  return {
    period: row.period,
    state: row.state,
    narrative: row.narrative,
    remark: row.remark,
    step: by === null || at === null ? null : { by, at },
  };
}

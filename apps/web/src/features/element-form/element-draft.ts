/** An element as its form holds it: every field as it was typed. */
import type { Element, Lifecycle, ProgressMethod } from "@miara/domain/element";
import type { BudgetLine, Money } from "@miara/domain/money";
import type { Status } from "@miara/domain/status";
import type { Language } from "@miara/domain/text";

import { writeDecimal } from "../../edits/read-decimal.ts";
import type { Row } from "../../ui/rows-field.tsx";

export interface LeadRow extends Row {
  readonly unit: string;
  readonly role: "accountable" | "helps";
}
export interface PartnerRow extends Row {
  readonly name: string;
  readonly scope: string;
}
export interface LinkRow extends Row {
  readonly element: string;
}
export interface BudgetRow extends Row {
  readonly source: string;
  readonly measure: BudgetLine["measure"];
  readonly period: string;
  readonly text: string;
  /** As it is stored: a sum that nobody touched stays as it was read. */
  readonly stored: Money | null;
}

export interface ElementDraft {
  readonly number: string;
  readonly title: string;
  readonly weight: string;
  readonly lifecycle: Lifecycle;
  readonly method: ProgressMethod | "";
  readonly manualValue: string;
  readonly manualReason: string;
  readonly manualAsOf: string;
  readonly overrideStatus: Status | "";
  readonly overrideReason: string;
  readonly leads: readonly LeadRow[];
  readonly partners: readonly PartnerRow[];
  readonly addressees: string;
  readonly rationale: string;
  readonly description: string;
  readonly alsoServes: readonly LinkRow[];
  readonly totalCost: string;
  readonly budgetLines: readonly BudgetRow[];
}

export function draftOf(element: Element, language: Language): ElementDraft {
  const { manualProgress, statusOverride, totalCost } = element;
  return {
    number: element.number ?? "",
    title: element.title,
    weight: writeDecimal(element.weight, language),
    lifecycle: element.lifecycle,
    method: element.method ?? "",
    manualValue: writeDecimal(manualProgress?.value ?? null, language),
    manualReason: manualProgress?.reason ?? "",
    manualAsOf: manualProgress?.asOf ?? "",
    overrideStatus: statusOverride?.status ?? "",
    overrideReason: statusOverride?.reason ?? "",
    leads: element.leads.map((lead, at) => ({ ...lead, key: `lead-${at}` })),
    partners: element.partners.map(({ name, scope }, at) => ({
      key: `partner-${at}`,
      name,
      scope: scope ?? "",
    })),
    addressees: element.addressees ?? "",
    rationale: element.rationale ?? "",
    description: element.description ?? "",
    alsoServes: element.alsoServes.map((id, at) => ({ key: `link-${at}`, element: id })),
    totalCost: totalCost?.text ?? "",
    budgetLines: element.budgetLines.map(({ source, measure, period, money }, at) => ({
      key: `line-${at}`,
      source: source ?? "",
      measure,
      period: period ?? "",
      text: money?.text ?? "",
      stored: money,
    })),
  };
}

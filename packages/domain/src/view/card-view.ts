/** One element with all of its card, as plain data: what a reader of the plan sees on its page. */
import { z } from "zod";

import { DomainError } from "../errors/domain-error.ts";
import { DecimalSum } from "../exact/decimal-sum.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { findingSchema, type Finding } from "../findings/finding.ts";
import { leadSchema, manualProgressSchema, partnerSchema, type Element } from "../hierarchy/element.ts";
import { budgetLineSchema, moneySchema } from "../money/money.ts";
import { comparePeriods, periodSchema, type Period } from "../period/period.ts";
import { assessmentOf, type AssessedStrategy } from "../progress/assess-strategy.ts";
import { stageCellSchema, type Stage } from "../stage/stage.ts";
import { statusOverrideSchema } from "../status/status.ts";
import { stageIdSchema, type ElementId } from "../strategy/ids.ts";
import { completionViewSchema, viewCompletion } from "./completion-view.ts";
import { crumbSchema, viewCrumb, viewWay, type Crumb } from "./crumb-view.ts";
import { indicatorViewSchema, viewIndicator } from "./indicator-view.ts";
import { publicReportSchema, viewPublicReports } from "./public-report-view.ts";
import { strategyHeadSchema, viewHead } from "./strategy-view.ts";
import { treeNodeSchema, unitNames, viewNode } from "./tree-view.ts";

export const stageRowSchema = z.object({
  id: stageIdSchema,
  number: z.string().nullable(),
  title: z.string(),
  /** One per period of the matrix; null is a gap: nobody filled the cell. */
  cells: z.array(stageCellSchema.nullable()),
  /** Over all periods, in percentage points; null where no cell has one. */
  planned: exactTextSchema.nullable(),
  actual: exactTextSchema.nullable(),
});

export const stageMatrixSchema = z.object({
  /** The columns. */
  periods: z.array(periodSchema),
  rows: z.array(stageRowSchema),
  /** One per period: sums over the stages, null where no stage has a figure. */
  totals: z.array(z.object({ planned: exactTextSchema.nullable(), actual: exactTextSchema.nullable() })),
});
export type StageMatrix = z.infer<typeof stageMatrixSchema>;

export const cardViewSchema = z.object({
  strategy: strategyHeadSchema,
  element: treeNodeSchema,
  /** From the top down to the parent. */
  breadcrumbs: z.array(crumbSchema),
  children: z.array(treeNodeSchema),
  /** The one before and the one after it among its siblings. */
  previous: crumbSchema.nullable(),
  next: crumbSchema.nullable(),
  /** Elements of other branches that serve this one too: shown, not counted. */
  servedBy: z.array(treeNodeSchema),
  alsoServes: z.array(crumbSchema),
  leads: z.array(z.object({ name: z.string(), role: leadSchema.shape.role })),
  addressees: z.string().nullable(),
  rationale: z.string().nullable(),
  description: z.string().nullable(),
  /** Null without stages. */
  stages: stageMatrixSchema.nullable(),
  /** When it will be complete at its pace; null without stages. */
  completion: completionViewSchema.nullable(),
  manualProgress: manualProgressSchema.nullable(),
  statusOverride: statusOverrideSchema.nullable(),
  /** What was said of it period by period, once approved; newest first. */
  reports: z.array(publicReportSchema),
  indicators: z.array(indicatorViewSchema),
  partners: z.array(partnerSchema),
  totalCost: moneySchema.nullable(),
  budgetLines: z.array(budgetLineSchema),
  findings: z.array(findingSchema),
});
export type CardView = z.infer<typeof cardViewSchema>;

/** Throws `unknown-element`. `findings` are those of the whole strategy; the card keeps its own. */
export function viewCard(assessed: AssessedStrategy, id: ElementId, findings: readonly Finding[]): CardView {
  const element = assessed.index.byId.get(id);
  if (element === undefined) throw new DomainError("unknown-element", { element: id });
  const units = unitNames(assessed);
  const siblings = assessed.index.children.get(element.parentId) ?? [];
  const place = siblings.indexOf(element);
  const serving = assessed.strategy.elements.filter((other) => other.alsoServes.includes(id));
  return {
    strategy: viewHead(assessed),
    element: viewNode(assessed, element, units),
    breadcrumbs: viewWay(assessed, element).slice(0, -1),
    children: (assessed.index.children.get(id) ?? []).map((child) => viewNode(assessed, child, units)),
    previous: crumbOrNull(assessed, siblings[place - 1]),
    next: crumbOrNull(assessed, siblings[place + 1]),
    servedBy: serving.map((other) => viewNode(assessed, other, units)),
    alsoServes: element.alsoServes.flatMap((served) => {
      const other = assessed.index.byId.get(served);
      return other === undefined ? [] : [viewCrumb(assessed, other)];
    }),
    leads: element.leads.map((lead) => ({ name: units.get(lead.unit) ?? lead.unit, role: lead.role })),
    addressees: element.addressees,
    rationale: element.rationale,
    description: element.description,
    stages: element.stages.length === 0 ? null : viewStages(assessed, element.stages),
    completion: element.stages.length === 0 ? null : viewCompletion(assessed, id),
    manualProgress: assessmentOf(assessed, id).manual,
    statusOverride: element.statusOverride,
    reports: viewPublicReports(assessed, element),
    indicators: element.indicators.map((indicator) => viewIndicator(assessed, indicator)),
    partners: element.partners,
    totalCost: element.totalCost,
    budgetLines: element.budgetLines,
    findings: findings.filter((finding) => finding.element === id),
  };
}

function viewStages(assessed: AssessedStrategy, stages: readonly Stage[]): StageMatrix {
  const periods = matrixPeriods(assessed, stages);
  const rows = stages.map((stage) => {
    const byPeriod = new Map(stage.cells.map((cell) => [cell.period, cell]));
    return {
      id: stage.id,
      number: stage.number,
      title: stage.title,
      cells: periods.map((period) => byPeriod.get(period.label) ?? null),
      planned: sumOrNull(stage.cells.map((cell) => cell.planned)),
      actual: sumOrNull(stage.cells.map((cell) => cell.actual)),
    };
  });
  const totals = periods.map((_, column) => ({
    planned: sumOrNull(rows.map((row) => row.cells[column]?.planned ?? null)),
    actual: sumOrNull(rows.map((row) => row.cells[column]?.actual ?? null)),
  }));
  return { periods, rows, totals };
}

/** The declared periods that the strategy reports by, and any other that a cell speaks of. */
function matrixPeriods(assessed: AssessedStrategy, stages: readonly Stage[]): Period[] {
  const labels = new Set(stages.flatMap((stage) => stage.cells.map((cell) => cell.period)));
  const declared = assessed.calendar.declared;
  const others = [...labels]
    .filter((label) => declared.every((period) => period.label !== label))
    .map((label) => assessed.calendar.get(label));
  return [...declared, ...others].toSorted(comparePeriods);
}

function sumOrNull(shares: readonly Stage["cells"][number]["planned"][]): string | null {
  const sum = new DecimalSum();
  let hasFigure = false;
  for (const share of shares) {
    if (share === null) continue;
    hasFigure = true;
    sum.add(share);
  }
  return hasFigure ? writeExact(sum.total()) : null;
}

function crumbOrNull(assessed: AssessedStrategy, element: Element | undefined): Crumb | null {
  return element === undefined ? null : viewCrumb(assessed, element);
}

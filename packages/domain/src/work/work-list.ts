/** What waits for somebody: their overdue and due reports, those returned, those to approve, and what to look at. */
import { findQualityIssues } from "../findings/find-quality-issues.ts";
import type { Finding } from "../findings/finding.ts";
import type { PeriodLabel } from "../period/period.ts";
import { assessStrategy, type AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Actor } from "../rights/actor.ts";
import { permit, type Action } from "../rights/rights.ts";
import type { Missing } from "../round/missing-figures.ts";
import { isHandedIn, viewRound, type RoundRow } from "../round/round-view.ts";
import type { ElementId } from "../strategy/ids.ts";

export const WORK_KINDS = ["overdue", "returned", "due", "to-approve", "finding"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface WorkItem {
  readonly kind: WorkKind;
  readonly element: ElementId;
  readonly number: string;
  readonly title: string;
  readonly period: PeriodLabel | null;
  /** ISO day. */
  readonly dueOn: string | null;
  /** Why it was returned. */
  readonly remark: string | null;
  readonly finding: Finding | null;
  readonly missing: Missing;
}

const NOTHING: Missing = { cells: 0, observations: 0, narrative: false };

/** The most pressing first: overdue, returned, due by deadline, to approve, then findings. */
export function listWork(assessed: AssessedStrategy, actor: Actor, today: string): readonly WorkItem[] {
  const { strategy } = assessed;
  const may = (action: Action, element: ElementId, period: PeriodLabel | null): boolean =>
    permit(actor, action, { strategy, element, period, today }).ok;
  const items: WorkItem[] = [];
  for (const round of strategy.reportingPeriods) {
    if (round.state !== "open") continue;
    const asOf = assessStrategy(strategy, { asOf: round.period });
    for (const row of viewRound(asOf, round.period, today).elements) {
      const kind = kindOf(row);
      const right = kind === "to-approve" ? "decide" : "report";
      if (kind === null || !may(right, row.element, round.period)) continue;
      const remark =
        asOf.index.byId.get(row.element)?.reports.find(({ period }) => period === round.period)?.remark ??
        null;
      const { element, number, title, dueOn, missing } = row;
      items.push({
        kind,
        element,
        number,
        title,
        period: round.period,
        dueOn,
        remark,
        finding: null,
        missing,
      });
    }
  }
  items.push(...listFindings(assessed, actor, today));
  return items.toSorted(
    (a, b) =>
      WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind) ||
      compareText(a.dueOn ?? "9999", b.dueOn ?? "9999"),
  );
}

function kindOf({ state, isOverdue }: RoundRow): WorkKind | null {
  if (state === "submitted") return "to-approve";
  if (isHandedIn(state)) return null;
  if (state === "returned") return "returned";
  return isOverdue ? "overdue" : "due";
}

/** Findings about elements that the actor may mend. */
function listFindings(assessed: AssessedStrategy, actor: Actor, today: string): readonly WorkItem[] {
  const { index, strategy } = assessed;
  const items: WorkItem[] = [];
  const remembered = new Map<ElementId, boolean>();
  const isOwn = (element: ElementId): boolean => {
    let own = remembered.get(element);
    if (own === undefined) {
      own = permit(actor, "report", { strategy, element, period: null, today }).ok;
      remembered.set(element, own);
    }
    return own;
  };
  for (const finding of findQualityIssues(assessed, today)) {
    const { element, period } = finding;
    if (element === null || finding.severity === "notice") continue;
    const found = index.byId.get(element);
    if (found === undefined || !isOwn(element)) continue;
    items.push({
      kind: "finding",
      element,
      number: index.numbers.get(element) ?? "",
      title: found.title,
      period,
      dueOn: null,
      remark: null,
      finding,
      missing: NOTHING,
    });
  }
  return items;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

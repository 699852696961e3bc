/** A reporting period as rows and back: its own row, the deadlines of levels, the exceptions after its end. */
import type { LevelDeadline, ReportingPeriod, RoundException } from "@miara/domain/reporting-period";

import type { Content } from "../tables/parts.ts";
import type {
  OfStrategy,
  ReportingPeriodRow,
  RoundDeadlineRow,
  RoundExceptionRow,
} from "../tables/schema.ts";

/** What a reporting period holds in tables of its own. */
export type RoundLists = Pick<ReportingPeriod, "levelDeadlines" | "exceptions">;

export function toReportingPeriodRow(
  owner: OfStrategy,
  reporting: ReportingPeriod,
  position: number,
): ReportingPeriodRow {
  return {
    ...owner,
    position,
    period: reporting.period,
    state: reporting.state,
    opens_on: reporting.opensOn,
    due_on: reporting.dueOn,
    closed_at: reporting.closedAt,
  };
}

export function fromReportingPeriodRow(
  row: Content<"reporting_periods">,
  lists: RoundLists,
): ReportingPeriod {
  return {
    period: row.period,
    state: row.state,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    levelDeadlines: lists.levelDeadlines,
    closedAt: row.closed_at,
    exceptions: lists.exceptions,
  };
}

export function toDeadlineRow(
  owner: OfStrategy,
  period: ReportingPeriod["period"],
  deadline: LevelDeadline,
  position: number,
): RoundDeadlineRow {
  return { ...owner, period, position, level: deadline.level, due_on: deadline.dueOn };
}

export function fromDeadlineRow(row: Content<"round_deadlines">): LevelDeadline {
  return { level: row.level, dueOn: row.due_on };
}

export function toExceptionRow(
  owner: OfStrategy,
  period: ReportingPeriod["period"],
  exception: RoundException,
  position: number,
): RoundExceptionRow {
  return {
    ...owner,
    period,
    position,
    element_id: exception.element,
    reason: exception.reason,
    until_on: exception.until,
    granted_by: exception.grantedBy,
    granted_at: exception.grantedAt,
  };
}

export function fromExceptionRow(row: Content<"round_exceptions">): RoundException {
  return {
    element: row.element_id,
    reason: row.reason,
    until: row.until_on,
    grantedBy: row.granted_by,
    grantedAt: row.granted_at,
  };
}

/** What of a strategy is for everybody. */
import type { Strategy } from "./strategy.ts";

/**
 * The strategy without what offices say to each other before it is done: reports that are not approved, remarks,
 * exceptions. No figure depends on them.
 */
export function publicStrategy(strategy: Strategy): Strategy {
  const elements = strategy.elements.map((element) => {
    if (element.reports.length === 0) return element;
    const approved = element.reports.filter(({ state }) => state === "approved");
    return { ...element, reports: approved.map((report) => ({ ...report, remark: null })) };
  });
  const reportingPeriods = strategy.reportingPeriods.map((round) => ({ ...round, exceptions: [] }));
  return { ...strategy, elements, reportingPeriods };
}

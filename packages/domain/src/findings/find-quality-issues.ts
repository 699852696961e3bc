/** Quality findings: what a person should mend or confirm. */
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Finding } from "./finding.ts";

/**
 * All findings of a strategy as of a period, those of its imports first, then by element in the order of the plan.
 * `today` is an ISO date: what is overdue or stale is so on that day.
 */
export function findQualityIssues(assessed: AssessedStrategy, today: string): readonly Finding[] {
  return [...assessed.strategy.importFindings];
}

/** Quality findings: what a person should mend or confirm. Contract only until its rules are in place. */
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import type { Finding } from "./finding.ts";

/** All findings of a strategy as of a period, those of its imports first, then by element in the order of the plan. */
export declare function findQualityIssues(assessed: AssessedStrategy, today: string): readonly Finding[];

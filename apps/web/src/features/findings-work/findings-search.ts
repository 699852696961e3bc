/** What the list of findings shows, as the address says it. */
import type { Severity } from "@miara/domain/finding";

export const GROUPINGS = ["code", "element", "severity"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Spelt out here: an address is read before the first page, which is not to wait for the schemas of the domain. */
export const SEVERITIES = ["error", "warning", "notice"] as const satisfies readonly Severity[];

export interface FindingsSearch {
  readonly by?: Grouping;
  readonly severity?: Severity;
  readonly kind?: string;
  /** The id of the element whose branch is shown. */
  readonly in?: string;
}

export function readFindingsSearch(search: Record<string, unknown>): FindingsSearch {
  const by = GROUPINGS.find((grouping) => grouping === search["by"]);
  const severity = SEVERITIES.find((known) => known === search["severity"]);
  const { kind, in: branch } = search;
  return {
    ...(by === undefined ? {} : { by }),
    ...(severity === undefined ? {} : { severity }),
    ...(typeof kind === "string" ? { kind } : {}),
    ...(typeof branch === "string" ? { in: branch } : {}),
  };
}

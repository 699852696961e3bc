/** On which page what a finding speaks of is mended. */
import type { NamedFinding } from "@miara/domain/named-finding";

import { kindOf } from "./finding-kind.ts";

export interface MendedAt {
  readonly action: "report" | "grid" | "weights" | "structure";
  /** The page among those of the strategy: `report/II.7.3`. */
  readonly page: string;
  readonly search: Readonly<Record<string, string>>;
}

/** `openPeriods`: those that are reported on now. */
export function mendedAt(
  finding: Pick<NamedFinding, "code" | "element" | "period">,
  openPeriods: ReadonlySet<string>,
): MendedAt {
  const { element, period } = finding;
  const structure: MendedAt = {
    action: "structure",
    page: element === null ? "structure" : `structure/${element}`,
    search: {},
  };
  if (element === null) return structure;
  const report: MendedAt | null =
    period !== null && openPeriods.has(period)
      ? { action: "report", page: `report/${element}`, search: { period } }
      : null;
  const grid: MendedAt = { action: "grid", page: "grid", search: { element } };
  switch (kindOf(finding)) {
    case "weights.sum":
      return { action: "weights", page: `weights/${element}`, search: {} };
    case "plan.sum":
    case "cell.above-plan":
    case "cell.unplanned":
    case "period.stages-silent":
    case "period.indicators-silent":
    case "element.overdue":
    case "element.never-updated":
    case "element.stale":
    case "indicator.stale":
    case "value.jump":
    case "total.fell":
    case "indicator.two-values":
      return report ?? grid;
    case "weights.missing":
    case "element.no-lead":
    case "number.repeated":
    case "manual.differs":
    case "indicator.no-source":
    case "text.encoding":
      return structure;
    case "import":
      return period === null ? structure : (report ?? grid);
  }
}

/** Findings chosen and grouped for somebody who works through them. */
import { gravestFirst, type Severity } from "@miara/domain/finding";
import type { NamedFinding } from "@miara/domain/named-finding";

import { kindOf, type FindingKind } from "../../edits/finding-kind.ts";
import { SEVERITIES, type Grouping } from "./findings-search.ts";

export interface FindingChoice {
  readonly severity: Severity | null;
  readonly kind: FindingKind | null;
  /** The elements that count: a branch of the plan; null: all, and the strategy itself. */
  readonly branch: ReadonlySet<string> | null;
}

export function chooseFindings(
  findings: readonly NamedFinding[],
  { severity, kind, branch }: FindingChoice,
): readonly NamedFinding[] {
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (kind === null || kindOf(finding) === kind) &&
      (branch === null || (finding.element !== null && branch.has(finding.element))),
  );
}

export interface FindingGroup {
  /** A kind, a severity, or the id of an element; empty for the strategy itself. */
  readonly key: string;
  readonly findings: readonly NamedFinding[];
}

/** Elements in the order of the plan; kinds and severities by their gravest first, then by how many there are. */
export function groupFindings(
  findings: readonly NamedFinding[],
  grouping: Grouping,
): readonly FindingGroup[] {
  const keyOf = (finding: NamedFinding): string =>
    grouping === "code"
      ? kindOf(finding)
      : grouping === "severity"
        ? finding.severity
        : (finding.element ?? "");
  const ordered = grouping === "element" ? findings : gravestFirst(findings);
  const groups = [...Map.groupBy(ordered, keyOf)].map(([key, members]) => ({ key, findings: members }));
  if (grouping !== "code") return groups;
  const rank = ({ findings: [first] }: FindingGroup): number =>
    SEVERITIES.indexOf(first?.severity ?? "notice");
  return groups.toSorted((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

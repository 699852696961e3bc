/** Findings as a worklist: which of them, and what they are put together by. */
import { gravestFirst } from "@miara/domain/finding";
import type { NamedFinding } from "@miara/domain/named-finding";

import type { Wording } from "../drawing/wording.ts";
import { FoldedTexts } from "../search/folded-texts.ts";
import { passes, readFilter } from "../search/match-words.ts";
import { writeFinding } from "./findings-document.ts";

export const FINDING_ORDERS = ["severity", "subject", "place"] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export interface FindingGroup {
  readonly title: string;
  /** Gravest first. */
  readonly findings: readonly NamedFinding[];
  /** How many it has in all. */
  readonly count: number;
}

export function groupFindings(
  findings: readonly NamedFinding[],
  { filter, sort }: { readonly filter: string; readonly sort: FindingOrder },
  wording: Wording,
): readonly FindingGroup[] {
  const words = readFilter(filter);
  const everyWord = (finding: NamedFinding): string =>
    [...FINDING_ORDERS.map((order) => titleOf(finding, order, wording)), writeFinding(finding, wording)].join(
      " ",
    );
  const shown = gravestFirst(findings).filter(
    (finding) => words.words.length === 0 || passes(words, FOLDED.of(finding, everyWord)),
  );
  const groups = Map.groupBy(shown, (finding) => titleOf(finding, sort, wording));
  return [...groups].map(([title, members]) => ({ title, findings: members, count: members.length }));
}

/** The groups with no more than so many findings in all: a screen is no place to read thousands of them. */
export function firstFindings(groups: readonly FindingGroup[], most: number): readonly FindingGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, room);
    room -= findings.length;
    return findings.length === 0 ? [] : [{ ...group, findings, count: group.findings.length }];
  });
}

const FOLDED = new FoldedTexts<NamedFinding>();

const SUBJECTS = [
  "weights",
  "plan",
  "cell",
  "period",
  "element",
  "number",
  "manual",
  "indicator",
  "value",
  "total",
  "text",
] as const;

function titleOf(finding: NamedFinding, order: FindingOrder, { t }: Wording): string {
  switch (order) {
    case "severity":
      return t(`vocabulary:severityPlural/${finding.severity}`);
    case "subject": {
      const subject = SUBJECTS.find((one) => finding.code.startsWith(`${one}.`));
      return t(`terminal:findingSubject/${subject ?? "document"}`);
    }
    case "place":
      return finding.element === null
        ? t("terminal:findings/whole")
        : `${finding.elementNumber ?? ""} ${finding.elementTitle ?? ""}`.trim();
  }
}

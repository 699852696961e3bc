/** Quality findings as a list to work through: chosen, grouped, each with the page where it is mended. */
import type { NamedFinding } from "@miara/domain/named-finding";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { kindOf } from "../../edits/finding-kind.ts";
import { mendedAt } from "../../edits/mended-at.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { keyed } from "../../ui/keyed.ts";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import { groupFindings, type FindingGroup } from "./finding-groups.ts";
import type { Grouping } from "./findings-search.ts";

interface FindingWorkProps {
  readonly findings: readonly NamedFinding[];
  readonly grouping: Grouping;
  readonly openPeriods: ReadonlySet<string>;
}

export function FindingWork({ findings, grouping, openPeriods }: FindingWorkProps): ReactNode {
  const groups = groupFindings(findings, grouping);
  return groups.map((group) => (
    <Section key={group.key} title={<GroupTitle group={group} grouping={grouping} />}>
      <ul>
        {keyed(group.findings).map(([key, finding]) => (
          <FindingLine finding={finding} grouping={grouping} key={key} openPeriods={openPeriods} />
        ))}
      </ul>
    </Section>
  ));
}

interface GroupTitleProps {
  readonly group: FindingGroup;
  readonly grouping: Grouping;
}

function GroupTitle({ group: { findings }, grouping }: GroupTitleProps): ReactNode {
  const { t, language } = useTexts();
  const [first] = findings;
  if (first === undefined) return null;
  const count = `: ${findings.length}`;
  switch (grouping) {
    case "code":
      return capitalised(t(`admin:findingsWork/kind/${kindOf(first)}`), language) + count;
    case "severity":
      return capitalised(t(`vocabulary:severityPlural/${first.severity}`), language) + count;
    case "element":
      return first.elementTitle === null ? (
        capitalised(t("admin:findingsWork/wholeStrategy"), language) + count
      ) : (
        <>
          {first.elementNumber} <Verbatim>{first.elementTitle}</Verbatim>
          {count}
        </>
      );
  }
}

interface FindingLineProps {
  readonly finding: NamedFinding;
  readonly grouping: Grouping;
  readonly openPeriods: ReadonlySet<string>;
}

const GLYPHS = { error: "✕", warning: "▲", notice: "○" } as const;

function FindingLine({ finding, grouping, openPeriods }: FindingLineProps): ReactNode {
  const { t, texts } = useTexts();
  const { severity, elementNumber, elementTitle, indicatorName, period } = finding;
  const { action, page, search } = mendedAt(finding, openPeriods);
  const words = t(`admin:findingsWork/mend/${action}`);
  const title =
    elementTitle === null ? t("admin:findingsWork/wholeStrategy") : `${elementNumber} ${elementTitle}`;
  return (
    <li className="border-b border-line py-2 text-sm" data-finding={finding.code}>
      <p className="max-w-5xl">
        <span className="whitespace-nowrap font-medium">
          <span aria-hidden="true">{GLYPHS[severity]}</span> {t(`vocabulary:severity/${severity}`)}:
        </span>{" "}
        {describe(texts, finding)}
      </p>
      <p className="flex flex-wrap gap-x-4 text-muted">
        {grouping === "element" ? null : (
          <span>{elementTitle === null ? title : <Verbatim>{title}</Verbatim>}</span>
        )}
        {indicatorName === null ? null : <Verbatim>{indicatorName}</Verbatim>}
        {period === null ? null : <span>{period}</span>}
        <WorkingLink
          label={t("admin:findingsWork/mendOf", { action: words, title })}
          page={page}
          search={search}
        >
          {words}
        </WorkingLink>
      </p>
    </li>
  );
}

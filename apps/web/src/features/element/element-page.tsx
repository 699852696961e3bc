/**
 * One element with all of its card, in the order its readers know: addressees, rationale, description, stages, reports,
 * office in charge, partners, indicators, cost and budget; then the charts.
 */
import type { CardView } from "@miara/domain/card-view";
import type { Language } from "@miara/domain/text";
import { lazy, Suspense, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { levelNoun } from "../../ui/level-noun.ts";
import { Section } from "../../ui/section.tsx";
import { StatusLegend } from "../../ui/status-legend.tsx";
import { Passage, Verbatim } from "../../ui/verbatim.tsx";
import { Budget } from "./budget.tsx";
import { ElementHead } from "./element-head.tsx";
import { emptySections } from "./empty-sections.ts";
import { FindingsHere } from "./findings-here.tsx";
import { IndicatorSection } from "./indicator-section.tsx";
import { leadTitle } from "./lead-title.ts";
import { Links } from "./links.tsx";
import { Partners } from "./partners.tsx";
import { Reports } from "./reports.tsx";
import { RowList } from "./row-list.tsx";
import { Siblings } from "./siblings.tsx";
import { StageTable } from "./stage-table.tsx";

const Charts = lazy(async () => {
  const { CardCharts } = await import("../charts/card-charts.tsx");
  return { default: CardCharts };
});

interface ElementPageProps {
  readonly card: CardView;
  readonly renderExplanation: (element: string) => ReactNode;
  readonly whence: ReactNode;
}

export function ElementPage({ card, renderExplanation, whence }: ElementPageProps): ReactNode {
  const { t, language } = useTexts();
  const { element, strategy: head } = card;
  const empty = emptySections(card);
  return (
    <>
      <ElementHead card={card} whence={whence} />
      {card.children.length === 0 ? null : (
        <Section title={childrenTitle(card, language) ?? t("web:card/children")}>
          <RowList head={head} nodes={card.children} renderExplanation={renderExplanation} />
        </Section>
      )}
      {(["addressees", "rationale", "description"] as const).map((part) => {
        const text = card[part];
        return text === null ? null : (
          <Section key={part} title={t(`web:card/${part}`)}>
            <Passage text={text} />
          </Section>
        );
      })}
      {card.stages === null ? null : <StageTable head={head} matrix={card.stages} />}
      <Reports reports={card.reports} />
      {card.children.length > 0 || card.leads.length === 0 ? null : (
        <Section title={leadTitle(card, language) ?? t("web:card/lead")}>
          <ul>
            {card.leads.map((lead) => (
              <li key={`${lead.role} ${lead.name}`}>
                <Verbatim>{lead.name}</Verbatim>
                {lead.role === "helps" ? ` (${t("web:card/helps")})` : ""}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {card.partners.length === 0 ? null : <Partners partners={card.partners} />}
      {card.indicators.length === 0 ? null : <IndicatorSection card={card} />}
      <Budget card={card} />
      {empty.length === 0 ? null : (
        <p className="mt-6 text-sm text-muted">
          {t("web:card/missingSections", {
            count: empty.length,
            sections: new Intl.ListFormat(language).format(
              empty.map((part) => t(`web:card/${part}`).toLocaleLowerCase(language)),
            ),
          })}
        </p>
      )}
      <Links card={card} renderExplanation={renderExplanation} />
      {card.stages === null && card.indicators.length === 0 ? null : (
        <Suspense fallback={<div aria-hidden="true" className="mt-6 min-h-80" data-waiting="" />}>
          <Charts card={card} key={element.id} />
        </Suspense>
      )}
      <FindingsHere card={card} />
      <Siblings card={card} />
      <StatusLegend hasIndicators={card.indicators.some(({ targets }) => targets.length > 0)} head={head} />
    </>
  );
}

/** `Zadania`, where all children are of one level. */
function childrenTitle(card: CardView, language: Language): string | null {
  const [first, ...others] = card.children;
  const level = first === undefined ? undefined : card.strategy.levels[first.level];
  if (level === undefined || others.some((other) => other.level !== first?.level)) return null;
  return capitalised(levelNoun(level, PLURAL, language), language);
}

/** A count whose form is the plural that stands in a heading, in both languages. */
const PLURAL = 2;

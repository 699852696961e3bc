/** The indicators of an element, by kind, each kind as a table over the periods. */
import type { CardView } from "@miara/domain/card-view";
import type { IndicatorView } from "@miara/domain/indicator-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { indicatorPeriods } from "../../ui/indicator-periods.ts";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { IndicatorTable } from "./indicator-table.tsx";

const KINDS = ["output", "outcome", "impact", "context"] as const;

export function IndicatorSection({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTexts();
  const { periods, asOf, organisation, id: strategy } = card.strategy;
  const renderName = ({ id, name }: IndicatorView): ReactNode => (
    <Link
      params={{ organisation: organisation.id, strategy, indicator: id }}
      to="/$organisation/$strategy/-/indicators/$indicator"
    >
      <Verbatim>{name}</Verbatim>
    </Link>
  );
  return (
    <Section title={t("web:card/indicators")}>
      {KINDS.map((kind) => {
        const ofKind = card.indicators.filter((indicator) => indicator.kind === kind);
        if (ofKind.length === 0) return null;
        const byFrequency = Map.groupBy(ofKind, (indicator) => indicator.frequency);
        return (
          <div className="mt-3" key={kind}>
            {kind === "context" ? null : <h3 className="mb-1">{t(`vocabulary:kindTitle/${kind}`)}</h3>}
            {[...byFrequency].map(([frequency, indicators]: readonly [string, readonly IndicatorView[]]) => (
              <IndicatorTable
                findings={card.findings}
                indicators={indicators}
                key={frequency}
                periods={indicatorPeriods(indicators, periods, asOf)}
                renderName={renderName}
                title={t(`vocabulary:kindTitle/${kind}`)}
              />
            ))}
          </div>
        );
      })}
    </Section>
  );
}

/** The charts of a card: the task's plan and actual, then each indicator that has two values or more. */
import type { CardView } from "@miara/domain/card-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { indicatorPeriods } from "../../ui/indicator-periods.ts";
import { Section } from "../../ui/section.tsx";
import { IndicatorChart } from "./indicator-chart.tsx";
import { StageChart } from "./stage-chart.tsx";

const LEAST_VALUES = 2;

export function CardCharts({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTexts();
  const { periods, asOf } = card.strategy;
  const drawn = card.indicators.filter(
    (indicator) => indicator.observations.filter((seen) => seen.value !== null).length >= LEAST_VALUES,
  );
  if (card.stages === null && drawn.length === 0) return null;
  return (
    <Section title={t("web:chart/title")}>
      {card.stages === null ? null : <StageChart card={card} matrix={card.stages} />}
      <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-2">
        {drawn.map((indicator) => (
          <IndicatorChart
            element={card.element.id}
            indicator={indicator}
            key={indicator.id}
            periods={indicatorPeriods([indicator], periods, asOf)}
          />
        ))}
      </div>
    </Section>
  );
}

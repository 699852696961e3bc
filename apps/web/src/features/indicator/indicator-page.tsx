/** One indicator: its last value and status, the chart with its table and files, its definition, what its numbers say. */
import type { IndicatorPageView } from "@miara/domain/indicator-page-view";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { keyed } from "../../ui/keyed.ts";
import { Section } from "../../ui/section.tsx";
import { StatusLegend } from "../../ui/status-legend.tsx";
import { AnalysisChart } from "./analysis-chart.tsx";
import { Definition } from "./definition.tsx";
import { Downloads } from "./downloads.tsx";
import { IndicatorHead } from "./indicator-head.tsx";
import { MethodTable } from "./method-table.tsx";
import { Numbers } from "./numbers.tsx";
import { PartTable } from "./part-table.tsx";
import { ValueTable } from "./value-table.tsx";
import { YearTable } from "./year-table.tsx";

export function IndicatorPage({ page }: { readonly page: IndicatorPageView }): ReactNode {
  const { t, texts } = useTexts();
  const { analysis, strategy: head, findings } = page;
  const isComputed = analysis.points.some(({ computation }) => computation !== null);
  return (
    <>
      <IndicatorHead analysis={analysis} />
      <div className="mt-4 max-w-4xl">
        <AnalysisChart analysis={analysis} />
        <Downloads page={page} />
      </div>
      <Section title={t("analysis:page/numbers")}>
        <Numbers analysis={analysis} />
      </Section>
      <Section title={t("methods:title")}>
        <MethodTable analysis={analysis} />
      </Section>
      <Section title={t("analysis:page/values")}>
        <ValueTable analysis={analysis} />
      </Section>
      {isComputed ? (
        <Section title={t("analysis:page/parts")}>
          <PartTable page={page} />
        </Section>
      ) : null}
      {analysis.years.length === 0 ? null : (
        <Section title={t("analysis:page/years")}>
          <YearTable page={page} />
        </Section>
      )}
      <Section title={t("analysis:page/definition")}>
        <Definition page={page} />
      </Section>
      <Section title={t("analysis:page/findings")}>
        {findings.length === 0 ? (
          <p>{t("analysis:page/noFindings")}</p>
        ) : (
          <ul className="ms-5 list-disc text-sm">
            {keyed(findings).map(([key, finding]) => (
              <li key={key}>
                <span className="font-medium">{t(`vocabulary:severity/${finding.severity}`)}:</span>{" "}
                {describe(texts, finding)}
                {finding.period === null ? "" : ` (${finding.period})`}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <StatusLegend hasIndicators head={head} />
    </>
  );
}

/** What each method says of the indicator, side by side, and why one says nothing. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";

/** Shapes of the statuses that lean the same way. */
const GLYPHS = { good: "✓", mixed: "▲", bad: "✕", open: "○" } as const;
const COLOURS = {
  good: "text-on-track",
  mixed: "text-at-risk",
  bad: "text-off-track",
  open: "text-not-started",
} as const;

export function MethodTable({ analysis }: { readonly analysis: IndicatorAnalysisView }): ReactNode {
  const { t, language } = useTexts();
  return (
    <>
      <p className="mb-2">
        {t("methods:intro")} {analysis.isDisputed ? <strong>{t("methods:disputed")}</strong> : null}
      </p>
      <ScrollRegion label={t("methods:title")}>
        <table className="figures-table" data-methods="">
          <thead>
            <tr>
              <th scope="col">{t("analysis:methods/method")}</th>
              <th scope="col">{t("analysis:methods/says")}</th>
              <th scope="col">{t("analysis:methods/about")}</th>
            </tr>
          </thead>
          <tbody>
            {analysis.readings.map(({ method, verdict, silence, leaning }) => (
              <tr data-method={method} key={method}>
                <th className="min-w-36" scope="row">
                  {capitalised(t(`methods:name/${method}`), language)}
                </th>
                <td className="min-w-44">
                  {verdict === null ? (
                    <span className="text-muted">
                      {silence === null ? null : t(`methods:silence/${silence}`)}
                    </span>
                  ) : (
                    <span className={`font-medium ${COLOURS[leaning]}`}>
                      <span aria-hidden="true">{GLYPHS[leaning]} </span>
                      {t(`methods:verdict/${verdict}`)}
                      <span className="sr-only"> ({t(`methods:leaning/${leaning}`)})</span>
                    </span>
                  )}
                </td>
                <td className="min-w-64 text-muted">{t(`methods:about/${method}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

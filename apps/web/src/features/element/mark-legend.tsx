/** What the marks in a table of indicators mean; only those that stand in it. */
import type { IndicatorView } from "@miara/domain/indicator-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

interface MarkLegendProps {
  readonly indicators: readonly IndicatorView[];
  readonly periods: readonly string[];
}

const MISSING = ["L", "M", "Q", "O"] as const;

export function MarkLegend({ indicators, periods }: MarkLegendProps): ReactNode {
  const { t } = useTexts();
  const used = MISSING.filter((status) =>
    indicators.some((indicator) => indicator.observations.some((seen) => seen.status === status)),
  );
  const hasGap = indicators.some((indicator) => indicator.observations.length < periods.length);
  const marks = [
    ...used.map(
      (status) => [t(`vocabulary:missing/${status}`), t(`vocabulary:observationStatus/${status}`)] as const,
    ),
    ...(hasGap ? [["·", t("web:indicator/gapMark")] as const] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <p className="mt-1 text-xs text-muted">
      {t("web:indicator/marks")} {marks.map(([mark, meaning]) => `${mark} ${meaning}`).join("; ")}.
    </p>
  );
}

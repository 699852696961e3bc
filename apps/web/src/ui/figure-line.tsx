/** The head figures of an element or of the whole strategy: progress, bar, plan, status with its index. */
import type { FiguresView } from "@miara/domain/figures-view";
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Percent } from "./percent.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { StatusMark } from "./status-mark.tsx";

interface FigureLineProps {
  readonly figures: FiguresView;
  readonly head: StrategyHead;
}

export function FigureLine({ figures, head }: FigureLineProps): ReactNode {
  const { t, formats } = useTexts();
  const asOf = head.periods.find((period) => period.label === head.asOf);
  const planLabel =
    head.asOf === null
      ? t("web:figures/planAll")
      : t("web:figures/planAsOf", { period: asOf === undefined ? head.asOf : formats.period(asOf) });
  return (
    <dl className="flex flex-wrap items-center gap-x-5 gap-y-1" aria-label={t("web:figures/label")}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <dt>{t("web:figures/progress")}</dt>
        <dd className="text-2xl font-semibold" data-figure="progress">
          <Percent figure={figures.progress} missing={t("web:figures/noProgress")} />
        </dd>
      </div>
      <div aria-hidden="true" className="w-48 max-w-full">
        <ProgressBar plan={figures.planToDate} progress={figures.progress} />
      </div>
      <div className="flex flex-wrap gap-x-1.5">
        <dt>{planLabel}:</dt>
        <dd data-figure="plan">
          <Percent figure={figures.planToDate} missing={t("web:figures/noPlan")} />
        </dd>
      </div>
      <div className="flex flex-wrap gap-x-1.5">
        <dt className="sr-only">{t("web:figures/status")}</dt>
        <dd>
          <StatusMark status={figures.status} />
          {figures.scheduleIndex === null ? null : (
            <>
              {" "}
              <span data-figure="index" title={t("web:figures/index")}>
                <span className="sr-only">{t("web:figures/index")} </span>(
                {formats.index(figures.scheduleIndex)})
              </span>
            </>
          )}
        </dd>
      </div>
      {figures.planToDate === null || figures.planCoverage === "1" ? null : (
        <div className="text-sm" data-figure="plan-coverage">
          <dt className="sr-only">{t("web:figures/status")}</dt>
          <dd>{t("web:overview/planCoverage", { share: formats.share(figures.planCoverage) })}</dd>
        </div>
      )}
      {figures.method === "manual" && figures.progress !== null ? (
        <div>
          <dt className="sr-only">{t("web:figures/progress")}</dt>
          <dd className="text-sm">▪ {t("web:figures/manual")}</dd>
        </div>
      ) : null}
    </dl>
  );
}

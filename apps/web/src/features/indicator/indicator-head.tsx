/** The last value of an indicator, large, with its change and its status. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import { shownPlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export function IndicatorHead({ analysis }: { readonly analysis: IndicatorAnalysisView }): ReactNode {
  const { t, formats } = useTexts();
  const { indicator } = analysis;
  const { latest, unit, targets, status, computedStatus, statusOverride, isTargetMet } = indicator;
  return (
    <>
      <dl className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <dt>{t("analysis:page/latest")}</dt>
          <dd data-figure="latest">
            {latest === null ? (
              <span className="text-muted">{t("analysis:page/noValue")}</span>
            ) : (
              <>
                <span className="text-2xl font-semibold">
                  {formats.number(latest.value, shownPlaces(indicator))}
                </span>{" "}
                {unit === null ? null : (
                  <>
                    <Verbatim>{unit}</Verbatim>{" "}
                  </>
                )}
                <span className="text-muted">({latest.period})</span>
              </>
            )}
          </dd>
        </div>
        {targets.length === 0 ? null : (
          <div className="flex gap-1.5">
            <dt className="sr-only">{t("web:figures/status")}</dt>
            <dd>
              <StatusMark status={status} />
              {isTargetMet === null ? null : (
                <span className="text-muted">
                  {" "}
                  ({t(isTargetMet ? "web:indicator/met" : "web:indicator/notMet")})
                </span>
              )}
            </dd>
          </div>
        )}
      </dl>
      {computedStatus === null || statusOverride === null ? null : (
        <p className="mt-1 text-sm" data-override="">
          {t("web:figures/byHand")}; {t("web:figures/computedStatus")} <StatusMark status={computedStatus} />.{" "}
          <Verbatim>{t("web:figures/reason", { reason: statusOverride.reason })}</Verbatim>
        </p>
      )}
    </>
  );
}

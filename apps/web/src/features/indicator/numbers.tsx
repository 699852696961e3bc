/** What the values of an indicator come to: change, attainment, trend, forecast, growth; or why there is none. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import type { ChangeView } from "@miara/domain/indicator-view";
import type { ReadingMethod } from "@miara/domain/read-indicator";
import { estimatePlaces, shownPlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { WordRow } from "../../ui/word-row.tsx";

export function Numbers({ analysis }: { readonly analysis: IndicatorAnalysisView }): ReactNode {
  const { t, formats, language } = useTexts();
  const { indicator, trend, forecast, growth } = analysis;
  const isFromBase = indicator.baselines.some(({ period }) => period === indicator.changeFromBaseline?.from);
  return (
    <dl className="word-list" data-numbers="">
      <WordRow word={t("analysis:numbers/change")}>
        <Change analysis={analysis} change={indicator.changeFromPrevious} />
      </WordRow>
      <WordRow word={t(isFromBase ? "analysis:numbers/changeFromBase" : "analysis:numbers/changeFromFirst")}>
        <Change analysis={analysis} change={indicator.changeFromBaseline} />
      </WordRow>
      <WordRow word={t("analysis:numbers/attainment")}>
        <Attainment analysis={analysis} />
      </WordRow>
      <WordRow word={t("analysis:numbers/trend")}>
        {trend === null ? (
          <Silence analysis={analysis} method="trend" />
        ) : (
          <Trend analysis={analysis} trend={trend} />
        )}
      </WordRow>
      <WordRow
        word={
          forecast === null
            ? capitalised(t("methods:name/forecast"), language)
            : t("analysis:numbers/forecast", { day: formats.date(forecast.day) })
        }
      >
        {forecast === null ? (
          <Silence analysis={analysis} method="forecast" />
        ) : (
          <Forecast analysis={analysis} forecast={forecast} />
        )}
      </WordRow>
      {forecast === null ? null : (
        <WordRow word={t("analysis:numbers/chance")}>
          {forecast.chance === null ? (
            <Silence analysis={analysis} method="forecast" />
          ) : (
            formats.chance(forecast.chance)
          )}
        </WordRow>
      )}
      <WordRow word={t("analysis:numbers/growth")}>
        {growth === null ? <Silence analysis={analysis} method="growth-rate" /> : <Growth growth={growth} />}
      </WordRow>
    </dl>
  );
}

interface OfAnalysis {
  readonly analysis: IndicatorAnalysisView;
}

function Change({ analysis, change }: OfAnalysis & { readonly change: ChangeView | null }): ReactNode {
  const { t, formats } = useTexts();
  if (change === null) return <span className="text-muted">{t("analysis:numbers/none")}</span>;
  const { from, to, absolute, relative } = change;
  const written = { from, to, absolute: formats.signed(absolute, shownPlaces(analysis.indicator)) };
  return relative === null
    ? t("analysis:numbers/changeAbsolute", written)
    : t("analysis:numbers/changeOf", { ...written, relative: formats.signedShare(relative) });
}

function Attainment({ analysis }: OfAnalysis): ReactNode {
  const { t, formats } = useTexts();
  const { attainment, expectedAttainment, attainmentRatio } = analysis.indicator;
  if (attainment === null)
    return analysis.readings.some(({ method, silence }) => method === "attainment" && silence !== null) ? (
      <Silence analysis={analysis} method="attainment" />
    ) : (
      <span className="text-muted">{t("analysis:numbers/noAttainment")}</span>
    );
  const share = formats.share(attainment);
  if (expectedAttainment === null || attainmentRatio === null)
    return t("analysis:numbers/attainmentAlone", { share });
  return t("analysis:numbers/attainmentOf", {
    share,
    expected: formats.share(expectedAttainment),
    ratio: formats.index(attainmentRatio),
  });
}

/** P-values below this are said to be. */
const LEAST_P = 0.001;

function Trend({
  analysis,
  trend,
}: OfAnalysis & { readonly trend: NonNullable<IndicatorAnalysisView["trend"]> }): ReactNode {
  const { t, formats } = useTexts();
  const places = estimatePlaces(analysis.indicator) + 1;
  const { slope, slopeInterval, confidence, from, to, count, tau, pValue } = trend;
  const signed = (double: number): string => formats.signedEstimate(double, places);
  return (
    <>
      <span className="block">
        {t("analysis:numbers/trendOf", { slope: signed(slope), from, to, count })}
      </span>
      {slopeInterval === null ? null : (
        <span className="block text-sm text-muted">
          {t("analysis:numbers/trendInterval", {
            confidence: formats.chance(confidence),
            low: signed(slopeInterval.low),
            high: signed(slopeInterval.high),
          })}
        </span>
      )}
      <span className="block text-sm text-muted">
        {pValue < LEAST_P
          ? t("analysis:numbers/trendTestSmall", {
              tau: formats.signedEstimate(tau, 2),
              p: formats.estimate(LEAST_P, 3),
            })
          : t("analysis:numbers/trendTest", {
              tau: formats.signedEstimate(tau, 2),
              p: formats.estimate(pValue, 3),
            })}
      </span>
    </>
  );
}

function Forecast({
  analysis,
  forecast,
}: OfAnalysis & { readonly forecast: NonNullable<IndicatorAnalysisView["forecast"]> }): ReactNode {
  const { t, formats } = useTexts();
  const places = estimatePlaces(analysis.indicator);
  const { value, low, high, confidence, isFarAhead } = forecast;
  return (
    <>
      <span className="block">{formats.estimate(value, places)}</span>
      {low === null || high === null ? null : (
        <span className="block text-sm text-muted">
          {t("analysis:numbers/forecastInterval", {
            confidence: formats.chance(confidence),
            low: formats.estimate(low, places),
            high: formats.estimate(high, places),
          })}
        </span>
      )}
      {isFarAhead ? <span className="block text-sm">{t("methods:farAhead")}</span> : null}
    </>
  );
}

function Growth({ growth }: { readonly growth: NonNullable<IndicatorAnalysisView["growth"]> }): ReactNode {
  const { t, formats } = useTexts();
  const { rate, required, from, to } = growth;
  const percent = (share: number): string => formats.signedShare(formats.plainEstimate(share, 6));
  return (
    <>
      <span className="block">
        {t("analysis:numbers/growthOf", { rate: percent(rate), from: from.period, to: to.period })}
      </span>
      {required === null ? null : (
        <span className="block text-sm text-muted">
          {t("analysis:numbers/growthRequired", { rate: percent(required) })}
        </span>
      )}
    </>
  );
}

function Silence({ analysis, method }: OfAnalysis & { readonly method: ReadingMethod }): ReactNode {
  const { t } = useTexts();
  const silence = analysis.readings.find((reading) => reading.method === method)?.silence ?? null;
  return (
    <span className="text-muted">
      {silence === null ? t("analysis:numbers/none") : t(`methods:silence/${silence}`)}
    </span>
  );
}

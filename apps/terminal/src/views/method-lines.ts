/** What the methods say of an indicator, with the numbers that they say it by. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import { estimatePlaces } from "@miara/messages/shown-places";

import type { DocumentWriter } from "../drawing/document.ts";
import { line, type Line } from "../drawing/line.ts";
import { fitsBeside, layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";

export function writeMethods(
  writer: DocumentWriter,
  analysis: IndicatorAnalysisView,
  wording: Wording,
): void {
  const { t } = wording;
  writer.heading(t("methods:title"));
  if (analysis.isDisputed) writer.text(t("methods:disputed"), { tone: "strong" });
  const columns: readonly Column[] = [
    { head: t("terminal:indicators/method"), align: "left" },
    { head: t("terminal:indicators/says"), align: "left", isFlexible: true },
  ];
  const rows = analysis.readings.map(({ method, verdict, silence }): Row => [
    line(t(`methods:name/${method}`)),
    verdict === null
      ? line(silence === null ? wording.symbols.noValue : t(`methods:silence/${silence}`), "quiet")
      : line(`${t(`methods:verdict/${verdict}`)}${numbersOf(method, analysis, wording)}`),
  ]);
  if (fitsBeside(columns, rows, writer.width)) {
    writer.table(layTable(columns, rows, writer.width));
    return;
  }
  for (const [name = [], said = []] of rows)
    writer.text(textOf(name)).text(textOf(said), { indent: 2, tone: "quiet" });
}

function numbersOf(
  method: IndicatorAnalysisView["readings"][number]["method"],
  analysis: IndicatorAnalysisView,
  wording: Wording,
): string {
  const parts = PARTS[method](analysis, wording);
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

type Parts = (analysis: IndicatorAnalysisView, wording: Wording) => readonly string[];

const PARTS: Readonly<Record<IndicatorAnalysisView["readings"][number]["method"], Parts>> = {
  attainment: ({ indicator }, { formats, t }) => {
    const { attainment, expectedAttainment, attainmentRatio } = indicator;
    return [
      ...(attainment === null
        ? []
        : [t("terminal:indicators/attained", { share: formats.share(attainment) })]),
      ...(expectedAttainment === null
        ? []
        : [t("terminal:indicators/due", { share: formats.share(expectedAttainment) })]),
      ...(attainmentRatio === null ? [] : [`${t("methods:figure/ratio")} ${formats.index(attainmentRatio)}`]),
    ];
  },
  "growth-rate": ({ growth }, { formats, t }) =>
    growth === null
      ? []
      : [
          `${t("methods:figure/rate")} ${formats.signedShare(formats.plainEstimate(growth.rate, 6))}`,
          ...(growth.required === null
            ? []
            : [
                `${t("methods:figure/requiredRate")} ${formats.signedShare(formats.plainEstimate(growth.required, 6))}`,
              ]),
        ],
  trend: ({ trend, indicator }, { formats, t, symbols }) => {
    if (trend === null) return [];
    const number = (value: number): string => formats.signedEstimate(value, estimatePlaces(indicator) + 1);
    return [
      `${t("methods:figure/slope")} ${number(trend.slope)}`,
      ...(trend.slopeInterval === null
        ? []
        : [`${number(trend.slopeInterval.low)} ${symbols.rangeTo} ${number(trend.slopeInterval.high)}`]),
      `p ${formats.estimate(trend.pValue, 3)}`,
      `${t("methods:figure/values")}: ${trend.count}`,
    ];
  },
  forecast: ({ forecast, indicator }, { formats, t, symbols }) => {
    if (forecast === null) return [];
    const number = (value: number): string => formats.estimate(value, estimatePlaces(indicator) + 1);
    return [
      `${forecast.day.slice(0, 4)}: ${number(forecast.value)}`,
      ...(forecast.low === null || forecast.high === null
        ? []
        : [`${number(forecast.low)} ${symbols.rangeTo} ${number(forecast.high)}`]),
      ...(forecast.chance === null
        ? []
        : [`${t("terminal:indicators/chance")} ${formats.chance(forecast.chance)}`]),
      ...(forecast.isFarAhead ? [t("methods:farAhead")] : []),
    ];
  },
  manual: ({ indicator }) => (indicator.statusOverride === null ? [] : [indicator.statusOverride.reason]),
};

function textOf(content: Line): string {
  return content.map(({ text }) => text).join("");
}

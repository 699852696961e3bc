/** The values of one indicator over its periods, with its targets. */
import type { IndicatorView } from "@miara/domain/indicator-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import type { Series } from "./series.ts";

interface IndicatorChartProps {
  readonly indicator: IndicatorView;
  readonly element: string;
  /** The periods of the axis. */
  readonly periods: readonly string[];
}

export function IndicatorChart({ indicator, element, periods }: IndicatorChartProps): ReactNode {
  const { t, formats } = useTexts();
  const seen = new Map<string, IndicatorView["observations"][number]>(
    indicator.observations.map((observation) => [observation.period, observation]),
  );
  const targets = new Map<string, string>(
    indicator.targets.flatMap(({ period, value }) =>
      period === null || value === null ? [] : [[period, value] as const],
    ),
  );
  const isTargeted = periods.some((period) => targets.has(period));
  const series: readonly Series[] = [
    {
      name: t("web:chart/valueSeries"),
      mark: "circle",
      values: periods.map((period) => seen.get(period)?.value ?? null),
    },
    ...(isTargeted
      ? [
          {
            name: t("web:chart/targetSeries"),
            mark: "square" as const,
            values: periods.map((period) => targets.get(period) ?? null),
          },
        ]
      : []),
  ];
  const standings = periods.map((period) => {
    const status = seen.get(period)?.status;
    return status === undefined ? t("web:indicator/gapMark") : t(`vocabulary:observationStatus/${status}`);
  });
  const hasGap = periods.some((period) => seen.get(period)?.value == null);
  return (
    <ChartFigure
      data={{ periods, series }}
      fileName={`${element}-${indicator.id}.csv`}
      label={t("web:chart/describeIndicator", {
        name: indicator.name,
        from: periods[0] ?? "",
        to: periods.at(-1) ?? "",
      })}
      name={<Verbatim>{indicator.name}</Verbatim>}
      plainName={indicator.name}
      renderValue={(value, column, place) =>
        value === null ? (
          <Gap meaning={column === 0 ? (standings[place] ?? "") : t("web:card/gap")} />
        ) : (
          formats.number(value, column === 0 ? indicator.decimals : null)
        )
      }
      size="small"
      unit={
        <>
          {indicator.unit === null ? null : (
            <>
              [<Verbatim>{indicator.unit}</Verbatim>]
            </>
          )}
          {isTargeted ? ` ● ${t("web:chart/valueSeries")} □ ${t("web:chart/targetSeries")}` : ""}
          {hasGap ? <span className="block text-xs">{t("web:chart/gap")}</span> : null}
        </>
      }
      words={{ head: t("web:chart/standing"), cells: standings }}
    />
  );
}

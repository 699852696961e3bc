/** Plan and actual of a task, each summed up over the periods. */
import type { CardView, StageMatrix } from "@miara/domain/card-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { runningSums } from "../../ui/sum-figures.ts";
import { ChartFigure } from "./chart-figure.tsx";
import type { ChartData } from "./series.ts";

interface StageChartProps {
  readonly card: CardView;
  readonly matrix: StageMatrix;
}

export function StageChart({ card, matrix }: StageChartProps): ReactNode {
  const { t, formats } = useTexts();
  const data = cumulative(card, matrix, {
    planned: t("web:card/planned"),
    actual: t("web:card/actual"),
  });
  return (
    <ChartFigure
      data={data}
      fileName={`${card.element.id}-${t("web:card/planned")}-${t("web:card/actual")}.csv`}
      label={t("web:chart/describeStages", {
        from: data.periods[0] ?? "",
        to: data.periods.at(-1) ?? "",
      })}
      name={t("web:chart/stages")}
      plainName={t("web:chart/stages")}
      renderValue={(value) => (value === null ? <Gap meaning={t("web:card/gap")} /> : formats.number(value))}
      size="wide"
      unit={
        <>
          {t("web:chart/stagesUnit")}
          <span className="block">
            <span aria-hidden="true">● </span>
            {t("web:chart/actualSeries")} <span aria-hidden="true">□ </span>
            {t("web:chart/planSeries")}
          </span>
        </>
      }
    />
  );
}

/** The actual line ends with the as-of period: what comes after does not count. */
function cumulative(
  card: CardView,
  matrix: StageMatrix,
  names: { readonly planned: string; readonly actual: string },
): ChartData {
  const { periods, asOf } = card.strategy;
  const last = periods.find((period) => period.label === asOf);
  const actual = matrix.totals.map((sum, place) => {
    const period = matrix.periods[place];
    return last !== undefined && period !== undefined && period.end > last.end ? null : sum.actual;
  });
  return {
    periods: matrix.periods.map((period) => period.label),
    series: [
      { name: names.planned, mark: "square", values: runningSums(matrix.totals.map((sum) => sum.planned)) },
      { name: names.actual, mark: "circle", values: runningSums(actual) },
    ],
  };
}

/** Stages × periods: plan and actual in each, sums over the stages and over the periods. */
import type { StageMatrix } from "@miara/domain/card-view";
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { sumFigures } from "../../ui/sum-figures.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

interface StageTableProps {
  readonly head: StrategyHead;
  readonly matrix: StageMatrix;
}

type Figure = string | null;

export function StageTable({ head, matrix }: StageTableProps): ReactNode {
  const { t, formats } = useTexts();
  const asOf = head.periods.find((period) => period.label === head.asOf);
  const isAfter = matrix.periods.map((period) => asOf !== undefined && period.end > asOf.end);
  const total = (measure: "planned" | "actual"): Figure => sumFigures(matrix.rows.map((row) => row[measure]));
  return (
    <Section title={t("web:card/stages")}>
      <ScrollRegion label={t("web:card/stages")}>
        <table className="figures-table" data-stages="">
          <thead>
            <tr>
              <th scope="col">{t("web:card/stage")}</th>
              <th scope="col">{t("web:card/measure")}</th>
              {matrix.periods.map((period, column) => (
                <th className={`number ${isAfter[column] ? "dimmed" : ""}`} key={period.label} scope="col">
                  {formats.period(period)}
                  {isAfter[column] ? (
                    <span className="block max-w-20 text-xs font-normal whitespace-normal">
                      {t("web:asOf/after")}
                    </span>
                  ) : null}
                </th>
              ))}
              <th className="number" scope="col">
                {t("web:card/total")}
              </th>
            </tr>
          </thead>
          {matrix.rows.map((row) => (
            <PairOfRows
              actual={row.cells.map((cell) => cell?.actual ?? null)}
              actualTotal={row.actual}
              isAfter={isAfter}
              key={row.id}
              labels={matrix.periods.map((period) => period.label)}
              planned={row.cells.map((cell) => cell?.planned ?? null)}
              plannedTotal={row.planned}
              title={
                <>
                  {row.number === null ? null : `${row.number}. `}
                  <Verbatim>{row.title}</Verbatim>
                </>
              }
            />
          ))}
          <PairOfRows
            actual={matrix.totals.map((sum) => sum.actual)}
            actualTotal={total("actual")}
            isAfter={isAfter}
            isSum
            labels={matrix.periods.map((period) => period.label)}
            planned={matrix.totals.map((sum) => sum.planned)}
            plannedTotal={total("planned")}
            title={t("web:card/totals")}
          />
        </table>
      </ScrollRegion>
      <p className="mt-1 text-xs text-muted">
        {t("web:card/stagesUnit")} {t("web:card/stagesGap")}{" "}
        {isAfter.includes(true) && asOf !== undefined
          ? t("web:card/stagesDimmed", { mark: t("web:asOf/after"), period: formats.period(asOf) })
          : ""}
      </p>
    </Section>
  );
}

interface PairOfRowsProps {
  readonly title: ReactNode;
  readonly labels: readonly string[];
  readonly planned: readonly Figure[];
  readonly actual: readonly Figure[];
  readonly plannedTotal: Figure;
  readonly actualTotal: Figure;
  readonly isAfter: readonly boolean[];
  readonly isSum?: boolean;
}

function PairOfRows(props: PairOfRowsProps): ReactNode {
  const { title, labels, isAfter, isSum = false } = props;
  const { t, formats } = useTexts();
  const show = (figure: Figure): ReactNode =>
    figure === null ? <Gap meaning={t("web:card/gap")} /> : formats.number(figure);
  const cells = (figures: readonly Figure[]): ReactNode =>
    labels.map((label, column) => (
      <td className={`number ${isAfter[column] ? "dimmed" : ""}`} key={label}>
        {show(figures[column] ?? null)}
      </td>
    ));
  return (
    <tbody className="together">
      <tr className={isSum ? "sum" : ""}>
        <th className="min-w-28 sm:min-w-40" rowSpan={2} scope="rowgroup">
          {title}
        </th>
        <th scope="row">{t("web:card/planned")}</th>
        {cells(props.planned)}
        <td className="number font-semibold">{show(props.plannedTotal)}</td>
      </tr>
      <tr className={isSum ? "sum" : ""} data-measure="actual">
        <th scope="row">{t("web:card/actual")}</th>
        {cells(props.actual)}
        <td className="number font-semibold">{show(props.actualTotal)}</td>
      </tr>
    </tbody>
  );
}

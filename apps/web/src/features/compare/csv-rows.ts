/** The comparison as rows of a file. */
import type { FiguresBeside, PeriodComparisonView } from "@miara/domain/period-comparison-view";

import type { Words } from "../../app/use-texts.ts";
import type { CsvCell } from "../../ui/csv.ts";

export function csvRows(view: PeriodComparisonView, { t }: Words): readonly (readonly CsvCell[])[] {
  const [from, to] = [view.from ?? t("vocabulary:allPeriods"), view.to ?? t("vocabulary:allPeriods")];
  const difference = t("analysis:compare/difference");
  const heads = (["progress", "index"] as const).flatMap((figure) =>
    [from, to, difference].map((word) => `${t(`analysis:compare/${figure}`)}: ${word}`),
  );
  const status = [from, to].map((word) => `${t("analysis:compare/status")}: ${word}`);
  const figures = ({ was, is, difference: between }: FiguresBeside): readonly CsvCell[] => [
    ...[was?.progress, is?.progress, between.progress].map(figureOrNone),
    ...[was?.scheduleIndex, is?.scheduleIndex, between.scheduleIndex].map(figureOrNone),
    ...[was, is].map((side) => (side === null ? null : { text: t(`vocabulary:status/${side.status}`) })),
  ];
  return [
    [t("analysis:compare/element"), ...heads, ...status].map((text) => ({ text })),
    [{ text: t("analysis:compare/whole") }, ...figures(view.whole)],
    ...view.elements.map((element): readonly CsvCell[] => [
      { text: `${element.number} ${element.title}`.trim() },
      ...figures(element),
    ]),
  ];
}

function figureOrNone(figure: string | null | undefined): CsvCell {
  return figure == null ? null : { figure };
}

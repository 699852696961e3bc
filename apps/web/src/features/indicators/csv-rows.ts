/** The list as rows of a file. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";

import type { Words } from "../../app/use-texts.ts";
import type { CsvCell } from "../../ui/csv.ts";

export function csvRows(rows: readonly IndicatorRow[], { t }: Words): readonly (readonly CsvCell[])[] {
  const column = (
    [
      "element",
      "name",
      "unit",
      "kind",
      "source",
      "direction",
      "latest",
      "period",
      "change",
      "status",
      "trend",
      "age",
    ] as const
  ).map((name) => ({ text: t(`analysis:list/column/${name}`) }));
  return [
    column,
    ...rows.map((row): readonly CsvCell[] => [
      { text: row.element.number === "" ? row.element.title : row.element.number },
      { text: row.name },
      textOrNone(row.unit),
      { text: t(`vocabulary:kind/${row.kind}`) },
      textOrNone(row.source),
      row.direction === "none" ? null : { text: t(`vocabulary:direction/${row.direction}`) },
      figureOrNone(row.latest?.value),
      textOrNone(row.latest?.period),
      figureOrNone(row.changeFromPrevious?.absolute),
      row.hasTarget ? { text: t(`vocabulary:status/${row.status}`) } : null,
      row.trend.verdict === null ? null : { text: t(`methods:verdict/${row.trend.verdict}`) },
      figureOrNone(row.ageMonths),
    ]),
  ];
}

function textOrNone(text: string | null | undefined): CsvCell {
  return text == null ? null : { text };
}

function figureOrNone(figure: string | null | undefined): CsvCell {
  return figure == null ? null : { figure };
}

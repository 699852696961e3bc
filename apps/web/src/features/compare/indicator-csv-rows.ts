/** The indicators of two periods as rows of a file. */
import type { ValueOfPeriod } from "@miara/domain/indicators-beside";
import type { PeriodComparisonView } from "@miara/domain/period-comparison-view";

import type { Words } from "../../app/use-texts.ts";
import type { CsvCell } from "../../ui/csv.ts";
import { movementOf } from "./movement.ts";

export function indicatorCsvRows(view: PeriodComparisonView, words: Words): readonly (readonly CsvCell[])[] {
  const { t } = words;
  const [from, to] = [view.from ?? t("vocabulary:allPeriods"), view.to ?? t("vocabulary:allPeriods")];
  const standing = t("analysis:compare/standing");
  const heads = [
    t("analysis:compare/element"),
    t("analysis:compare/indicator"),
    t("analysis:compare/unit"),
    from,
    `${standing}: ${from}`,
    to,
    `${standing}: ${to}`,
    t("analysis:compare/difference"),
    t("analysis:compare/course"),
  ];
  const side = (said: ValueOfPeriod | null, absence: string): readonly CsvCell[] => {
    if (said === null) return [null, { text: absence }];
    const { value, status } = said;
    return [
      value === null ? null : { figure: value },
      { text: status === null ? t("analysis:compare/gap") : t(`vocabulary:observationStatus/${status}`) },
    ];
  };
  return [
    heads.map((text) => ({ text })),
    ...view.indicators.map((indicator): readonly CsvCell[] => [
      { text: `${indicator.element.number} ${indicator.element.title}`.trim() },
      { text: indicator.name },
      indicator.unit === null ? null : { text: indicator.unit },
      ...side(indicator.was, t("analysis:compare/notThere")),
      ...side(indicator.is, t("analysis:compare/gone")),
      indicator.difference === null ? null : { figure: indicator.difference.absolute },
      { text: movementOf(indicator, words) },
    ]),
  ];
}

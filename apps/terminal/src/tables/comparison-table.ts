/** The figures of two periods as a table: the whole first, then the elements that differ. */
import type { ElementDifference } from "@miara/domain/strategy-difference";

import type { Wording } from "../drawing/wording.ts";
import type { PeriodComparison } from "../sources/compare-trees.ts";
import { changeOf } from "../views/comparison-document.ts";
import { figure, tableOf, type Table } from "./csv.ts";
import { figureColumns } from "./tree-table.ts";

export function comparisonCsv(comparison: PeriodComparison, wording: Wording): Table {
  const { t } = wording;
  const { from, to } = comparison;
  const named = (prefix: string, period: string | null) => ({
    key: (key: string) => prefix + key.charAt(0).toUpperCase() + key.slice(1),
    head: (head: string) => `${head} (${period ?? t("vocabulary:allPeriods")})`,
  });
  return tableOf<ElementDifference>(
    [comparison.whole, ...comparison.elements],
    [
      { key: "number", head: t("terminal:head/number"), cell: ({ number }) => number },
      { key: "title", head: t("terminal:head/title"), cell: ({ title }) => title },
      {
        key: "change",
        head: t("commands:head/change"),
        cell: (difference) => figure(changeOf(difference)),
      },
      ...figureColumns<ElementDifference>(wording, ({ was }) => was, named("was", from)),
      ...figureColumns<ElementDifference>(wording, ({ is }) => is, named("is", to)),
      { key: "id", head: "id", cell: ({ id }) => id },
    ],
  );
}

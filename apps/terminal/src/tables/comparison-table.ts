/** The figures of two sides as a table: the whole first, then the elements that differ. */
import type { ElementDifference, StrategyDifference } from "@miara/domain/strategy-difference";

import type { Wording } from "../drawing/wording.ts";
import type { PeriodComparison } from "../sources/compare-trees.ts";
import { changeOf } from "../views/compared-rows.ts";
import { sidesOf, type Sides } from "../views/comparison-document.ts";
import { figure, tableOf, type Table } from "./csv.ts";
import { figureColumns } from "./tree-table.ts";

export function comparisonCsv(comparison: PeriodComparison, wording: Wording): Table {
  return differenceCsv(comparison, sidesOf(comparison, wording), wording);
}

export function differenceCsv(
  { whole, elements }: StrategyDifference,
  { from, to }: Sides,
  wording: Wording,
): Table {
  const { t } = wording;
  const named = (prefix: string, side: string) => ({
    key: (key: string) => prefix + key.charAt(0).toUpperCase() + key.slice(1),
    head: (head: string) => `${head} (${side})`,
  });
  return tableOf<ElementDifference>(
    [whole, ...elements],
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

/** The tree as a table: the whole first, then a row for every element. */
import type { FiguresView } from "@miara/domain/figures-view";
import type { TreeNode, TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import { figure, tableOf, type Table, type TableColumn } from "./csv.ts";

type TreeRow = FiguresView & Partial<TreeNode> & { readonly title: string };

export function treeCsv(tree: TreeView, wording: Wording): Table {
  const { t } = wording;
  const rows: readonly TreeRow[] = [{ ...tree.whole, title: tree.strategy.title }, ...tree.nodes];
  return tableOf<TreeRow>(rows, [
    { key: "number", head: t("terminal:head/number"), cell: ({ number }) => number ?? null },
    { key: "title", head: t("terminal:head/title"), cell: ({ title }) => title },
    { key: "weight", head: t("vocabulary:figure/weight"), cell: ({ weight }) => figure(weight ?? null) },
    ...figureColumns<TreeRow>(wording, (row) => row),
    { key: "lead", head: t("terminal:head/lead"), cell: ({ lead }) => lead ?? null },
    {
      key: "lifecycle",
      head: t("terminal:card/lifecycle"),
      cell: ({ lifecycle }) =>
        lifecycle === undefined ? null : { code: lifecycle, word: t(`vocabulary:lifecycle/${lifecycle}`) },
    },
    { key: "id", head: "id", cell: ({ id }) => id ?? null },
    { key: "parentId", head: t("commands:head/parent"), cell: ({ parentId }) => parentId ?? null },
  ]);
}

/** The figures of whatever bears them, null where there is nothing to bear any. */
export function figureColumns<Row>(
  { t }: Wording,
  of: (row: Row) => FiguresView | null,
  naming: {
    readonly key: (key: string) => string;
    readonly head: (head: string) => string;
  } = { key: (key) => key, head: (head) => head },
): readonly TableColumn<Row>[] {
  const number = (
    key: "progress" | "planToDate" | "scheduleIndex" | "coverage" | "planCoverage",
    unit: string,
  ): TableColumn<Row> => ({
    key: naming.key(key),
    head: naming.head(t(`vocabulary:figure/${key}`) + unit),
    cell: (row) => figure(of(row)?.[key] ?? null),
  });
  return [
    number("progress", " %"),
    number("planToDate", " %"),
    number("scheduleIndex", ""),
    number("coverage", ""),
    number("planCoverage", ""),
    {
      key: naming.key("status"),
      head: naming.head(t("terminal:head/status")),
      cell: (row) => {
        const status = of(row)?.status;
        return status === undefined ? null : { code: status, word: t(`vocabulary:status/${status}`) };
      },
    },
  ];
}

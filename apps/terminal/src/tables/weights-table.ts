/** A progress under each scheme of weights, as a table. */
import type { WeightSensitivityView } from "@miara/domain/weight-sensitivity-view";

import type { Wording } from "../drawing/wording.ts";
import { figure, tableOf, type Table } from "./csv.ts";

type Scheme = WeightSensitivityView["schemes"][number];

export function weightsCsv({ schemes }: WeightSensitivityView, { t }: Wording): Table {
  return tableOf<Scheme>(schemes, [
    {
      key: "scheme",
      head: t("commands:weights/scheme"),
      cell: ({ scheme }) => ({ code: scheme, word: t(`methods:weights/scheme/${scheme}`) }),
    },
    { key: "progress", head: `${t("vocabulary:figure/progress")} %`, cell: (row) => figure(row.progress) },
    { key: "planToDate", head: `${t("vocabulary:figure/plan")} %`, cell: (row) => figure(row.planToDate) },
    { key: "scheduleIndex", head: t("terminal:head/index"), cell: (row) => figure(row.scheduleIndex) },
    { key: "coverage", head: t("vocabulary:figure/coverage"), cell: (row) => figure(row.coverage) },
    {
      key: "status",
      head: t("terminal:head/status"),
      cell: ({ status }) => ({ code: status, word: t(`vocabulary:status/${status}`) }),
    },
  ]);
}

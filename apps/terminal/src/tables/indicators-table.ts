/** Indicators as a table: what each is, its last value, how it stands and how old it is. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";

import type { Wording } from "../drawing/wording.ts";
import { isJudged } from "../views/indicator-rows.ts";
import { figure, tableOf, type Table } from "./csv.ts";

export function indicatorsCsv(rows: readonly IndicatorRow[], { t }: Wording): Table {
  return tableOf<IndicatorRow>(rows, [
    { key: "elementNumber", head: t("terminal:head/number"), cell: ({ element }) => element.number },
    { key: "elementTitle", head: t("terminal:head/title"), cell: ({ element }) => element.title },
    { key: "name", head: t("terminal:head/indicator"), cell: ({ name }) => name },
    {
      key: "kind",
      head: t("terminal:indicators/kind"),
      cell: ({ kind }) => ({ code: kind, word: t(`vocabulary:kind/${kind}`) }),
    },
    { key: "unit", head: t("terminal:head/unit"), cell: ({ unit }) => unit },
    { key: "source", head: t("terminal:head/source"), cell: ({ source }) => source },
    {
      key: "direction",
      head: t("terminal:indicators/direction"),
      cell: ({ direction }) => ({ code: direction, word: t(`vocabulary:direction/${direction}`) }),
    },
    { key: "period", head: t("terminal:head/period"), cell: ({ latest }) => latest?.period ?? null },
    {
      key: "value",
      head: t("terminal:indicators/value"),
      cell: ({ latest }) => figure(latest?.value ?? null),
    },
    {
      key: "change",
      head: t("terminal:indicators/change"),
      cell: ({ changeFromPrevious }) => figure(changeFromPrevious?.absolute ?? null),
    },
    {
      key: "status",
      head: t("terminal:head/status"),
      cell: (row) =>
        isJudged(row) ? { code: row.status, word: t(`vocabulary:status/${row.status}`) } : null,
    },
    {
      key: "trend",
      head: t("terminal:indicators/trend"),
      cell: ({ trend: { verdict } }) =>
        verdict === null ? null : { code: verdict, word: t(`methods:verdict/${verdict}`) },
    },
    { key: "ageMonths", head: t("terminal:indicators/age"), cell: ({ ageMonths }) => figure(ageMonths) },
    { key: "element", head: "element", cell: ({ element }) => element.id },
    { key: "id", head: "id", cell: ({ id }) => id },
  ]);
}

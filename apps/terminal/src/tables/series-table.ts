/** The series of an indicator as a table: a row a period, gaps among them. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";

import type { Wording } from "../drawing/wording.ts";
import { figure, tableOf, type Table } from "./csv.ts";

interface Row {
  readonly period: string;
  readonly end: string;
  readonly value: string | null;
  readonly status: "A" | "E" | "P" | "B" | "L" | "M" | "Q" | "O" | null;
  readonly note: string | null;
}

export function seriesCsv({ points, gaps }: IndicatorAnalysisView, { t }: Wording): Table {
  const rows: readonly Row[] = [
    ...points.map(({ end, value, observation: { period, status, note } }): Row => ({
      period,
      end,
      value,
      status,
      note,
    })),
    ...gaps.map(({ period, end }): Row => ({ period, end, value: null, status: null, note: null })),
  ].toSorted((a, b) => (a.end < b.end ? -1 : 1));
  return tableOf<Row>(rows, [
    { key: "period", head: t("terminal:head/period"), cell: ({ period }) => period },
    { key: "end", head: t("terminal:indicators/end"), cell: ({ end }) => end },
    { key: "value", head: t("terminal:indicators/value"), cell: ({ value }) => figure(value) },
    {
      key: "status",
      head: t("terminal:head/status"),
      cell: ({ status }) =>
        status === null
          ? { code: "gap", word: t("methods:figure/gap") }
          : { code: status, word: t(`vocabulary:observationStatus/${status}`) },
    },
    { key: "note", head: t("terminal:indicators/note"), cell: ({ note }) => note },
  ]);
}

/** An explanation as a table: each part with what it adds, and what was left out with its reason. */
import type { Explanation } from "@miara/domain/explanation";

import type { Wording } from "../drawing/wording.ts";
import { figure, tableOf, type Table } from "./csv.ts";

type LeftOut = Explanation["leftOut"][number];

interface Row {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly weight: string | null;
  readonly share: string | null;
  readonly progress: string | null;
  readonly contribution: string | null;
  readonly reason: LeftOut["reason"] | null;
}

export function explanationCsv({ children, leftOut, stages }: Explanation, { t }: Wording): Table {
  const rows: readonly Row[] = [
    ...children.map((child): Row => ({ ...child, reason: null })),
    ...leftOut.map((child): Row => ({ ...child, share: null, progress: null, contribution: null })),
    ...stages.map(({ id, number, title, actual }): Row => ({
      id,
      number: number ?? "",
      title,
      weight: null,
      share: null,
      progress: null,
      contribution: actual,
      reason: null,
    })),
  ];
  return tableOf<Row>(rows, [
    { key: "number", head: t("terminal:head/number"), cell: ({ number }) => number },
    { key: "title", head: t("terminal:head/title"), cell: ({ title }) => title },
    { key: "weight", head: t("vocabulary:figure/weight"), cell: ({ weight }) => figure(weight) },
    { key: "share", head: t("vocabulary:figure/share"), cell: ({ share }) => figure(share) },
    {
      key: "progress",
      head: `${t("vocabulary:figure/progress")} %`,
      cell: ({ progress }) => figure(progress),
    },
    {
      key: "contribution",
      head: t("vocabulary:figure/contribution"),
      cell: ({ contribution }) => figure(contribution),
    },
    {
      key: "leftOut",
      head: t("terminal:explain/leftOut"),
      cell: ({ reason }) =>
        reason === null ? null : { code: reason, word: t(`vocabulary:leftOut/${reason}`) },
    },
    { key: "id", head: "id", cell: ({ id }) => id },
  ]);
}

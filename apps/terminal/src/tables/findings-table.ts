/** Findings as a table, gravest first. */
import { gravestFirst } from "@miara/domain/finding";
import type { NamedFinding } from "@miara/domain/named-finding";

import type { Wording } from "../drawing/wording.ts";
import type { FindingsView } from "../sources/source.ts";
import { writeFinding } from "../views/findings-document.ts";
import { tableOf, type Table } from "./csv.ts";

export function findingsCsv({ findings }: FindingsView, wording: Wording): Table {
  const { t } = wording;
  return tableOf<NamedFinding>(gravestFirst(findings), [
    {
      key: "severity",
      head: t("terminal:head/severity"),
      cell: ({ severity }) => ({ code: severity, word: t(`vocabulary:severity/${severity}`) }),
    },
    { key: "code", head: t("commands:head/code"), cell: ({ code }) => code },
    {
      key: "elementNumber",
      head: t("terminal:head/number"),
      cell: ({ elementNumber }) => elementNumber,
    },
    { key: "elementTitle", head: t("terminal:head/title"), cell: ({ elementTitle }) => elementTitle },
    {
      key: "indicatorName",
      head: t("terminal:head/indicator"),
      cell: ({ indicatorName }) => indicatorName,
    },
    { key: "period", head: t("terminal:head/period"), cell: ({ period }) => period },
    { key: "finding", head: t("terminal:head/finding"), cell: (finding) => writeFinding(finding, wording) },
    { key: "element", head: "id", cell: ({ element }) => element },
  ]);
}

/** A reporting round as a table: a row for every element that has something to report. */
import type { RoundRow } from "@miara/domain/round-view";

import type { Wording } from "../drawing/wording.ts";
import type { ShownRound } from "../views/round-document.ts";
import { figure, tableOf, type Table } from "./csv.ts";

export function roundCsv({ round, offices }: ShownRound, { t }: Wording): Table {
  return tableOf<RoundRow>(round.elements, [
    { key: "number", head: t("terminal:head/number"), cell: ({ number }) => number },
    { key: "title", head: t("terminal:head/title"), cell: ({ title }) => title },
    {
      key: "offices",
      head: t("terminal:round/office"),
      cell: ({ units }) => units.map((unit) => offices.get(unit) ?? unit).join(", "),
    },
    {
      key: "state",
      head: t("terminal:head/status"),
      cell: ({ state }) => ({ code: state, word: t(`terminal:round/row/${state}`) }),
    },
    { key: "dueOn", head: t("terminal:round/dueHead"), cell: ({ dueOn }) => dueOn },
    {
      key: "isOverdue",
      head: t("terminal:round/overdue"),
      cell: ({ isOverdue }) => ({
        code: String(isOverdue),
        word: t(isOverdue ? "vocabulary:yes" : "vocabulary:no"),
      }),
    },
    {
      key: "missingCells",
      head: t("terminal:round/missingCells"),
      cell: ({ missing }) => figure(String(missing.cells)),
    },
    {
      key: "missingValues",
      head: t("terminal:round/missingValues"),
      cell: ({ missing }) => figure(String(missing.observations)),
    },
    {
      key: "missingWords",
      head: t("terminal:round/missingWords"),
      cell: ({ missing }) => ({
        code: String(missing.narrative),
        word: t(missing.narrative ? "vocabulary:yes" : "vocabulary:no"),
      }),
    },
    { key: "element", head: "id", cell: ({ element }) => element },
  ]);
}

/** The strategies of a source as a table. */
import type { Wording } from "../drawing/wording.ts";
import { referTo } from "../sources/open-house.ts";
import type { StrategyChoice } from "../sources/source.ts";
import { figure, tableOf, type Table } from "./csv.ts";

export function strategiesCsv(choices: readonly StrategyChoice[], { t }: Wording): Table {
  return tableOf<StrategyChoice>(choices, [
    { key: "strategy", head: t("terminal:head/strategy"), cell: referTo },
    {
      key: "organisation",
      head: t("commands:head/organisation"),
      cell: ({ organisation }) => organisation.name,
    },
    { key: "title", head: t("terminal:head/title"), cell: ({ title }) => title },
    {
      key: "elementCount",
      head: t("commands:head/elements"),
      cell: ({ elementCount }) => figure(String(elementCount)),
    },
  ]);
}

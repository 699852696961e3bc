/** Strategies for a pipe: how `--strategy` calls each, and its title. */
import { line, type Line } from "../drawing/line.ts";
import { layTable, tableLines, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { referTo } from "../sources/open-house.ts";
import type { StrategyChoice } from "../sources/source.ts";

export function strategiesTable(choices: readonly StrategyChoice[], { t }: Wording): readonly Line[] {
  const rows = choices.map((choice): Row => [
    line(referTo(choice)),
    line(String(choice.elementCount)),
    line(`${choice.organisation.name}: ${choice.title}`),
  ]);
  const columns = [
    { head: t("terminal:head/strategy"), align: "left" },
    { head: t("commands:head/elements"), align: "right" },
    { head: t("terminal:head/title"), align: "left" },
  ] as const;
  return tableLines(layTable(columns, rows, null));
}

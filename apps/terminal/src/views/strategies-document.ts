/** The strategies of a server to choose from. */
import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line } from "../drawing/line.ts";
import { layTable, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import type { StrategyChoice } from "../sources/source.ts";

export function strategiesDocument(
  choices: readonly StrategyChoice[],
  wording: Wording,
  width: number,
): Document {
  const { t } = wording;
  const writer = new DocumentWriter(width);
  writer.text(t("terminal:strategiesTitle"), { tone: "heading" }).blank();
  const rows = choices.map((choice): Row => [
    line(`${choice.organisation.name}: ${choice.title}`),
    line(t("terminal:strategyRow", { count: choice.elementCount }), "quiet"),
  ]);
  const columns = [
    { head: t("terminal:head/strategy"), align: "left", isFlexible: true },
    { head: "", align: "right" },
  ] as const;
  return writer
    .choices(
      layTable(columns, rows, width),
      choices.map(() => null),
    )
    .end();
}

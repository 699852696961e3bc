/** The changes of a strategy, or of one element, the latest first. */
import type { TreeView } from "@miara/domain/tree-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line } from "../drawing/line.ts";
import { fitsBeside, layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import type { Change } from "../sources/source.ts";
import { changeWords } from "./change-words.ts";

export function historyDocument(
  changes: readonly Change[],
  tree: TreeView,
  wording: Wording,
  width: number | null,
): Document {
  const writer = new DocumentWriter(width);
  const { t } = wording;
  if (changes.length === 0) return writer.text(t("commands:history/none")).end();
  writer.text(t("commands:history/title", { count: changes.length }), { tone: "heading" }).blank();
  const columns: readonly Column[] = [
    { head: t("commands:head/when"), align: "left" },
    { head: t("commands:head/revision"), align: "right" },
    { head: t("commands:head/who"), align: "left" },
    { head: t("commands:head/what"), align: "left", isFlexible: true },
  ];
  const said = changes.map((change) => ({ change, words: changeWords(change, tree, wording) }));
  const rows = said.map(({ change, words }): Row => [
    line(words.when, "quiet"),
    line(String(change.revision)),
    line(words.who),
    line([words.what, words.reason].filter((text) => text !== "").join(" — ")),
  ]);
  if (fitsBeside(columns, rows, width)) return writer.table(layTable(columns, rows, width)).end();
  for (const { words } of said)
    writer
      .text(`${words.when} ${words.who}`, { tone: "quiet" })
      .text([words.what, words.reason].filter((text) => text !== "").join(" — "), { indent: 2 });
  return writer.end();
}

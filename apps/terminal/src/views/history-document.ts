/** The changes of a strategy, or of one element, the latest first. */
import type { ElementId } from "@miara/domain/ids";
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
  const elements = said.map(({ change }) => elementOf(change, tree));
  if (fitsBeside(columns, rows, width)) return writer.choices(layTable(columns, rows, width), elements).end();
  const narrow = said.map(({ words }): Row => [
    line([`${words.when} ${words.who}:`, words.what, words.reason].filter((text) => text !== "").join(" ")),
  ]);
  const only: readonly Column[] = [{ head: t("commands:head/what"), align: "left", isFlexible: true }];
  return writer.choices(layTable(only, narrow, width), elements).end();
}

/** The first of those that were changed and are there. */
function elementOf({ elements }: Change, tree: TreeView): ElementId | null {
  const changed = new Set<string>([...elements.changed, ...elements.added]);
  return tree.nodes.find(({ id }) => changed.has(id))?.id ?? null;
}

/** Elements as rows of a card: number, title, weight, progress, plan, status. */
import type { TreeNode } from "@miara/domain/tree-view";

import type { DocumentWriter } from "../drawing/document.ts";
import { line, type Line } from "../drawing/line.ts";
import { fitsBeside, layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";

export function writeNodes(writer: DocumentWriter, nodes: readonly TreeNode[], wording: Wording): void {
  const { t, symbols } = wording;
  const columns: readonly Column[] = [
    { head: t("terminal:head/title"), align: "left", isFlexible: true },
    { head: t("vocabulary:figure/weight"), align: "right" },
    { head: t("vocabulary:figure/progress"), align: "right" },
    { head: t("vocabulary:figure/plan"), align: "right" },
    { head: t("terminal:head/status"), align: "left" },
  ];
  const rows = nodes.map((node): Row => [
    line(`${node.number} ${node.title}`.trim()),
    line(node.weight === null ? symbols.noValue : wording.short(node.weight, 6)),
    line(wording.percent(node.progress)),
    line(wording.percent(node.planToDate)),
    [wording.status(node.status)],
  ]);
  if (fitsBeside(columns, rows, writer.width)) {
    writer.table(layTable(columns, rows, writer.width));
    return;
  }
  for (const node of nodes) {
    writer.text(`${node.number} ${node.title}`.trim());
    const figures: Line = [
      { text: `  ${wording.percent(node.progress)} `, tone: "plain" },
      wording.status(node.status),
    ];
    writer.add(figures);
  }
}

/** The tree drawn: for a screen of any width, and as a table for pipes. */
import type { FiguresView } from "@miara/domain/figures-view";
import type { ElementId } from "@miara/domain/ids";
import type { TreeNode, TreeView } from "@miara/domain/tree-view";

import { drawBar } from "../drawing/bar.ts";
import { cutText, fitText, line, piece, type Line } from "../drawing/line.ts";
import { drawSparkline } from "../drawing/sparkline.ts";
import { layTable, tableLines, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { changeOfProgress, type ProgressHistory } from "./progress-history.ts";
import type { TreeColumns } from "./tree-columns.ts";
import { ownNumber, type TreeRow } from "./tree-rows.ts";

/** Below so many cells every one of them is for the title. */
const NARROW_TITLE = 16;

/** The heads over the columns. */
export function drawTreeHead(columns: TreeColumns, levels: string, wording: Wording): Line {
  const { t, symbols } = wording;
  const heads = [
    cell(t("vocabulary:figure/weight"), columns.weight, "right", symbols.ellipsis),
    cell(levels, columns.title, "left", symbols.ellipsis),
    columns.bar === 0
      ? cell(t("vocabulary:figure/progress"), columns.percent, "right", symbols.ellipsis)
      : fitText(t("vocabulary:figure/progress"), columns.bar + 2 + columns.percent),
    cell(t("vocabulary:figure/plan"), columns.plan, "right", symbols.ellipsis),
    columns.status === 1 ? "" : cell(t("terminal:head/status"), columns.status, "left", symbols.ellipsis),
    cell(symbols.change, columns.change, "right", symbols.ellipsis),
    cell(t("terminal:card/course"), columns.course, "left", symbols.ellipsis),
    cell(t("terminal:head/lead"), columns.lead, "left", symbols.ellipsis),
  ].filter((text) => text !== "");
  return line(`  ${heads.join(" ")}`.trimEnd(), "quiet");
}

/** What a row is drawn with, besides itself. */
export interface TreeDrawing {
  readonly columns: TreeColumns;
  readonly wording: Wording;
  readonly history: ProgressHistory | null;
}

export function drawTreeRow(
  row: TreeRow,
  parent: TreeNode | undefined,
  { columns, wording, history }: TreeDrawing,
  isSelected: boolean,
): Line {
  const { symbols } = wording;
  const fold = row.isFolded === null ? " " : row.isFolded ? symbols.folded : symbols.unfolded;
  const own = ownNumber(row.node, parent);
  const isNarrow = columns.title < NARROW_TITLE;
  const lead = isNarrow ? " ".repeat(row.depth) + fold : `${"  ".repeat(row.depth)}${fold} `;
  const title = `${lead}${own === "" ? "" : `${own} `}${row.node.title}`;
  const shown = fitText(title, columns.title, "left", symbols.ellipsis);
  const weight = row.node.weight === null ? symbols.noValue : wording.short(row.node.weight, 2);
  return drawRow({
    id: row.node.id,
    figures: row.node,
    history,
    weight,
    title: piece(shown, row.isMatch ? (row.depth === 0 ? "strong" : "plain") : "quiet"),
    lead: row.node.lead ?? symbols.noValue,
    columns,
    wording,
    isSelected,
  });
}

/** The row of the strategy as a whole, above the others. */
export function drawWholeRow(
  whole: FiguresView,
  { columns, wording, history }: TreeDrawing,
  isSelected: boolean,
): Line {
  return drawRow({
    id: null,
    history,
    figures: whole,
    weight: "",
    title: piece(fitText(wording.t("terminal:whole"), columns.title), "strong"),
    lead: "",
    columns,
    wording,
    isSelected,
  });
}

interface RowParts {
  readonly id: ElementId | null;
  readonly history: ProgressHistory | null;
  readonly figures: FiguresView;
  readonly weight: string;
  readonly title: Line[number];
  readonly lead: string;
  readonly columns: TreeColumns;
  readonly wording: Wording;
  readonly isSelected: boolean;
}

function drawRow({
  id,
  history,
  figures,
  weight,
  title,
  lead,
  columns,
  wording,
  isSelected,
}: RowParts): Line {
  const { symbols } = wording;
  const status = wording.status(figures.status);
  const plan = figures.planToDate === null ? symbols.noValue : wording.formats.number(figures.planToDate, 1);
  const parts: Line[] = [[title]];
  if (columns.weight > 0)
    parts.unshift([piece(cell(weight, columns.weight, "right", symbols.ellipsis), "quiet")]);
  if (columns.bar > 0) parts.push(drawBar(figures, columns.bar, figures.status, symbols));
  if (columns.percent > 0)
    parts.push([piece(fitText(wording.percent(figures.progress), columns.percent, "right"))]);
  if (columns.plan > 0) parts.push([piece(fitText(plan, columns.plan, "right"), "quiet")]);
  if (columns.status > 0)
    parts.push([
      piece(
        columns.status === 1 ? symbols.status[figures.status] : fitText(status.text, columns.status),
        status.tone,
      ),
    ]);
  if (columns.change > 0) {
    const change = changeOfProgress(history, id, figures.progress);
    const written = change === null ? symbols.noValue : wording.formats.signed(change, 1);
    parts.push([piece(fitText(written, columns.change, "right"), "quiet")]);
  }
  if (columns.course > 0) {
    const course = drawSparkline(history?.progress.get(id) ?? [], symbols, {
      most: columns.course,
      from: 0,
      to: 100,
    });
    parts.push([piece(fitText(course, columns.course))]);
  }
  if (columns.lead > 0) parts.push([piece(cutText(lead, columns.lead, symbols.ellipsis), "quiet")]);
  return [
    piece(isSelected ? `${symbols.cursor} ` : "  "),
    ...parts.flatMap((part, at) => (at === 0 ? part : [piece(" "), ...part])),
  ];
}

/** `width` cells with nothing in them for a column that is left out. */
function cell(text: string, width: number, align: "left" | "right", ellipsis: string): string {
  return width === 0 ? "" : fitText(text, width, align, ellipsis);
}

/** For pipes: every element with its full number, one a line; the title last, so that nothing is cut. */
export function treeTable(tree: TreeView, wording: Wording): readonly Line[] {
  const { t, symbols } = wording;
  const columns: readonly Column[] = [
    { head: t("terminal:head/number"), align: "left" },
    { head: t("vocabulary:figure/weight"), align: "right" },
    { head: `${t("vocabulary:figure/progress")} %`, align: "right" },
    { head: `${t("vocabulary:figure/plan")} %`, align: "right" },
    { head: t("terminal:head/index"), align: "right" },
    { head: t("terminal:head/status"), align: "left" },
    { head: t("terminal:head/title"), align: "left" },
  ];
  const depths = depthsOf(tree.nodes);
  const rows: readonly Row[] = [
    [
      line(symbols.noValue),
      line(symbols.noValue),
      ...figureCells(tree.whole, wording),
      line(tree.strategy.title),
    ],
    ...tree.nodes.map((node): Row => [
      line(node.number === "" ? symbols.noValue : node.number),
      line(node.weight === null ? symbols.noValue : wording.short(node.weight, 6)),
      ...figureCells(node, wording),
      line("  ".repeat((depths.get(node.id) ?? 0) + 1) + node.title),
    ]),
  ];
  return tableLines(layTable(columns, rows, null));
}

function figureCells(figures: FiguresView, wording: Wording): Row {
  const { formats, symbols } = wording;
  const number = (figure: string | null, decimals: number): Line =>
    line(figure === null ? symbols.noValue : formats.number(figure, decimals));
  return [
    number(figures.progress, 1),
    number(figures.planToDate, 1),
    number(figures.scheduleIndex, 2),
    [wording.status(figures.status)],
  ];
}

function depthsOf(nodes: readonly TreeNode[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const node of nodes)
    depths.set(node.id, node.parentId === null ? 0 : (depths.get(node.parentId) ?? 0) + 1);
  return depths;
}

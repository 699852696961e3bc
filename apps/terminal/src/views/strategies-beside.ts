/** Two strategies side by side: how many elements of each stand how, then pair by pair what can be held together. */
import { statusSchema, type Status } from "@miara/domain/status";
import type { StrategiesBesideView } from "@miara/domain/strategies-beside-view";
import type { TreeView } from "@miara/domain/tree-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { layFixedTable, type FixedColumn } from "../drawing/fixed-table.ts";
import { cutText, line, type Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import type { ComparedRow } from "./compared-rows.ts";
import { writeRows } from "./comparison-document.ts";

/** What the head of a column of figures has room for. */
const HEAD_WIDTH = 14;

export interface TwoStrategies {
  readonly one: TreeView;
  readonly other: TreeView;
  readonly beside: StrategiesBesideView;
}

export function strategiesBeside(
  { one, other, beside }: TwoStrategies,
  rows: readonly ComparedRow[],
  wording: Wording,
  width: number | null,
): Document {
  const { t, formats, symbols } = wording;
  const writer = new DocumentWriter(width);
  writer.text(t("terminal:compare/strategies"), { tone: "heading" });
  for (const tree of [one, other])
    writer.text([tree.strategy.organisation.name, tree.strategy.title].join(symbols.crumb), {
      tone: "quiet",
    });
  writer.blank();
  const index = (figure: string | null): string =>
    figure === null ? symbols.noValue : formats.index(figure);
  const measures: readonly (readonly [Line, (tree: TreeView) => string])[] = [
    [line(t("vocabulary:asOf")), ({ strategy }) => strategy.asOf ?? t("vocabulary:allPeriods")],
    [line(t("vocabulary:figure/progress")), ({ whole }) => wording.percent(whole.progress)],
    [line(t("vocabulary:figure/planToDate")), ({ whole }) => wording.percent(whole.planToDate)],
    [line(t("vocabulary:figure/scheduleIndex")), ({ whole }) => index(whole.scheduleIndex)],
    [line(t("terminal:head/status")), ({ whole }) => wording.status(whole.status).text],
    [line(t("vocabulary:figure/coverage")), ({ whole }) => formats.share(whole.coverage)],
    [line(t("vocabulary:figure/planCoverage")), ({ whole }) => formats.share(whole.planCoverage)],
    [line(t("terminal:compare/elements")), ({ nodes }) => formats.number(String(nodes.length))],
    ...statusSchema.options.map((status): readonly [Line, (tree: TreeView) => string] => [
      [wording.status(status)],
      (tree) => formats.number(countOf(tree, status)),
    ]),
    [
      line(t("terminal:screen/indicators")),
      ({ nodes }) =>
        formats.number(String(nodes.reduce((sum, { indicatorCount }) => sum + indicatorCount, 0))),
    ],
  ];
  // Two strategies of one city differ by their titles.
  const isSameCity = one.strategy.organisation.id === other.strategy.organisation.id;
  const nameOf = ({ strategy }: TreeView): string =>
    isSameCity ? strategy.title : strategy.organisation.name;
  const columns: readonly FixedColumn[] = [
    { head: t("terminal:compare/measure"), align: "left", rank: 0, isFlexible: true },
    { head: nameOf(one), align: "right", rank: 0, most: 26 },
    { head: nameOf(other), align: "right", rank: 0, most: 26 },
  ];
  const measured = measures.map(([name, of]): readonly Line[] => [name, line(of(one)), line(of(other))]);
  writer.table(layFixedTable(columns, measured, width, symbols.ellipsis));
  writer.heading(t("terminal:compare/pairs"));
  writer.text(t("terminal:compare/pairsHow", { ...countPairs(beside) }), { tone: "quiet" }).blank();
  if (rows.length === 0) return writer.text(t("terminal:compare/none"), { tone: "quiet" }).end();
  const short = (tree: TreeView): string => cutText(nameOf(tree), HEAD_WIDTH, symbols.ellipsis);
  writeRows(writer, rows, { from: short(one), to: short(other) }, wording);
  return writer.end();
}

function countPairs({ elements }: StrategiesBesideView): Record<"paired" | "one" | "other", number> {
  const alone = elements.filter(({ match }) => match === null);
  const one = alone.filter(({ other }) => other === null).length;
  return { paired: elements.length - alone.length, one, other: alone.length - one };
}

function countOf({ nodes }: TreeView, status: Status): string {
  return String(nodes.filter((node) => node.status === status).length);
}

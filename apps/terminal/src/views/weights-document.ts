/** The same progress under other weights: how much it owes to those that were declared. */
import type { WeightSensitivityView } from "@miara/domain/weight-sensitivity-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line } from "../drawing/line.ts";
import { layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";

export function weightsDocument(
  view: WeightSensitivityView,
  title: string,
  wording: Wording,
  width: number | null,
): Document {
  const { t, formats, symbols } = wording;
  const writer = new DocumentWriter(width);
  writer.text(title, { tone: "quiet" }).text(t("methods:weights/title"), { tone: "heading" }).blank();
  const columns: readonly Column[] = [
    { head: t("commands:weights/scheme"), align: "left" },
    { head: t("vocabulary:figure/progress"), align: "right" },
    { head: t("vocabulary:figure/plan"), align: "right" },
    { head: t("terminal:head/index"), align: "right" },
    { head: t("terminal:head/status"), align: "left" },
  ];
  const rows = view.schemes.map((scheme): Row => [
    line(t(`methods:weights/scheme/${scheme.scheme}`)),
    line(wording.percent(scheme.progress)),
    line(wording.percent(scheme.planToDate)),
    line(scheme.scheduleIndex === null ? symbols.noValue : formats.index(scheme.scheduleIndex)),
    [wording.status(scheme.status)],
  ]);
  writer.table(layTable(columns, rows, width));
  writer.blank();
  if (view.spread !== null)
    writer.text(t("commands:weights/spread", { points: formats.number(view.spread, 1) }));
  const { leftOutWithoutSum, groupsWithoutSums } = view;
  if (leftOutWithoutSum > 0)
    writer.text(t("methods:weights/leftOutWithoutSum", { count: leftOutWithoutSum }));
  if (groupsWithoutSums > 0)
    writer.text(t("methods:weights/groupsWithoutSums", { count: groupsWithoutSums }));
  return writer.end();
}

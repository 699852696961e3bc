/** The figures of two periods side by side, where they differ. */
import type { FiguresView } from "@miara/domain/figures-view";
import { Rational } from "@miara/domain/rational";
import type { ElementDifference } from "@miara/domain/strategy-difference";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line, piece, type Line } from "../drawing/line.ts";
import { layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import type { PeriodComparison } from "../sources/compare-trees.ts";

export function comparisonDocument(
  comparison: PeriodComparison,
  wording: Wording,
  width: number | null,
): Document {
  const writer = new DocumentWriter(width);
  const { t, symbols } = wording;
  const from = comparison.from ?? t("vocabulary:allPeriods");
  const to = comparison.to ?? t("vocabulary:allPeriods");
  writer.text(t("commands:compare/title", { from, to }), { tone: "heading" }).blank();
  const shown = [comparison.whole, ...comparison.elements];
  const columns: readonly Column[] = [
    { head: t("terminal:head/number"), align: "left" },
    { head: `${from} %`, align: "right" },
    { head: `${to} %`, align: "right" },
    { head: t("commands:head/change"), align: "right" },
    { head: t("terminal:head/status"), align: "left" },
    { head: t("terminal:head/title"), align: "left", isFlexible: true },
  ];
  const rows = shown.map((difference): Row => [
    line(difference.number === "" ? symbols.noValue : difference.number),
    line(writeProgress(difference.was, wording)),
    line(writeProgress(difference.is, wording)),
    line(writeChange(difference, wording)),
    writeStatus(difference, wording),
    line(difference.title),
  ]);
  writer.choices(
    layTable(columns, rows, width),
    shown.map(({ id }) => id),
  );
  if (comparison.elements.length === 0) writer.blank().text(t("commands:compare/same", { from, to }));
  return writer.end();
}

/** Points of percent between the two; null where one of them has no figure. */
export function changeOf({ was, is }: ElementDifference): string | null {
  if (was?.progress == null || is?.progress == null) return null;
  return Rational.parse(is.progress).minus(Rational.parse(was.progress)).toDecimal();
}

function writeProgress(figures: FiguresView | null, { t, formats, symbols }: Wording): string {
  if (figures === null) return t("commands:compare/absent");
  return figures.progress === null ? symbols.noValue : formats.number(figures.progress, 1);
}

function writeChange(difference: ElementDifference, { formats, symbols }: Wording): string {
  const change = changeOf(difference);
  return change === null ? symbols.noValue : formats.signed(change, 1);
}

function writeStatus({ was, is }: ElementDifference, wording: Wording): Line {
  const now = is === null ? piece(wording.t("commands:compare/absent")) : wording.status(is.status);
  if (was === null || was.status === is?.status) return [now];
  return [wording.status(was.status), piece(wording.symbols.becomes), now];
}

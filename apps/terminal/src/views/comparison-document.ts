/** The figures of two periods side by side, where they differ. */
import type { FiguresView } from "@miara/domain/figures-view";
import { Rational } from "@miara/domain/rational";
import type { ElementDifference, StrategyDifference } from "@miara/domain/strategy-difference";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { layFixedTable, type FixedColumn } from "../drawing/fixed-table.ts";
import { line, piece, type Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import type { PeriodComparison } from "../sources/compare-trees.ts";

export function comparisonDocument(
  comparison: PeriodComparison,
  wording: Wording,
  width: number | null,
): Document {
  const all = wording.t("vocabulary:allPeriods");
  return differenceDocument(
    comparison,
    { from: comparison.from ?? all, to: comparison.to ?? all },
    wording,
    width,
  );
}

/** How the figures stand is worth more than the whole of a title. */
const TITLE_SHARE = 0.25;

/** `sides` says what is held against what. */
export function differenceDocument(
  difference: StrategyDifference,
  sides: { readonly from: string; readonly to: string },
  wording: Wording,
  width: number | null,
): Document {
  const writer = new DocumentWriter(width);
  const { t, symbols } = wording;
  const { from, to } = sides;
  writer.text(t("commands:compare/title", { from, to }), { tone: "heading" }).blank();
  const shown = shownDifferences(difference);
  const columns: readonly FixedColumn[] = [
    { head: t("terminal:head/number"), align: "left", rank: 2, most: 10 },
    { head: `${from} %`, align: "right", rank: 3 },
    { head: `${to} %`, align: "right", rank: 0 },
    { head: t("commands:head/change"), align: "right", rank: 0 },
    { head: t("terminal:head/status"), align: "left", rank: 1 },
    { head: t("terminal:head/title"), align: "left", rank: 0, isFlexible: true },
  ];
  const rows = shown.map((one): readonly Line[] => cellsOf(one, wording));
  writer.choices(
    layFixedTable(columns, rows, width, symbols.ellipsis, TITLE_SHARE),
    shown.map(({ id }) => id),
  );
  if (difference.elements.length === 0) writer.blank().text(t("commands:compare/same", { from, to }));
  return writer.end();
}

/** The whole first. */
export function shownDifferences({ whole, elements }: StrategyDifference): readonly ElementDifference[] {
  return [whole, ...elements];
}

function cellsOf(difference: ElementDifference, wording: Wording): readonly Line[] {
  const { symbols } = wording;
  return [
    line(difference.number === "" ? symbols.noValue : difference.number),
    line(writeProgress(difference.was, wording)),
    line(writeProgress(difference.is, wording)),
    line(writeChange(difference, wording)),
    writeStatus(difference, wording),
    line(difference.title),
  ];
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

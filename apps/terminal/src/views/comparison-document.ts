/** The figures of two sides in a list: two periods, two moments of knowledge, as it is and as it would be. */
import type { FiguresView } from "@miara/domain/figures-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { layFixedTable, type FixedColumn } from "../drawing/fixed-table.ts";
import { line, piece, type Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import type { ComparedRow } from "./compared-rows.ts";

/** How the two sides are called. */
export interface Sides {
  readonly from: string;
  readonly to: string;
}

/** How the figures stand is worth more than the whole of a title. */
const TITLE_SHARE = 0.25;

/** Of two periods; null stands for all of them. */
export function sidesOf(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  { t }: Pick<Wording, "t">,
): Sides {
  const all = t("vocabulary:allPeriods");
  return { from: from ?? all, to: to ?? all };
}

export interface ShownDifference {
  readonly rows: readonly ComparedRow[];
  readonly sides: Sides;
  /** Whether no figure of any element differs. */
  readonly isSame: boolean;
}

export function differenceDocument(
  { rows, sides, isSame }: ShownDifference,
  wording: Wording,
  width: number | null,
): Document {
  const { t } = wording;
  const writer = new DocumentWriter(width);
  writer.text(t("commands:compare/title", { ...sides }), { tone: "heading" }).blank();
  writeRows(writer, rows, sides, wording);
  if (isSame) writer.blank().text(t("commands:compare/same", { ...sides }));
  return writer.end();
}

export function writeRows(
  writer: DocumentWriter,
  rows: readonly ComparedRow[],
  { from, to }: Sides,
  wording: Wording,
): void {
  const { t, symbols } = wording;
  // Elements of two strategies say by what they are a pair.
  const hasMatches = rows.some(({ match }) => match !== undefined);
  const columns: readonly FixedColumn[] = [
    { head: t("terminal:head/number"), align: "left", rank: 2, most: 16 },
    { head: `${from} %`, align: "right", rank: 3, most: 18 },
    { head: `${to} %`, align: "right", rank: 0, most: 18 },
    { head: t("commands:head/change"), align: "right", rank: 0 },
    { head: t("terminal:head/status"), align: "left", rank: 1 },
    ...(hasMatches
      ? ([{ head: t("terminal:compare/matched"), align: "left", rank: 4 }] satisfies FixedColumn[])
      : []),
    { head: t("terminal:head/title"), align: "left", rank: 0, isFlexible: true },
  ];
  writer.choices(
    layFixedTable(
      columns,
      rows.map((row) => cellsOf(row, hasMatches, wording)),
      writer.width,
      symbols.ellipsis,
      TITLE_SHARE,
    ),
    rows.map(({ element }) => element),
  );
}

function cellsOf(row: ComparedRow, hasMatches: boolean, wording: Wording): readonly Line[] {
  const { symbols, t } = wording;
  // What is not there was there, or stands in the other strategy alone.
  const absent = t(hasMatches ? "terminal:compare/absent" : "commands:compare/absent");
  return [
    line(row.number === "" ? symbols.noValue : row.number),
    line(writeProgress(row.was, absent, wording)),
    line(writeProgress(row.is, absent, wording)),
    line(row.change === null ? symbols.noValue : wording.formats.signed(row.change, 1)),
    writeStatus(row, hasMatches ? " / " : symbols.becomes, absent, wording),
    ...(hasMatches ? [line(t(`terminal:compare/match/${row.match ?? "none"}`), "quiet")] : []),
    line(row.title),
  ];
}

function writeProgress(figures: FiguresView | null, absent: string, { formats, symbols }: Wording): string {
  if (figures === null) return absent;
  return figures.progress === null ? symbols.noValue : formats.number(figures.progress, 1);
}

function writeStatus({ was, is }: ComparedRow, between: string, absent: string, wording: Wording): Line {
  const now = is === null ? piece(absent) : wording.status(is.status);
  if (was === null || was.status === is?.status) return [now];
  return [wording.status(was.status), piece(between), now];
}

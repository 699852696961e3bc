/** Indicators as a list of one line each: last value, course, status, trend, age. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";
import { shownPlaces } from "@miara/messages/shown-places";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { layFixedTable, type FixedColumn } from "../drawing/fixed-table.ts";
import { line, piece, type Line } from "../drawing/line.ts";
import { drawSparkline } from "../drawing/sparkline.ts";
import type { Wording } from "../drawing/wording.ts";
import { isJudged, trendWord } from "./indicator-rows.ts";

const WIDE = 100;
/** Values that a course is drawn from, the latest. */
const COURSE = 8;

export function indicatorsDocument(
  rows: readonly IndicatorRow[],
  wording: Wording,
  width: number | null,
): Document {
  const { t, symbols } = wording;
  const writer = new DocumentWriter(width);
  const columns: readonly FixedColumn[] = [
    { head: t("terminal:head/number"), align: "left", rank: 3, most: 10 },
    { head: t("terminal:head/indicator"), align: "left", rank: 0, isFlexible: true },
    { head: t("terminal:indicators/value"), align: "right", rank: 0, most: 20 },
    { head: t("terminal:head/unit"), align: "left", rank: 5, most: 10 },
    { head: t("terminal:head/period"), align: "left", rank: 4, most: 9 },
    { head: t("terminal:indicators/course"), align: "left", rank: 2 },
    { head: symbols.direction.range, align: "left", rank: 6 },
    { head: t("terminal:head/status"), align: "left", rank: 1 },
    { head: t("terminal:indicators/trend"), align: "left", rank: 7, most: 18 },
    { head: t("terminal:indicators/age"), align: "right", rank: 8 },
    { head: t("terminal:indicators/kind"), align: "left", rank: 9, most: 14 },
    { head: t("terminal:head/source"), align: "left", rank: 10, most: 26 },
  ];
  const laid = layFixedTable(
    columns,
    rows.map((row) => cells(row, wording)),
    width,
    symbols.ellipsis,
    // A wide screen has room for what else there is to say.
    width !== null && width >= WIDE ? 0.3 : 0.4,
  );
  return writer
    .list(
      laid,
      rows.map(({ element }) => element.id),
    )
    .end();
}

function cells(row: IndicatorRow, wording: Wording): readonly Line[] {
  const { t, symbols } = wording;
  const { latest } = row;
  return [
    line(row.element.number, "quiet"),
    line(row.name),
    line(writeLatest(row, wording) ?? symbols.noValue),
    line(row.unit ?? symbols.noValue, "quiet"),
    line(latest?.period ?? symbols.noValue, "quiet"),
    line(
      drawSparkline(
        row.values.map(({ value }) => value),
        symbols,
        { most: COURSE },
      ),
    ),
    line(symbols.direction[row.direction], "quiet"),
    isJudged(row) ? [wording.status(row.status)] : [piece(t("terminal:indicators/noTarget"), "quiet")],
    line(trendWord(row, wording) ?? symbols.noValue, "quiet"),
    line(row.ageMonths === null ? symbols.noValue : wording.short(row.ageMonths, 1), "quiet"),
    line(t(`vocabulary:kind/${row.kind}`), "quiet"),
    line(row.source ?? symbols.noValue, "quiet"),
  ];
}

/** The last value; null where there is none. */
export function writeLatest(
  { latest, decimals, values }: IndicatorRow,
  { formats }: Pick<Wording, "formats">,
): string | null {
  return latest === null
    ? null
    : formats.number(latest.value, shownPlaces({ decimals, observations: values }));
}

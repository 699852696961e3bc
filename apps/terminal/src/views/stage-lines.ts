/** The matrix of stages by periods, done over planned, readable without colour. */
import type { StageMatrix } from "@miara/domain/card-view";

import { addUp } from "../drawing/add-up.ts";
import type { DocumentWriter } from "../drawing/document.ts";
import { line, type Line } from "../drawing/line.ts";
import { layPeriodTable, type PeriodRow } from "../drawing/period-table.ts";
import type { Wording } from "../drawing/wording.ts";

export function writeStages(writer: DocumentWriter, matrix: StageMatrix, wording: Wording): void {
  const { t, symbols } = wording;
  let hasGap = false;
  const share = (cell: { readonly planned: string | null; readonly actual: string | null } | null): Line => {
    if (cell === null) hasGap = true;
    return line(cell === null ? symbols.gap : writeShare(cell.actual, cell.planned, wording));
  };
  const rows: PeriodRow[] = matrix.rows.map((row) => ({
    title: `${row.number === null ? "" : `${row.number} `}${row.title}`,
    cells: row.cells.map(share),
    sum: line(writeShare(row.actual, row.planned, wording)),
    notes: [],
  }));
  rows.push({
    title: t("terminal:card/total"),
    cells: matrix.totals.map((total) => line(writeShare(total.actual, total.planned, wording))),
    sum: line(sumOfRows(matrix, wording)),
    notes: [],
  });
  const table = {
    titleHead: t("terminal:head/stage"),
    periods: matrix.periods.map((period) => wording.formats.period(period)),
    sumHead: t("terminal:head/sum"),
    rows,
  };
  writer.add(...layPeriodTable(table, writer.width));
  if (hasGap) writer.text(t("terminal:legend/stages", { gap: symbols.gap }), { tone: "quiet" });
}

/** Done over planned: `4/12`; a dash for what was not reported, or not planned. */
export function writeShare(actual: string | null, planned: string | null, wording: Wording): string {
  const write = (figure: string | null): string =>
    figure === null ? wording.symbols.noValue : wording.short(figure, 6);
  return actual === null && planned === null ? wording.symbols.noValue : `${write(actual)}/${write(planned)}`;
}

function sumOfRows(matrix: StageMatrix, wording: Wording): string {
  return writeShare(
    addUp(matrix.rows.map((row) => row.actual)),
    addUp(matrix.rows.map((row) => row.planned)),
    wording,
  );
}

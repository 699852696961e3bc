/** The matrix of stages by periods, done over planned, readable without colour. */
import type { StageMatrix } from "@miara/domain/card-view";

import { addUp } from "../drawing/add-up.ts";
import type { DocumentWriter } from "../drawing/document.ts";
import { line, piece, type Line, type Piece } from "../drawing/line.ts";
import { layPeriodTable, type PeriodRow } from "../drawing/period-table.ts";
import type { Wording } from "../drawing/wording.ts";

export function writeStages(writer: DocumentWriter, matrix: StageMatrix, wording: Wording): void {
  const { t, symbols } = wording;
  let hasGap = false;
  const share = (cell: { readonly planned: string | null; readonly actual: string | null } | null): Line => {
    if (cell === null) hasGap = true;
    if (cell === null) return line(symbols.gap);
    // In a pipe the figures speak for themselves.
    const heat = writer.width === null ? null : heatOf(cell.actual, cell.planned, wording);
    const written = writeShare(cell.actual, cell.planned, wording);
    return heat === null ? line(written) : [heat, piece(` ${written}`)];
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
  if (writer.width !== null && symbols.heat[0] !== "") {
    const [none, some, most, all] = symbols.heat;
    writer.text(t("terminal:legend/heat", { none, some, most, all }), { tone: "quiet" });
  }
  if (hasGap) writer.text(t("terminal:legend/stages", { gap: symbols.gap }), { tone: "quiet" });
}

/** How much of what was planned is done, as a shade; null where nothing was planned or reported. */
function heatOf(actual: string | null, planned: string | null, { symbols }: Wording): Piece | null {
  if (actual === null || planned === null) return null;
  // A shade of a screen, not a figure: floats are exact enough.
  const [done, due] = [Number(actual), Number(planned)];
  if (due === 0 || symbols.heat[0] === "") return null;
  const [none, some, most, all] = symbols.heat;
  if (done >= due) return piece(all, "on-track");
  if (done === 0) return piece(none, "off-track");
  return done * 2 >= due ? piece(most, "at-risk") : piece(some, "off-track");
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

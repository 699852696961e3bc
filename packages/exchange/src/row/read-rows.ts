/**
 * Parts every row of every page into name, source and cells, and puts the cells into their columns.
 *
 * All pages are read together, since what one leaves open another may settle: which texts are sources, how many cells
 * a page's rows have, and the same figures under certain years.
 */
import type { Finding } from "@miara/domain/finding";
import type { IndicatorKind } from "@miara/domain/indicator";
import type { PeriodLabel } from "@miara/domain/period";

import { findingAt, type RawRow, type RawTable } from "../page/parsed-page.ts";
import { oncePerPeriod } from "../page/period-columns.ts";
import { asCell, type CellCandidate } from "./cell-candidate.ts";
import { CertainRuns, placeRows, type PlaceableRow, type Placement } from "./place-in-columns.ts";
import { readCells, type CellsReading } from "./read-cells.ts";
import { cutBorderedRow, cutPeriod } from "./row-borders.ts";
import { doubtsOfCells, doubtsOfPlacement, doubtsOfSplit, type Doubt } from "./row-doubts.ts";
import { countSources, sourceKey, splitSource, type KnownSources } from "./split-source.ts";
import { textBetween, tokenise } from "./tokens.ts";

export interface ReadRow {
  readonly line: number;
  readonly kind: IndicatorKind;
  readonly name: string;
  readonly source: string | null;
  /** As it stands in the file. */
  readonly written: string;
  readonly cells: readonly PlacedCell[];
  readonly findings: readonly Finding[];
}

export interface PlacedCell {
  readonly period: PeriodLabel;
  readonly cell: CellCandidate;
}

export interface TableOfFile {
  readonly file: string;
  readonly table: RawTable;
}

/** A row with its cells found, still without their columns. */
interface CutRow {
  readonly row: RawRow;
  readonly columns: readonly PeriodLabel[];
  /** What stands before the cells, and where the row had borders, what they say of it. */
  readonly label: string;
  readonly bordered: { readonly name: string; readonly source: string | null } | null;
  readonly cells: readonly (CellCandidate | null)[];
  readonly doubts: readonly Doubt[];
}

/** A margin of cost that is not taken for granted. */
const DOUBTFUL_MARGIN = 1.5;
/** A row that fills its columns has less to doubt: joining two figures would leave one empty. */
const DOUBTFUL_MARGIN_FULL = 1.1;
const MOST_OTHERS = 4;

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** Of lines that are no row of their own. */
  readonly findings: readonly Finding[];
}

/** The rows of each table, in the order given. `offices` are names of leads and partners from anywhere. */
export function readRows(tables: readonly TableOfFile[], offices: readonly string[]): readonly ReadTable[] {
  const joined = tables.map(({ file, table }) => joinRows(file, table));
  const cut = joined.map(({ table }) => cutTable(table));
  const known: KnownSources = {
    rowsEndingWith: countSources(cut.flat().map((row) => row.label)),
    offices: new Set(offices.map(sourceKey)),
  };
  const certain = new CertainRuns(cut.flat().map(asPlaceable));
  return cut.map((rows, at) => {
    const placements = placeRows(rows.map(asPlaceable), certain);
    const file = tables[at]?.file ?? "";
    return {
      rows: rows.map((row, rowAt) => finishRow(file, row, placements[rowAt], known)),
      findings: joined[at]?.findings ?? [],
    };
  });
}

/** A line of cells alone goes on from a line without any; where there is none, it is no row. */
function joinRows(file: string, table: RawTable): { readonly table: RawTable; readonly findings: Finding[] } {
  const columns = table.layout === "single" ? 1 : table.columns.length;
  const rows: RawRow[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const before = rows.at(-1);
    if (cutRow(row, table, columns, null).label !== "") rows.push(row);
    else if (before !== undefined && cutRow(before, table, columns, null).cells.length === 0) {
      const whole = { text: `${before.text} ${row.text}`, written: `${before.written} ${row.written}` };
      rows[rows.length - 1] = { ...before, ...whole };
      const params = { row: whole.written };
      findings.push(findingAt(file, { code: "row.joined", severity: "notice", line: row.line, params }));
    } else {
      const params = { row: row.written };
      findings.push(findingAt(file, { code: "line.unknown", severity: "warning", line: row.line, params }));
    }
  }
  return { table: { ...table, rows }, findings };
}

function cutTable(table: RawTable): readonly CutRow[] {
  const columns = table.layout === "single" ? 1 : table.columns.length;
  const first = table.rows.map((row) => cutRow(row, table, columns, null));
  const usual = usualCount(first.map((row) => row.cells.length));
  return first.map((row) =>
    row.bordered !== null || row.cells.length === usual ? row : cutRow(row.row, table, columns, usual),
  );
}

function cutRow(row: RawRow, table: RawTable, columns: number, usual: number | null): CutRow {
  const bordered = cutBorderedRow(row.text, columns, table.layout);
  if (bordered !== null)
    return {
      row,
      columns: bordered.period === null ? table.columns : [bordered.period],
      label: bordered.name,
      bordered,
      cells: bordered.cells.map((raw) => asCell(raw, 0)[0] ?? null),
      doubts: bordered.cells.flatMap((raw): Doubt[] =>
        raw.trim() === "" || asCell(raw, 0).length > 0
          ? []
          : [{ code: "value.unreadable", severity: "warning", params: { text: raw } }],
      ),
    };
  const single = table.layout === "single" ? cutPeriod(row.text) : null;
  const text = single === null ? row.text : single.text;
  const tokens = tokenise(text);
  const readings = readCells(text, tokens, { columns, usual });
  const best = readings[0] ?? { from: tokens.length, cells: [], cost: 0 };
  const isDated = table.layout === "years" || single !== null;
  return {
    row,
    columns: single === null ? table.columns : [single.period],
    label: textBetween(text, tokens, 0, best.from),
    bordered: null,
    cells: isDated ? best.cells : [],
    doubts: [
      ...doubtsOfCells(tokens, best, otherReadings(columns, best, readings), columns, single?.period ?? null),
      ...(isDated ? [] : [withoutYear(best)]),
    ],
  };
}

function doubtsOfRepeats(taken: readonly PlacedCell[], repeated: readonly PlacedCell[]): readonly Doubt[] {
  if (repeated.length === 0) return [];
  const write = (cells: readonly PlacedCell[]): string =>
    cells.map(({ period, cell }) => `${period}: ${cell.raw}`).join(" | ");
  const params = { taken: write(taken), others: write(repeated) };
  return [{ code: "row.year-twice", severity: "warning", params }];
}

function withoutYear(reading: CellsReading): Doubt {
  const taken = reading.cells.map((cell) => cell.raw).join(" | ");
  return { code: "row.no-year", severity: "warning", params: { taken } };
}

/** Readings nearly as good as the best that differ in the cells' text, not by leaving a cell to the name. */
function otherReadings(
  columns: number,
  best: CellsReading,
  readings: readonly CellsReading[],
): readonly string[] {
  const write = (reading: CellsReading): string => reading.cells.map((cell) => cell.raw).join(" | ");
  const taken = write(best);
  const margin = best.cells.length === columns ? DOUBTFUL_MARGIN_FULL : DOUBTFUL_MARGIN;
  const others = readings
    .filter((reading) => reading.cost - best.cost < margin && reading.from <= best.from)
    .map(write)
    .filter((written) => written !== taken);
  return [...new Set(others)].slice(0, MOST_OTHERS);
}

/** The commonest count of cells above one; null where no two rows agree. */
function usualCount(counts: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  const [most] = [...times].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined || most[1] < 2 ? null : most[0];
}

function asPlaceable(row: CutRow): PlaceableRow {
  return { values: row.cells.map((cell) => cell?.value ?? null), columns: row.columns };
}

function finishRow(
  file: string,
  cut: CutRow,
  placement: Placement | undefined,
  known: KnownSources,
): ReadRow {
  const { row } = cut;
  const split = cut.bordered === null ? splitSource(cut.label, known) : { ...cut.bordered, other: null };
  const offset = placement?.offset ?? 0;
  const placed = cut.cells.flatMap((cell, at) => {
    const period = cut.columns[at + offset];
    return cell === null || period === undefined ? [] : [{ period, cell }];
  });
  const { first: cells, repeated } = oncePerPeriod(placed);
  const doubts = [
    ...cut.doubts,
    ...(placement === undefined ? [] : doubtsOfPlacement(cut.cells.length, cut.columns, placement)),
    ...doubtsOfSplit(split),
    ...doubtsOfRepeats(cells, repeated),
  ];
  return {
    line: row.line,
    kind: row.kind,
    name: split.name,
    source: split.source,
    written: row.written,
    cells,
    findings: doubts.map((doubt) =>
      findingAt(file, { ...doubt, line: row.line, params: { row: row.written, ...doubt.params } }),
    ),
  };
}

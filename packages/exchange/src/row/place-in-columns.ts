/**
 * Decides which columns the cells of a row belong to where there are fewer cells than columns.
 *
 * Columns fill up over time, so what is missing is the end of a row, unless the page says otherwise: where no row
 * reaches its full width, the first column is empty in all of them. The same run of figures in another row, where its
 * columns are certain, settles it.
 */

/** A row of which only the figures matter here; `columns` are the periods of its table in the order written. */
export interface PlaceableRow {
  readonly values: readonly (string | null)[];
  readonly columns: readonly string[];
}

export interface Placement {
  /** The column of the first cell. */
  readonly offset: number;
  /** The other columns that the first cell could stand in. */
  readonly others: readonly number[];
  /** `full`: no doubt; `twin`: settled by the same figures elsewhere; `page`: by the other rows; `usual`: assumed. */
  readonly basis: "full" | "twin" | "page" | "usual";
}

/** Figures in a row that must agree, and differ among themselves, before two rows are taken for one series. */
const TWIN_RUN = 3;

/** Runs of figures whose columns are certain, from the rows that fill their tables. */
export class CertainRuns {
  readonly #runs = new Set<string>();

  constructor(rows: readonly PlaceableRow[]) {
    for (const row of rows)
      if (row.values.length === row.columns.length) for (const run of runsOf(row, 0)) this.#runs.add(run);
  }

  /** Whether a row, with its first cell in a column, shares a run with a certain row. */
  agreeWith(row: PlaceableRow, offset: number): boolean {
    return runsOf(row, offset).some((run) => this.#runs.has(run));
  }
}

export function placeRows(rows: readonly PlaceableRow[], certain: CertainRuns): Placement[] {
  const widest = Math.max(0, ...rows.map((row) => row.values.length));
  return rows.map((row) => {
    const spare = row.columns.length - row.values.length;
    if (spare <= 0 || row.values.length === 0) return { offset: 0, others: [], basis: "full" };
    const places = Array.from({ length: spare + 1 }, (_, offset) => offset);
    const [twin, ...moreTwins] = places.filter((offset) => certain.agreeWith(row, offset));
    if (twin !== undefined && moreTwins.length === 0) return { offset: twin, others: [], basis: "twin" };
    const isFirstEmpty = widest < row.columns.length && rows.length > 1;
    const offset = isFirstEmpty ? 1 : 0;
    return {
      offset,
      others: places.filter((place) => place !== offset),
      basis: isFirstEmpty && row.values.length === widest && spare === 1 ? "page" : "usual",
    };
  });
}

/** Every three figures that stand side by side, with their periods; none where a value is missing, 0 or repeated. */
function runsOf(row: PlaceableRow, offset: number): readonly string[] {
  return row.values.flatMap((_, at) => {
    const values = row.values.slice(at, at + TWIN_RUN);
    const isTelling = values.every((value) => value !== null && value !== "0");
    if (!isTelling || new Set(values).size < TWIN_RUN) return [];
    return [values.map((value, further) => `${row.columns[at + offset + further] ?? ""}=${value}`).join(" ")];
  });
}

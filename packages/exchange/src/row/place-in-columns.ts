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

/** Figures in a row that must agree before two rows are taken for one series. */
const TWIN_RUN = 3;

export function placeRows(rows: readonly PlaceableRow[], elsewhere: readonly PlaceableRow[]): Placement[] {
  const widest = Math.max(0, ...rows.map((row) => row.values.length));
  return rows.map((row) => {
    const spare = row.columns.length - row.values.length;
    if (spare <= 0 || row.values.length === 0) return { offset: 0, others: [], basis: "full" };
    const places = Array.from({ length: spare + 1 }, (_, offset) => offset);
    const twins = places.filter((offset) => elsewhere.some((other) => isTwin(row, offset, other)));
    const [twin] = twins;
    if (twin !== undefined && twins.length === 1) return { offset: twin, others: [], basis: "twin" };
    const isFirstEmpty = widest < row.columns.length && rows.length > 1;
    const offset = isFirstEmpty ? 1 : 0;
    return {
      offset,
      others: places.filter((place) => place !== offset),
      basis: isFirstEmpty && row.values.length === widest && spare === 1 ? "page" : "usual",
    };
  });
}

/** Whether a full row holds the same figures in the same periods: at least three that are not all alike. */
function isTwin(row: PlaceableRow, offset: number, other: PlaceableRow): boolean {
  if (other.values.length !== other.columns.length) return false;
  const byPeriod = new Map(other.columns.map((period, at) => [period, other.values[at] ?? null]));
  let run: string[] = [];
  for (const [at, value] of row.values.entries()) {
    const period = row.columns[at + offset];
    const theirs = period === undefined ? null : (byPeriod.get(period) ?? null);
    run = value !== null && value !== "0" && theirs === value ? [...run, value] : [];
    if (run.length >= TWIN_RUN && new Set(run).size >= TWIN_RUN) return true;
  }
  return false;
}

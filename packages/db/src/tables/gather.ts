/** Rows into lists of what they stand for. */

interface Placed {
  readonly position: number;
}

/** What the rows stand for, in the order of their places. */
export function inOrder<Row extends Placed, Thing>(
  rows: readonly Row[],
  thingOf: (row: Row) => Thing,
): Thing[] {
  return (isInOrder(rows) ? rows : rows.toSorted((a, b) => a.position - b.position)).map(thingOf);
}

/**
 * Finds what the rows of an owner stand for, in the order of their places; an owner without rows has none.
 *
 * Looking up texts is what most of the time goes to. An engine that reads along a key gives owners in ascending order,
 * and so are they then asked for: in that case the next one asked for is simply the next one there.
 */
export function gather<Row extends Placed, Thing>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
  thingOf: (row: Row) => Thing,
): (owner: string) => Thing[] {
  const runs = runsOf(rows, ownerOf);
  const isAscending = runs.every((run, at) => at === 0 || run.owner > (runs[at - 1]?.owner ?? ""));
  let rowsOf = isAscending ? null : joinRuns(runs);
  let next = 0;
  return (owner) => {
    const run = runs[next];
    if (isAscending && run?.owner === owner) {
      next += 1;
      return inOrder(run.rows, thingOf);
    }
    rowsOf ??= joinRuns(runs);
    return inOrder(rowsOf.get(owner) ?? [], thingOf);
  };
}

/** Rows of one owner that follow one another. */
interface Run<Row> {
  readonly owner: string;
  readonly rows: Row[];
}

function runsOf<Row>(rows: readonly Row[], ownerOf: (row: Row) => string): readonly Run<Row>[] {
  const runs: Run<Row>[] = [];
  let last: Run<Row> | undefined;
  for (const row of rows) {
    const owner = ownerOf(row);
    if (last?.owner === owner) last.rows.push(row);
    else {
      last = { owner, rows: [row] };
      runs.push(last);
    }
  }
  return runs;
}

function joinRuns<Row>(runs: readonly Run<Row>[]): ReadonlyMap<string, readonly Row[]> {
  const rowsOf = new Map<string, Row[]>();
  for (const { owner, rows } of runs) {
    const known = rowsOf.get(owner);
    if (known === undefined) rowsOf.set(owner, [...rows]);
    else known.push(...rows);
  }
  return rowsOf;
}

function isInOrder(rows: readonly Placed[]): boolean {
  let last = -1;
  for (const { position } of rows) {
    if (position < last) return false;
    last = position;
  }
  return true;
}

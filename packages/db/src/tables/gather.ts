/**
 * Rows into lists of what they stand for. Rows are let go as soon as they are read: of a large strategy there are tens
 * of thousands, and to carry them along costs the garbage collector as much time as it takes to read them.
 */

interface Placed {
  readonly position: number;
}

/** What the rows stand for, in the order of their places. It is made in the order in which the rows come. */
export function inOrder<Row extends Placed, Thing>(
  rows: readonly Row[],
  thingOf: (row: Row) => Thing,
): Thing[] {
  const pile = pileUp(rows, thingOf);
  return take(pile, [{ from: 0, to: rows.length }]);
}

/**
 * Finds what the rows of an owner stand for, in the order of their places; an owner without rows has none. It is made
 * in the order in which the rows come.
 *
 * Looking up texts is what takes longest. An engine that reads along a key gives owners in ascending order, and so are
 * they then mostly asked for: in that case the next one asked for is simply the next one there.
 */
export function gather<Row extends Placed, Thing>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
  thingOf: (row: Row) => Thing,
): (owner: string) => Thing[] {
  const pile = pileUp(rows, thingOf);
  const runs = runsOf(rows, ownerOf);
  const isAscending = runs.every((run, at) => at === 0 || run.owner > (runs[at - 1]?.owner ?? ""));
  let runsByOwner: ReadonlyMap<string, readonly Run[]> | null = null;
  let next = 0;
  return (owner) => {
    const run = runs[next];
    if (isAscending && run?.owner === owner) {
      next += 1;
      return take(pile, [run]);
    }
    runsByOwner ??= Map.groupBy(runs, (one) => one.owner);
    return take(pile, runsByOwner.get(owner) ?? []);
  };
}

/** Things as they came, with their places. */
interface Pile<Thing> {
  readonly things: readonly Thing[];
  readonly places: Int32Array;
}

/** Where in a pile, from a place up to but without another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What came of one owner without another between. */
interface Run extends Stretch {
  readonly owner: string;
}

function pileUp<Row extends Placed, Thing>(rows: readonly Row[], thingOf: (row: Row) => Thing): Pile<Thing> {
  const places = new Int32Array(rows.length);
  const things = rows.map((row, at) => {
    places[at] = row.position;
    return thingOf(row);
  });
  return { things, places };
}

function runsOf<Row>(rows: readonly Row[], ownerOf: (row: Row) => string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const [at, row] of rows.entries()) {
    const owner = ownerOf(row);
    const following = rows[at + 1];
    if (following !== undefined && ownerOf(following) === owner) continue;
    runs.push({ owner, from, to: at + 1 });
    from = at + 1;
  }
  return runs;
}

function take<Thing>({ things, places }: Pile<Thing>, stretches: readonly Stretch[]): Thing[] {
  const [only] = stretches;
  if (only === undefined) return [];
  if (stretches.length === 1 && isInOrder(places, only)) return things.slice(only.from, only.to);
  return stretches
    .flatMap(({ from, to }) =>
      things.slice(from, to).map((thing, at) => ({ thing, place: places[from + at] ?? 0 })),
    )
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

function isInOrder(places: Int32Array, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at += 1) if ((places[at] ?? 0) < (places[at - 1] ?? 0)) return false;
  return true;
}

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

/** Finds what the rows of an owner stand for, in the order of their places; an owner without rows has none. */
export function gather<Row extends Placed, Owner, Thing>(
  rows: readonly Row[],
  ownerOf: (row: Row) => Owner,
  thingOf: (row: Row) => Thing,
): (owner: Owner) => Thing[] {
  const rowsOf = new Map<Owner, Row[]>();
  let lastOwner: Owner | undefined;
  let last: Row[] = [];
  for (const row of rows) {
    const owner = ownerOf(row);
    // Rows of one owner mostly follow one another, and to compare two texts is cheaper than to look one up.
    if (owner !== lastOwner) {
      lastOwner = owner;
      last = rowsOf.get(owner) ?? [];
      if (last.length === 0) rowsOf.set(owner, last);
    }
    last.push(row);
  }
  return (owner) => inOrder(rowsOf.get(owner) ?? [], thingOf);
}

function isInOrder(rows: readonly Placed[]): boolean {
  let last = -1;
  for (const { position } of rows) {
    if (position < last) return false;
    last = position;
  }
  return true;
}

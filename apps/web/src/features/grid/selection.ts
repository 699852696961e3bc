/** Where one is in a grid, and what is selected: a rectangle from an anchor to the active cell. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly anchor: Place;
  /** The cell that has the focus, and from which the keys go. */
  readonly active: Place;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Both ends belong to it. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function at(place: Place): Selection {
  return { anchor: place, active: place };
}

export function rectangleOf({ anchor, active }: Selection): Rectangle {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export function isSingle({ anchor, active }: Selection): boolean {
  return isSamePlace(anchor, active);
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

export function placesOf({ top, bottom, left, right }: Rectangle): readonly Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/** The same selection in a grid that has become smaller meanwhile. */
export function within({ anchor, active }: Selection, size: Size): Selection {
  return { anchor: clamp(anchor, size), active: clamp(active, size) };
}

export function moved(selection: Selection, to: Place, size: Size, isExtending: boolean): Selection {
  const active = clamp(to, size);
  return isExtending ? { anchor: selection.anchor, active } : at(active);
}

export function everything({ rows, columns }: Size): Selection {
  return { anchor: { row: 0, column: 0 }, active: { row: rows - 1, column: columns - 1 } };
}

function clamp({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

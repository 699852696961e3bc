/** Which of two readings of a text lies nearer to the figures beside it: told to whoever chooses, never chosen. */
import { Rational } from "@miara/domain/rational";

import { valueOf, type FigureCell, type GridRow } from "./grid-row.ts";
import type { PossibleEntry, ReadAs } from "./read-entry.ts";

/** As a ratio: 21 500 and 23 100 speak for 22 000, not 22. Null where nothing stands in the row. */
export function nearerReading(
  { cells }: GridRow,
  cell: FigureCell,
  readings: readonly PossibleEntry[],
): ReadAs | null {
  // What a cell shows and holds is no reading of marks.
  if (readings.some(({ as }) => as === "held")) return null;
  const at = cells.indexOf(cell);
  const known = cells
    .map((other, place) => ({ value: figureOf(other), distance: Math.abs(place - at) }))
    .filter(({ value, distance }) => value !== null && !value.isZero() && distance > 0)
    .toSorted((one, other) => one.distance - other.distance);
  const neighbour = known[0]?.value ?? null;
  if (neighbour === null) return null;
  const far = ({ value }: PossibleEntry): Rational => {
    const ratio = (value === null ? Rational.ZERO : Rational.parse(value)).dividedBy(neighbour).absolute();
    return ratio.isZero() || ratio.compare(Rational.ONE) >= 0 ? ratio : Rational.ONE.dividedBy(ratio);
  };
  const [nearest] = readings.toSorted((one, other) => far(one).compare(far(other)));
  return nearest?.as ?? null;
}

function figureOf({ figure }: FigureCell): Rational | null {
  const value = valueOf(figure);
  return value === null ? null : Rational.parse(value);
}

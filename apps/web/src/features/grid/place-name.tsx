/** A cell by its row and its period. */
import type { ReactNode } from "react";

import type { FigureCell, GridRow } from "./grid-row.ts";
import { RowName } from "./row-head.tsx";

interface PlaceNameProps {
  readonly row: GridRow;
  readonly cell: FigureCell | null;
}

export function PlaceName({ row, cell }: PlaceNameProps): ReactNode {
  return (
    <>
      <RowName row={row} />
      {cell === null ? null : `, ${cell.period}`}
    </>
  );
}

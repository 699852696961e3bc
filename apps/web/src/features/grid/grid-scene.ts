/** What the keys, the pointer and the clipboard find: the rows and columns, what is selected, what can be done. */
import type { Period } from "@miara/domain/period";

import type { CellMarks } from "./cell-mark.ts";
import type { GridDeeds } from "./grid-deeds.ts";
import type { GridRow } from "./grid-row.ts";
import type { Selection, Size } from "./selection.ts";

export interface GridScene {
  readonly rows: readonly GridRow[];
  readonly periods: readonly Period[];
  readonly size: Size;
  readonly selection: Selection;
  readonly marks: CellMarks;
  readonly deeds: GridDeeds;
}

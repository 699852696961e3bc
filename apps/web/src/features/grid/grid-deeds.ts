/** What the grid asks of the page around it. */
import type { GridRow } from "./grid-row.ts";
import type { TextForPlace } from "./paste-plan.ts";
import type { Place, Selection } from "./selection.ts";

/** How texts came to be entered at once. */
export type EnteredBy = "typing" | "pasting" | "filling" | "clearing";

export interface GridDeeds {
  readonly select: (selection: Selection) => void;
  /** `seen`: the rows as their writer saw them. Whoever has changed them since is met, not overwritten. */
  readonly enter: (texts: readonly TextForPlace[], by: EnteredBy, seen?: readonly GridRow[]) => void;
  /** Somebody wants to edit what can't be edited. */
  readonly refuse: (place: Place) => void;
  /** Gives up what was entered in a cell and not taken; false: there is no such thing. */
  readonly takeBack: (place: Place) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says something to those who don't see the grid. */
  readonly say: (text: string) => void;
}

/** What the grid asks of the page around it. */
import type { TextForPlace } from "./paste-plan.ts";
import type { Place, Selection } from "./selection.ts";

/** How texts came to be entered at once. */
export type EnteredBy = "typing" | "pasting" | "filling" | "clearing";

export interface GridDeeds {
  readonly select: (selection: Selection) => void;
  readonly enter: (texts: readonly TextForPlace[], by: EnteredBy) => void;
  /** Somebody wants to edit what can't be edited. */
  readonly refuse: (place: Place) => void;
  /** Gives up what was entered in a cell and not taken; false: there is no such thing. */
  readonly takeBack: (place: Place) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says something to those who don't see the grid. */
  readonly say: (text: string) => void;
}

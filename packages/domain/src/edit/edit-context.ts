/** Who edits and when, and how an edit that could not be applied is told. */
import type { Entry } from "../stage/stage.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Found } from "./meeting.ts";

export interface EditContext {
  /** The office that acts, and the moment: what stands beside the figures that it enters. */
  readonly entry: Entry;
  /** ISO day. */
  readonly today: string;
}

/** Applies one kind of edit; gives what it found where that is not what its writer saw. */
export type Applying<Edit> = (draft: StrategyDraft, edit: Edit, context: EditContext) => Found | null;

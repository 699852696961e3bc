/** What a page knows of a strategy that somebody works on: what is stored, what waits, what met, what was refused. */
import type { EditContext } from "@miara/domain/apply-edits";
import type { MessageParams } from "@miara/domain/domain-error";
import type { Entry } from "@miara/domain/stage";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import type { Steps } from "./edit-steps.ts";

/** Edits that stand together: what one key, one paste or one form did. */
export interface Batch {
  readonly id: string;
  readonly edits: readonly StrategyEdit[];
  readonly reason: string | null;
}

export interface Conflict {
  /** The edit as its writer meant it. */
  readonly edit: StrategyEdit;
  readonly reason: string | null;
  /** What stands there now. */
  readonly current: unknown;
  readonly author: string | null;
  readonly entry: Entry | null;
}

export interface Refused {
  readonly batch: Batch;
  readonly code: string;
  readonly params: MessageParams;
}

/** All that was entered and is not stored: what the browser keeps past the end of a page. */
export interface Unstored {
  /** In the order in which it was entered. */
  readonly waiting: readonly Batch[];
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refused[];
}

export const NOTHING_UNSTORED: Unstored = { waiting: [], conflicts: [], refused: [] };

export type SendState = "idle" | "sending" | "failed" | "signed-out";

export interface EditingState extends Unstored {
  /** With all that was entered, stored or not. */
  readonly strategy: Strategy;
  /** As it is stored, as far as this page knows. */
  readonly stored: Strategy;
  readonly revision: number;
  readonly sending: SendState;
  readonly steps: Steps;
  /** Fields and forms of this page with something in them that was not entered yet. */
  readonly drafts: number;
}

export type SaveAnswer =
  | {
      readonly ok: true;
      readonly revision: number;
      /** As the server keeps it: its clock, and the office that it knows. */
      readonly entry: Entry;
    }
  | {
      readonly ok: false;
      readonly revision: number;
      readonly conflicts: readonly {
        readonly edit: number;
        readonly current: unknown;
        readonly author: string | null;
        readonly entry: Entry | null;
      }[];
    };

/**
 * `refused`: the server understood and said no; `failed`: it could not be reached; `broke`: it failed at this very
 * batch, which may pass.
 */
export type SendOutcome =
  | { readonly kind: "answered"; readonly answer: SaveAnswer }
  | { readonly kind: "refused"; readonly code: string; readonly params: MessageParams }
  | { readonly kind: "failed" }
  | { readonly kind: "broke"; readonly code: string; readonly params: MessageParams }
  | { readonly kind: "signed-out" };

export interface EditingPorts {
  /** Never rejects. */
  readonly send: (batch: Batch) => Promise<SendOutcome>;
  readonly load: () => Promise<{ readonly strategy: Strategy; readonly revision: number }>;
  /** Keeps what is not stored yet past the end of the page. */
  readonly keep: (unstored: Unstored) => void;
  readonly context: () => EditContext;
  readonly makeId: () => string;
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void;
}

/** What every screen is given: the figures, the words, the room, and the ways to go. */
import type { TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "../sources/source.ts";
import type { Palette } from "../theme.ts";
import type { ProgressHistory } from "../views/progress-history.ts";
import type { Scratch } from "../what-if/scratch.ts";
import type { Candidate, CommandEntry } from "./command-entry.ts";
import type { KeyHandler } from "./key-queue.ts";
import type { Place, Spot } from "./place.ts";
import type { ViewMemory } from "./view-memory.ts";

export interface Desk {
  readonly wording: Wording;
  readonly palette: Palette;
  readonly house: SourceHouse;
  readonly choices: readonly StrategyChoice[];
  readonly source: StrategySource;
  readonly tree: TreeView;
  readonly asOf: AsOf;
  /** Changes with the figures. */
  readonly version: string;
  /** How often the connection came back. */
  readonly connection: number;
  /** What was brought of it. */
  readonly seen: ViewMemory;
  /** Progress by period; null while it is not there. */
  readonly history: ProgressHistory | null;
  readonly isLive: boolean;
  /** Whether the server knows the token no more, so that only what is public is seen. */
  readonly isPublicNow: boolean;
  readonly width: number;
  readonly height: number;
  /** What the line at the bottom says until the next key; null: the keys that work here. */
  readonly notice: string | null;
  /** What is being typed after `:`, with where it may lead; null otherwise. */
  readonly command: (CommandEntry & { readonly candidates: readonly Candidate[] }) | null;
  /** The scratch copy of what-if. */
  readonly scratch: Scratch;
  readonly setScratch: (scratch: Scratch) => void;
  readonly say: (text: string) => void;
  /** Says what went wrong, in words. */
  readonly sayProblem: (problem: unknown) => void;
  readonly open: (place: Place) => void;
  readonly replace: (place: Place) => void;
  readonly back: () => void;
  /** To the place that one has come back from. */
  readonly forth: () => void;
  /** Whether there is one. */
  readonly canGoForth: boolean;
  readonly moveTo: (spot: Spot) => void;
  readonly countAsOf: (period: string) => void;
  readonly choose: (choice: StrategyChoice) => void;
  /** Puts a text on the clipboard of whoever looks at the terminal, where it allows that. */
  readonly copy: (text: string) => void;
  /** A key for the command line; opens it where it is closed. */
  readonly typeCommand: (key: string) => void;
  /** What went wrong, or null. */
  readonly refresh: () => Promise<unknown>;
  /** Back to the shell, until it calls us again. */
  readonly suspend: () => void;
  readonly quit: () => void;
  /** The screen at hand takes the keys. */
  readonly takeKeys: (handler: KeyHandler) => void;
}

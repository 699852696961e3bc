/** What every screen is given: the figures, the words, the room, and the ways to go. */
import type { TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "../sources/source.ts";
import type { Palette } from "../theme.ts";
import type { KeyHandler } from "./key-queue.ts";
import type { Place, Spot } from "./place.ts";

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
  readonly isLive: boolean;
  readonly width: number;
  readonly height: number;
  /** What the line at the bottom says until the next key; null: the keys that work here. */
  readonly notice: string | null;
  readonly say: (text: string) => void;
  /** Says what went wrong, in words. */
  readonly sayProblem: (problem: unknown) => void;
  readonly open: (place: Place) => void;
  readonly replace: (place: Place) => void;
  readonly back: () => void;
  readonly moveTo: (spot: Spot) => void;
  readonly countAsOf: (period: string) => void;
  readonly choose: (choice: StrategyChoice) => void;
  /** What went wrong, or null. */
  readonly refresh: () => Promise<unknown>;
  readonly quit: () => void;
  /** The screen at hand takes the keys. */
  readonly takeKeys: (handler: KeyHandler) => void;
}

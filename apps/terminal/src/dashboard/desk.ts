/** What every screen is given: the figures, the words, the room, and the ways to go. */
import type { TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "../sources/source.ts";
import type { Palette } from "../theme.ts";
import type { Place, Spot } from "./place.ts";
import type { KeyHandler } from "./use-key-queue.ts";

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
  say(text: string): void;
  /** Says what went wrong, in words. */
  sayProblem(problem: unknown): void;
  open(place: Place): void;
  replace(place: Place): void;
  back(): void;
  moveTo(spot: Spot): void;
  countAsOf(period: string): void;
  choose(choice: StrategyChoice): void;
  /** What went wrong, or null. */
  refresh(): Promise<unknown>;
  quit(): void;
  /** The screen at hand takes the keys. */
  takeKeys(handler: KeyHandler): void;
}

/** What is typed after `:`, and where it may lead: a screen, an element, a period, another strategy. */
import { foldText } from "@miara/domain/fold";
import type { TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import { rankText, wordsOf } from "../search/match-words.ts";
import { referTo } from "../sources/open-house.ts";
import type { StrategyChoice } from "../sources/source.ts";
import { TOP, type Place } from "./place.ts";

export type Destination =
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "as-of"; readonly period: string }
  | { readonly kind: "strategy"; readonly choice: StrategyChoice }
  | { readonly kind: "quit" };

export interface Candidate {
  /** What is typed for it in full. */
  readonly text: string;
  readonly says: string;
  readonly destination: Destination;
}

/** What is known of the command line: null where none is open. */
export interface CommandEntry {
  readonly text: string;
  /** Which of the candidates Enter takes. */
  readonly chosen: number;
}

interface Known extends Candidate {
  readonly folded: string;
}

/** Everything that can be gone to, folded once. */
export function destinationsOf(
  tree: TreeView,
  choices: readonly StrategyChoice[],
  { t }: Pick<Wording, "t">,
): readonly Known[] {
  const screens = PLACES.map((place) =>
    known(t(`terminal:screen/${place.screen}`), "", { kind: "place", place }),
  );
  const periods = tree.strategy.periods.map(({ label }) =>
    known(label, t("vocabulary:asOf"), { kind: "as-of", period: label }),
  );
  const strategies =
    choices.length < 2
      ? []
      : choices.map((choice) => known(referTo(choice), choice.title, { kind: "strategy", choice }));
  const elements = tree.nodes.map(({ id, number, title }) =>
    known(number === "" ? title : number, number === "" ? "" : title, {
      kind: "place",
      place: { screen: "card", spot: TOP, element: id },
    }),
  );
  const quit = known("q", t("terminal:key/quit"), { kind: "quit" });
  return [...screens, quit, ...periods, ...strategies, ...elements];
}

/** Those that fit best, the best first; of equals the first in the plan. */
export function candidatesFor(typed: string, all: readonly Known[], most: number): readonly Candidate[] {
  const words = wordsOf(typed);
  const ranked: { readonly known: Known; readonly rank: number }[] = [];
  for (const one of all) {
    const rank = rankText(words, one.folded);
    if (rank !== null) ranked.push({ known: one, rank: foldText(one.text) === words.join(" ") ? -1 : rank });
  }
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ known: one }) => one);
}

/** The entry after a key; null: it was left. Enter and Esc are for whoever calls. */
export function typeCommand(entry: CommandEntry, key: string, count: number): CommandEntry | null {
  const turn = (by: number): CommandEntry => ({
    ...entry,
    chosen: count === 0 ? 0 : (entry.chosen + by + count) % count,
  });
  if (key === "tab" || key === "down") return turn(1);
  if (key === "up") return turn(-1);
  if (key === "backspace")
    return entry.text === "" ? null : { text: Array.from(entry.text).slice(0, -1).join(""), chosen: 0 };
  const character = key === "space" ? " " : key;
  return Array.from(character).length === 1 ? { text: entry.text + character, chosen: 0 } : entry;
}

const PLACES: readonly Place[] = [
  { screen: "overview", spot: TOP },
  { screen: "indicators", spot: TOP, filter: "", sort: "plan", element: null },
  { screen: "findings", spot: TOP, filter: "", sort: "severity" },
  { screen: "compare", spot: TOP, mode: "periods", steps: 1, filter: "", sort: "plan" },
  { screen: "what-if", spot: TOP, element: null },
  { screen: "round", spot: TOP, period: null },
  { screen: "history", spot: TOP, element: null },
  { screen: "explanation", spot: TOP, element: null },
  { screen: "as-of", spot: TOP },
  { screen: "strategies", spot: TOP },
  { screen: "help", spot: TOP, of: "overview" },
];

function known(text: string, says: string, destination: Destination): Known {
  return { text, says, destination, folded: foldText(`${text} ${says}`.trim()) };
}

/** `watch`: a line for each change, until the user ends it or the reader has gone. */
import type { CardView } from "@miara/domain/card-view";
import type { TreeView } from "@miara/domain/tree-view";

import { line, piece, type Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import { compareTrees } from "../sources/compare-trees.ts";
import { keepFresh } from "../sources/keep-fresh.ts";
import { chooseStrategy, referTo } from "../sources/open-house.ts";
import { ServerHouse } from "../sources/server-house.ts";
import type { AsOf, SourceHouse, StrategySource } from "../sources/source.ts";
import { paint } from "../theme.ts";
import { changeWords, writeMoment } from "../views/change-words.ts";
import { watchServer, type SeenChange } from "../watch/watch-server.ts";
import type { Printing } from "./print.ts";
import { describeProblem, TerminalProblem } from "./problem.ts";

export interface Watching {
  readonly house: SourceHouse;
  /** `organisation/strategy`; null: all. */
  readonly strategy: string | null;
  readonly asOf: AsOf;
  readonly printing: Printing;
  readonly write: (text: string) => Promise<void>;
  readonly tell: (text: string) => void;
}

const SERVER_EVERY_MS = 5000;
const FILE_EVERY_MS = 1000;

/** Never ends by itself. */
export async function runWatch(watching: Watching): Promise<never> {
  const { house, printing } = watching;
  if (printing.output === "csv" || printing.output === "csv-for-excel")
    throw new TerminalProblem("no-csv", { command: "watch" }, 2);
  await (house instanceof ServerHouse ? watchHouse(house, watching) : watchFile(watching));
  return new Promise<never>(() => {
    // A signal ends it, or a pipe that nobody reads.
  });
}

async function watchHouse(house: ServerHouse, watching: Watching): Promise<void> {
  const { strategy, asOf, printing, write, tell } = watching;
  const { wording } = printing;
  const { t, texts } = wording;
  const { where } = house;
  const one = strategy === null ? null : (await chooseStrategy(house, strategy)).choice;
  const isOne = one !== null || (await house.list()).length === 1;
  const wholes = new Map<string, TreeView>();
  if (one !== null) wholes.set(referTo(one), await house.open(one).tree(asOf));
  await watchServer({
    house,
    everyMs: SERVER_EVERY_MS,
    only: one === null ? null : new Set([referTo(one)]),
    onChange: async (seen) => {
      const reference = referTo(seen.choice);
      const source = house.open(seen.choice);
      const tree = await source.tree(asOf);
      const card = printing.output === "json" ? null : await cardOf(seen, source, tree, asOf);
      const before = wholes.get(reference) ?? null;
      wholes.set(reference, tree);
      await write(
        printing.output === "json"
          ? `${JSON.stringify(jsonOf(seen))}\n`
          : `${paint(changeLine(seen, { tree, before, card, isOne }, wording), printing.palette)}\n`,
      );
    },
    onConnection: (problem) => {
      if (problem === null) tell(t("commands:watch/back", { where }));
      else tell(t("commands:watch/lost", { where, reason: describeProblem(problem, texts) }));
    },
  });
  tell(t("commands:watch/begun", { what: strategy ?? t("commands:watch/everything"), where }));
}

function jsonOf({ choice, change }: SeenChange): object {
  return { organisation: choice.organisation.id, strategy: choice.id, ...change };
}

/** Of the one element that was changed, for the names in it. */
async function cardOf(
  { change }: SeenChange,
  source: StrategySource,
  tree: TreeView,
  asOf: AsOf,
): Promise<CardView | null> {
  const [id, ...others] = change.elements.changed;
  const isThere = id !== undefined && tree.nodes.some((node) => node.id === id);
  return isThere && others.length === 0 ? source.card(id, asOf) : null;
}

interface Around {
  readonly card: CardView | null;
  readonly tree: TreeView;
  readonly before: TreeView | null;
  /** Whether it goes without saying which strategy it is. */
  readonly isOne: boolean;
}

function changeLine(
  { choice, change }: SeenChange,
  { tree, before, card, isOne }: Around,
  wording: Wording,
): Line {
  const words = changeWords(change, tree, wording, card);
  const said = [
    ...(isOne ? [] : [referTo(choice)]),
    words.who,
    words.what,
    ...wholeChange(before, tree, wording),
    words.reason,
  ].filter((text) => text !== "");
  return [piece(words.when, "quiet"), piece(`  ${said.join(wording.symbols.dot)}`)];
}

/** What became of the figure of the whole; nothing where it is shown as it was. */
function wholeChange(before: TreeView | null, tree: TreeView, wording: Wording): readonly string[] {
  if (before === null) return [];
  const [was, is] = [before, tree].map(({ whole }) => wording.percent(whole.progress));
  return was === is ? [] : [wording.t("commands:watch/whole", { was, is })];
}

/** A file has no log: what is told is that it was written, and how many figures changed. */
async function watchFile({ house, strategy, asOf, printing, write, tell }: Watching): Promise<void> {
  const { wording, palette, output } = printing;
  const { t, texts, symbols } = wording;
  const source = await chooseStrategy(house, strategy);
  let before = await source.tree(asOf);
  let { generation } = source;
  keepFresh({
    listen: null,
    everyMs: FILE_EVERY_MS,
    ask: async () => {
      try {
        const tree = await source.tree(asOf);
        if (source.generation === generation) return null;
        ({ generation } = source);
        const comparison = compareTrees(before, tree);
        const elements = t("commands:watch/elements", { count: comparison.elements.length });
        const said = [t("commands:watch/file", { elements }), ...wholeChange(before, tree, wording)];
        before = tree;
        const at = new Date();
        const { whole, elements: changed } = comparison;
        await write(
          output === "json"
            ? `${JSON.stringify({ at: at.toISOString(), whole, elements: changed })}\n`
            : `${paint([piece(writeMoment(at), "quiet"), ...line(`  ${said.join(symbols.dot)}`)], palette)}\n`,
        );
        return null;
      } catch (problem) {
        tell(t("commands:watch/bad", { reason: describeProblem(problem, texts) }));
        return problem;
      }
    },
  });
  tell(t("commands:watch/begun", { what: source.choice.title, where: house.where }));
}

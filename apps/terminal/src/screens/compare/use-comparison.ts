/** What is compared: two periods, two moments of knowledge, or two strategies. */
import type { StrategyDifference } from "@miara/domain/strategy-difference";
import type { TreeView } from "@miara/domain/tree-view";

import type { Desk } from "../../dashboard/desk.ts";
import type { PlaceOn } from "../../dashboard/place.ts";
import { useView, type SeenView } from "../../dashboard/use-view.ts";
import { compareTrees, type PeriodComparison } from "../../sources/compare-trees.ts";
import type { MomentComparison } from "../../sources/source.ts";
import { writeMoment } from "../../views/change-words.ts";

export type Comparison =
  | { readonly kind: "periods"; readonly comparison: PeriodComparison }
  | {
      readonly kind: "moments";
      readonly answer: MomentComparison;
      readonly difference: StrategyDifference;
      readonly sides: { readonly from: string; readonly to: string };
    }
  | { readonly kind: "strategies"; readonly one: TreeView; readonly other: TreeView }
  /** There is nothing on the other side. */
  | {
      readonly kind: "none";
      readonly why: "noEarlierPeriod" | "noHistory" | "noEarlierChange" | "oneStrategy";
    };

/** Changes that one can go back by. */
const LISTED = 200;

export function useComparison(desk: Desk, { mode, steps }: PlaceOn<"compare">): SeenView<Comparison> {
  return useView(desk, { subject: `compare ${mode} ${steps}`, load: () => LOAD[mode](desk, steps) });
}

const LOAD: Readonly<Record<PlaceOn<"compare">["mode"], (desk: Desk, steps: number) => Promise<Comparison>>> =
  {
    periods: async ({ source, tree, asOf }, steps) => {
      const { periods, asOf: shown } = tree.strategy;
      const at = shown === null ? periods.length : periods.findIndex(({ label }) => label === shown);
      const earlier = periods[at - steps];
      if (earlier === undefined) return { kind: "none", why: "noEarlierPeriod" };
      const was = await source.tree(earlier.label);
      return { kind: "periods", comparison: compareTrees(was, await source.tree(asOf)) };
    },
    moments: async ({ source, tree }, steps) => {
      if (source.log === null) return { kind: "none", why: "noHistory" };
      const changes = await source.log.list({ limit: LISTED });
      const earlier = changes[steps];
      if (earlier === undefined) return { kind: "none", why: "noEarlierChange" };
      const answer = await source.log.compare(earlier.revision, null);
      return {
        kind: "moments",
        answer,
        difference: differenceOf(answer, tree),
        sides: { from: writeMoment(new Date(answer.from.at)), to: writeMoment(new Date(answer.to.at)) },
      };
    },
    strategies: async ({ house, choices, source, tree }, steps) => {
      const others = choices.filter(
        ({ id, organisation }) =>
          id !== source.choice.id || organisation.id !== source.choice.organisation.id,
      );
      const other = others[(steps - 1) % Math.max(1, others.length)];
      if (other === undefined) return { kind: "none", why: "oneStrategy" };
      return { kind: "strategies", one: tree, other: await house.open(other).tree(undefined) };
    },
  };

function differenceOf({ figures }: MomentComparison, tree: TreeView): StrategyDifference {
  const shown = figures.map(({ element, ...rest }) => ({ id: element, ...rest }));
  const whole = shown.find(({ id }) => id === null) ?? {
    id: null,
    number: "",
    title: tree.strategy.title,
    was: tree.whole,
    is: tree.whole,
  };
  return { whole, elements: shown.filter(({ id }) => id !== null) };
}

/** What is compared: two periods, two moments of knowledge, or two strategies. */
import { viewStrategiesBeside } from "@miara/domain/strategies-beside-view";
import type { StrategyDifference } from "@miara/domain/strategy-difference";
import type { TreeView } from "@miara/domain/tree-view";

import type { Desk } from "../../dashboard/desk.ts";
import type { PlaceOn } from "../../dashboard/place.ts";
import { useView, type SeenView } from "../../dashboard/use-view.ts";
import { compareTrees, type PeriodComparison } from "../../sources/compare-trees.ts";
import type { MomentComparison } from "../../sources/source.ts";
import { momentDifference, momentSides } from "../../views/moment-difference.ts";
import type { TwoStrategies } from "../../views/strategies-beside.ts";

export type Comparison =
  | { readonly kind: "periods"; readonly comparison: PeriodComparison }
  | {
      readonly kind: "moments";
      readonly answer: MomentComparison;
      readonly difference: StrategyDifference;
      readonly sides: { readonly from: string; readonly to: string };
    }
  | { readonly kind: "strategies"; readonly two: TwoStrategies }
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
        difference: momentDifference(answer, tree),
        sides: momentSides(answer),
      };
    },
    strategies: async ({ house, choices, source, tree }, steps) => {
      const others = choices.filter(
        ({ id, organisation }) =>
          id !== source.choice.id || organisation.id !== source.choice.organisation.id,
      );
      const other = others[(steps - 1) % Math.max(1, others.length)];
      if (other === undefined) return { kind: "none", why: "oneStrategy" };
      return { kind: "strategies", two: besideOf(tree, await house.open(other).tree(undefined)) };
    },
  };

function besideOf(one: TreeView, other: TreeView): TwoStrategies {
  return { one, other, beside: viewStrategiesBeside(one, other) };
}

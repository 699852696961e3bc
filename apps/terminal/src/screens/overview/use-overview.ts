/** What the keys of the overview do. */
import type { FiguresView } from "@miara/domain/figures-view";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP } from "../../dashboard/place.ts";
import { topFor } from "../../dashboard/scroll.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import type { Wording } from "../../drawing/wording.ts";
import { treeCsv } from "../../tables/tree-table.ts";
import { treeRows, type TreeRow } from "../../views/tree-rows.ts";
import {
  clearFilter,
  fold,
  goBy,
  placeOf,
  sortNext,
  typeKey,
  unfold,
  type OverviewEnd,
  type OverviewState,
} from "./overview-state.ts";
import { listHeight } from "./rooms.ts";

export function useOverview(
  desk: Desk,
  state: OverviewState,
  rows: readonly TreeRow[],
  onChange: (state: OverviewState) => void,
): void {
  const { tree, wording } = desk;
  const { t } = wording;
  const height = listHeight(desk);

  const settle = (next: OverviewState): void => {
    const isSameShape =
      next.folded === state.folded && next.sort === state.sort && next.filter === state.filter;
    const shown = isSameShape ? rows : treeRows(tree, next);
    const row = Math.max(0, placeOf(shown, next.chosen));
    onChange({ ...next, top: topFor(row, state.top, height, shown.length) });
  };
  const apply = (next: OverviewState | OverviewEnd): void => {
    if (typeof next === "string") desk.say(t(`terminal:notice/${next}`));
    else settle(next);
  };
  const actions = useViewActions(desk, {
    screen: "overview",
    element: state.chosen,
    view: tree,
    table: () => treeCsv(tree, wording),
    figure: figureOf(rows[placeOf(rows, state.chosen)]?.node ?? tree.whole, wording),
    fileName: `miara-tree-${desk.source.choice.id}-${tree.strategy.asOf ?? ""}`,
  });

  useScreenKeys(
    desk,
    "overview",
    {
      ...actions,
      up: () => {
        apply(goBy(state, rows, -1));
      },
      down: () => {
        apply(goBy(state, rows, 1));
      },
      pageUp: () => {
        apply(goBy(state, rows, -height));
      },
      pageDown: () => {
        apply(goBy(state, rows, height));
      },
      first: () => {
        apply(goBy(state, rows, -rows.length - 1));
      },
      last: () => {
        apply(goBy(state, rows, rows.length + 1));
      },
      fold: () => {
        apply(fold(state, rows));
      },
      unfold: () => {
        apply(unfold(state, rows));
      },
      open: () => {
        if (state.chosen === null) desk.say(t("terminal:notice/notWhole"));
        else desk.open({ screen: "card", spot: TOP, element: state.chosen });
      },
      clear: () => {
        apply(clearFilter(state));
      },
      explain: () => {
        desk.open({ screen: "explanation", spot: TOP, element: state.chosen });
      },
      filter: () => {
        settle({ ...state, isTyping: true });
      },
      sort: () => {
        const next = sortNext(state);
        settle(next);
        desk.say(t("terminal:sortedBy", { order: t(`terminal:sorted/${next.sort}`) }));
      },
      strategies: () => {
        if (desk.choices.length < 2) desk.say(t("terminal:notice/oneStrategy"));
        else desk.open({ screen: "strategies", spot: TOP });
      },
    },
    state.isTyping
      ? (key) => {
          settle(typeKey(state, tree, key));
        }
      : null,
  );
}

/** The progress as it is copied; null without one. */
function figureOf({ progress }: FiguresView, wording: Wording): string | null {
  return progress === null ? null : wording.percent(progress);
}

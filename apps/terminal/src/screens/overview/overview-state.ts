/** How the tree is looked at: what is folded, filtered, sorted and chosen. */
import type { ElementId } from "@miara/domain/ids";
import type { TreeView } from "@miara/domain/tree-view";

import { foldedAtFirst, SORT_ORDERS, treeRows, type TreeRow, type TreeShape } from "../../views/tree-rows.ts";

export interface OverviewState extends TreeShape {
  /** Null: the row of the whole strategy. */
  readonly chosen: ElementId | null;
  /** The first row of the list that is shown. */
  readonly top: number;
  readonly isTyping: boolean;
}

export type OverviewEnd = "firstRow" | "lastRow" | "nothingBelow" | "atTop" | "noFilter";

export function overviewAtFirst(tree: TreeView): OverviewState {
  return {
    folded: foldedAtFirst(tree),
    sort: "plan",
    filter: "",
    chosen: null,
    top: 0,
    isTyping: false,
  };
}

/** The place of the chosen row; −1 for the whole strategy, which stands above the list. */
export function placeOf(rows: readonly TreeRow[], chosen: ElementId | null): number {
  return chosen === null ? -1 : rows.findIndex((row) => row.node.id === chosen);
}

/** `by` rows on, as far as there are rows. */
export function goBy(
  state: OverviewState,
  rows: readonly TreeRow[],
  by: number,
): OverviewState | OverviewEnd {
  const from = placeOf(rows, state.chosen);
  const to = Math.max(-1, Math.min(rows.length - 1, from + by));
  if (to === from) return by < 0 ? "firstRow" : "lastRow";
  return { ...state, chosen: rows[to]?.node.id ?? null };
}

/** Folds the chosen row; one that is folded, or has nothing below, leads to its parent. */
export function fold(state: OverviewState, rows: readonly TreeRow[]): OverviewState | OverviewEnd {
  const row = rows[placeOf(rows, state.chosen)];
  if (row === undefined) return "atTop";
  const { id, parentId } = row.node;
  if (row.isFolded === false && state.filter === "")
    return { ...state, folded: new Set([...state.folded, id]) };
  return parentId === null ? "atTop" : { ...state, chosen: parentId };
}

/** Unfolds the chosen row; one that is unfolded leads to its first child. */
export function unfold(state: OverviewState, rows: readonly TreeRow[]): OverviewState | OverviewEnd {
  const place = placeOf(rows, state.chosen);
  if (place < 0) return goBy(state, rows, 1);
  const row = rows[place];
  if (row === undefined || row.isFolded === null) return "nothingBelow";
  if (row.isFolded)
    return { ...state, folded: new Set([...state.folded].filter((id) => id !== row.node.id)) };
  return goBy(state, rows, 1);
}

export function sortNext(state: OverviewState): OverviewState {
  const next = SORT_ORDERS[(SORT_ORDERS.indexOf(state.sort) + 1) % SORT_ORDERS.length] ?? "plan";
  return { ...state, sort: next };
}

/** With another filter; where the chosen row is gone, the first that matches is chosen. */
export function filterBy(state: OverviewState, tree: TreeView, filter: string): OverviewState {
  const filtered = { ...state, filter };
  const rows = treeRows(tree, filtered);
  const isStillThere = rows.some((row) => row.node.id === state.chosen && row.isMatch);
  if (filter === "" || isStillThere) return filtered;
  return { ...filtered, chosen: rows.find((row) => row.isMatch)?.node.id ?? null, top: 0 };
}

export function clearFilter(state: OverviewState): OverviewState | OverviewEnd {
  return state.filter === "" ? "noFilter" : { ...state, filter: "", isTyping: false };
}

/** The next state of the filter's text for a key; Enter keeps it, Esc clears it. */
export function typeKey(state: OverviewState, tree: TreeView, key: string): OverviewState {
  if (key === "enter") return { ...state, isTyping: false };
  if (key === "escape") return { ...state, filter: "", isTyping: false };
  if (key === "backspace") return filterBy(state, tree, Array.from(state.filter).slice(0, -1).join(""));
  const character = key === "space" ? " " : key;
  return Array.from(character).length === 1 ? filterBy(state, tree, state.filter + character) : state;
}

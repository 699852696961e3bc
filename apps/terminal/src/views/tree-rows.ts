/** The rows of the tree as they stand: folded, filtered and sorted. */
import type { ElementId } from "@miara/domain/ids";
import type { Status } from "@miara/domain/status";
import type { TreeNode, TreeView } from "@miara/domain/tree-view";

import { FoldedTexts } from "../search/folded-texts.ts";
import { passes, readFilter, type WordFilter } from "../search/match-words.ts";

export const SORT_ORDERS = ["plan", "progress", "status", "weight"] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

export interface TreeShape {
  readonly folded: ReadonlySet<ElementId>;
  readonly sort: SortOrder;
  /** Words that a row must have; empty: all rows. While it is set, nothing is folded. */
  readonly filter: string;
}

export interface TreeRow {
  readonly node: TreeNode;
  /** How far below the top, from 0. */
  readonly depth: number;
  /** Null for a row that has nothing below. */
  readonly isFolded: boolean | null;
  /** Whether the filter's words are its own; false for one that stands above such a row. */
  readonly isMatch: boolean;
}

/** One key asks for the same rows more than once: the last ones of a tree are kept. */
const LAST_ROWS = new WeakMap<TreeView, { readonly shape: TreeShape; readonly rows: readonly TreeRow[] }>();

export function treeRows(tree: TreeView, shape: TreeShape): readonly TreeRow[] {
  const last = LAST_ROWS.get(tree);
  const isSame =
    last?.shape.folded === shape.folded &&
    last.shape.sort === shape.sort &&
    last.shape.filter === shape.filter;
  if (last !== undefined && isSame) return last.rows;
  const { folded, sort, filter } = shape;
  const rows = computeRows(tree, shape);
  LAST_ROWS.set(tree, { shape: { folded, sort, filter }, rows });
  return rows;
}

function computeRows(tree: TreeView, shape: TreeShape): readonly TreeRow[] {
  const children = groupByParent(tree.nodes);
  const filter = readFilter(shape.filter);
  const shown = filter.words.length === 0 ? null : matchesAndAbove(tree.nodes, filter);
  const order = ORDERS[shape.sort];
  const rows: TreeRow[] = [];
  const visit = (parent: ElementId | null, depth: number): void => {
    const siblings = children.get(parent) ?? [];
    for (const node of order === null ? siblings : siblings.toSorted(order)) {
      if (shown !== null && !shown.visible.has(node.id)) continue;
      const isFolded = node.childCount === 0 ? null : shown === null && shape.folded.has(node.id);
      rows.push({ node, depth, isFolded, isMatch: shown === null || shown.matching.has(node.id) });
      if (isFolded === false) visit(node.id, depth + 1);
    }
  };
  visit(null, 0);
  return rows;
}

/** How many rows have the filter's words. */
export function countMatches(rows: readonly TreeRow[]): number {
  return rows.filter((row) => row.isMatch).length;
}

/** What is folded when a tree is seen first: everything below the second rank. */
export function foldedAtFirst(tree: TreeView): ReadonlySet<ElementId> {
  return new Set(
    tree.nodes.filter((node) => node.parentId !== null && node.childCount > 0).map((node) => node.id),
  );
}

/** `7.` below the top and `II` at the top: the number without those above it. */
export function ownNumber(node: TreeNode, parent: TreeNode | undefined): string {
  if (parent === undefined || node.number === "") return node.number;
  if (node.number === parent.number) return "";
  const prefix = `${parent.number}.`;
  return `${node.number.startsWith(prefix) ? node.number.slice(prefix.length) : node.number}.`;
}

function groupByParent(nodes: readonly TreeNode[]): ReadonlyMap<ElementId | null, readonly TreeNode[]> {
  return Map.groupBy(nodes, (node) => node.parentId);
}

const FOLDED = new FoldedTexts<TreeNode>();

interface Shown {
  readonly matching: ReadonlySet<ElementId>;
  readonly visible: ReadonlySet<ElementId>;
}

function matchesAndAbove(nodes: readonly TreeNode[], filter: WordFilter): Shown {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const matching = new Set<ElementId>();
  const visible = new Set<ElementId>();
  for (const node of nodes) {
    const folded = FOLDED.of(node, ({ number, title, lead }) => `${number} ${title} ${lead ?? ""}`);
    if (!passes(filter, folded)) continue;
    matching.add(node.id);
    for (let at: TreeNode | undefined = node; at !== undefined;) {
      visible.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return { matching, visible };
}

export const GRAVITY: Readonly<Record<Status, number>> = {
  "off-track": 0,
  "at-risk": 1,
  "on-track": 2,
  "not-started": 3,
  done: 4,
  "no-basis": 5,
};

// A sort of rows, not a figure: floats are exact enough, and equal ones stay in the order of the plan.
const ORDERS: Readonly<Record<SortOrder, ((a: TreeNode, b: TreeNode) => number) | null>> = {
  plan: null,
  progress: (a, b) => numberOr(a.progress, Infinity) - numberOr(b.progress, Infinity) || 0,
  status: (a, b) => GRAVITY[a.status] - GRAVITY[b.status],
  weight: (a, b) => numberOr(b.weight, -1) - numberOr(a.weight, -1),
};

function numberOr(figure: string | null, missing: number): number {
  return figure === null ? missing : Number(figure);
}

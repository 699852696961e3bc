/** The way from the top to an element, as a header says it: numbers, and the title of the last. */
import type { ElementId } from "@miara/domain/ids";
import type { TreeNode, TreeView } from "@miara/domain/tree-view";

import { ownNumber } from "./tree-rows.ts";

export function crumbsTo(tree: TreeView, element: ElementId | null): readonly string[] {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const crumbs: string[] = [];
  let node = element === null ? undefined : byId.get(element);
  while (node !== undefined) {
    const parent: TreeNode | undefined = node.parentId === null ? undefined : byId.get(node.parentId);
    const own = ownNumber(node, parent);
    const isLast = crumbs.length === 0;
    crumbs.unshift(isLast || own === "" ? `${own} ${node.title}`.trim() : own);
    node = parent;
  }
  return crumbs;
}

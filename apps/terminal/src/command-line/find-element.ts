/** An element by what a user calls it: its id, or its number as the tree prints it. */
import type { ElementId } from "@miara/domain/ids";
import type { TreeView } from "@miara/domain/tree-view";

import { TerminalProblem } from "./problem.ts";

/** Throws `unknown-element`. */
export function findElement(tree: TreeView, called: string): ElementId {
  const lower = called.toLowerCase();
  const node =
    tree.nodes.find((candidate) => candidate.id === called) ??
    tree.nodes.find((candidate) => candidate.number.toLowerCase() === lower);
  if (node !== undefined) return node.id;
  const example = tree.nodes.at(-1);
  throw new TerminalProblem("unknown-element", {
    element: called,
    example: example?.number ?? example?.id ?? "",
  });
}

/** What the rows of a tree are called: `goals, programmes, tasks`. */
import type { TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../../drawing/wording.ts";

export function levelNames(tree: TreeView, { language }: Pick<Wording, "language">): string {
  return tree.strategy.levels.map(({ name }) => (language === "pl" ? name.pl.few : name.en.other)).join(", ");
}

/** Where the focus goes when an element leaves the tree: what stands next, before, or above it. */
import type { ElementId } from "@miara/domain/ids";
import type { StrategyIndex } from "@miara/domain/index-strategy";

export function neighbourOf(index: StrategyIndex, id: ElementId): ElementId | null {
  const parentId = index.byId.get(id)?.parentId ?? null;
  const siblings = index.children.get(parentId) ?? [];
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return siblings[at + 1]?.id ?? siblings[at - 1]?.id ?? parentId;
}

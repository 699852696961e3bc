/** Whether an element may stand at a level under a parent. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { StrategyDraft } from "./draft.ts";

/** Throws `level-too-deep` where the strategy has no such level, `level-not-below-parent` where the parent is no higher. */
export function requireLevel(
  draft: StrategyDraft,
  { title, level }: Pick<Element, "title" | "level">,
  parentId: ElementId | null,
): void {
  if (level >= draft.whole.levels.length) throw new DomainError("level-too-deep");
  const parent = parentId === null ? null : draft.get(parentId);
  if (parent !== null && parent.level >= level)
    throw new DomainError("level-not-below-parent", { element: title, parent: parent.title });
}

/** Applies a move: an element with all below it to another place, level or both. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import { requireOrder } from "../hierarchy/require-order.ts";
import { changeTerms } from "../hierarchy/terms.ts";
import { branchOf, inserted, standingOf } from "./among-siblings.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Applying } from "./edit-context.ts";
import { meet } from "./meeting.ts";
import { requireFrom } from "./require-from.ts";
import { requireLevel } from "./require-level.ts";
import type { ElementMovedEdit, Standing } from "./structure-edit.ts";

export const applyElementMoved: Applying<ElementMovedEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  const meeting = meet(standingOf(draft, element), edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const { parentId, level } = edit.is;
  const branch = branchOf(draft, element.id);
  const ids = new Set(branch.map(({ id }) => id));
  if (parentId !== null && ids.has(parentId))
    throw new DomainError("parent-under-itself", { element: element.title });
  // Another order among the same siblings leaves every figure as it is.
  const isOrder = parentId === element.parentId && level === element.level;
  const from = isOrder ? null : requireFrom(draft, edit.from);
  const moved = isOrder ? branch : atLevel(draft, branch, element, edit.is, from);
  draft.arrange(draft.elements.filter(({ id }) => !ids.has(id)));
  draft.arrange(inserted(draft, moved, edit.is));
  if (!isOrder) requireOrder(draft.elements, ids, from);
  return null;
};

/** The branch under another parent; what is below its top keeps its distance from it. */
function atLevel(
  draft: StrategyDraft,
  branch: readonly Element[],
  top: Element,
  { parentId, level }: Standing,
  from: string | null,
): readonly Element[] {
  requireLevel(draft, { ...top, level }, parentId);
  const shift = level - top.level;
  const deepest = branch.find((below) => below.level + shift >= draft.whole.levels.length);
  if (deepest !== undefined)
    throw new DomainError("branch-too-deep", { element: top.title, below: deepest.title });
  return branch.map((element) =>
    changeTerms(element, element === top ? { parentId, level } : { level: element.level + shift }, from),
  );
}

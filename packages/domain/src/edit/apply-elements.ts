/** Applies changes to elements: added, renamed, weighed, moved, archived, removed. */
import { DomainError } from "../errors/domain-error.ts";
import { blankElement } from "../hierarchy/blank-element.ts";
import type { Element } from "../hierarchy/element.ts";
import { changeTerms, dayAfter } from "../hierarchy/terms.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Applying } from "./edit-context.ts";
import { meet } from "./meeting.ts";
import type {
  ElementAddedEdit,
  ElementArchivedEdit,
  ElementFieldEdit,
  ElementMovedEdit,
  ElementRemovedEdit,
  Place,
} from "./structure-edit.ts";

export const applyElementAdded: Applying<ElementAddedEdit> = (draft, { element: added, place, from }) => {
  if (draft.find(added.id) !== null) throw new DomainError("element-twice", { element: added.id });
  requireFrom(draft, from);
  requireLevel(draft, added.level, place.parentId);
  const element: Element = { ...blankElement(), ...added, parentId: place.parentId, since: from };
  draft.arrange(inserted(draft, [element], place));
  return null;
};

export const applyElementField: Applying<ElementFieldEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  const meeting = meet(element[edit.field], edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  switch (edit.field) {
    case "weight":
      draft.put(changeTerms(element, { weight: edit.is }, requireFrom(draft, edit.from)));
      return null;
    case "lifecycle":
      draft.put(changeTerms(element, { lifecycle: edit.is }, requireFrom(draft, edit.from)));
      return null;
    case "method":
      draft.put(changeTerms(element, { method: edit.is }, requireFrom(draft, edit.from)));
      return null;
    case "leads":
      for (const { unit } of edit.is)
        if (!draft.whole.units.some(({ id }) => id === unit)) throw new DomainError("unknown-unit", { unit });
      break;
    case "alsoServes":
      for (const id of edit.is) if (draft.get(id).id === element.id) throw new DomainError("serves-itself");
      break;
    case "number":
    case "title":
    case "manualProgress":
    case "statusOverride":
    case "addressees":
    case "rationale":
    case "description":
    case "partners":
    case "totalCost":
    case "budgetLines":
      break;
  }
  draft.put({ ...element, [edit.field]: edit.is });
  return null;
};

export const applyElementMoved: Applying<ElementMovedEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  const meeting = meet(placeOf(draft, element), edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const { parentId } = edit.is;
  const branch = branchOf(draft, element.id);
  if (parentId !== null && branch.some(({ id }) => id === parentId))
    throw new DomainError("parent-under-itself", { element: element.title });
  const moved = parentId === element.parentId ? branch : underParent(draft, branch, parentId, edit.from);
  const ids = new Set(branch.map(({ id }) => id));
  draft.arrange(draft.elements.filter(({ id }) => !ids.has(id)));
  draft.arrange(inserted(draft, moved, edit.is));
  return null;
};

/** Brought back after a period was closed without it, it stays out of that period: there it counts as cancelled. */
export const applyElementArchived: Applying<ElementArchivedEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  const meeting = meet(element.until, edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const closed = draft.lastClosedDay;
  if (edit.is !== null) {
    if (closed !== null && edit.is < closed) throw new DomainError("from-in-closed-period", { day: closed });
    if (element.since !== null && edit.is < element.since) throw new DomainError("archived-before-begun");
    draft.put({ ...element, until: edit.is });
    return null;
  }
  const { until, lifecycle } = element;
  const back: Element = { ...element, until: null };
  const missed = until !== null && closed !== null && until < closed;
  draft.put(
    missed
      ? changeTerms(
          changeTerms(back, { lifecycle: "cancelled" }, dayAfter(until)),
          { lifecycle },
          dayAfter(closed),
        )
      : back,
  );
  return null;
};

export const applyElementRemoved: Applying<ElementRemovedEdit> = (draft, { element: id }) => {
  const element = draft.get(id);
  const isUsed =
    element.reports.length > 0 ||
    element.stages.some(({ cells }) => cells.length > 0) ||
    element.indicators.some(({ observations }) => observations.length > 0) ||
    draft.elements.some(
      ({ parentId, alsoServes, formerly }) =>
        parentId === id || alsoServes.includes(id) || formerly.some((terms) => terms.parentId === id),
    );
  if (isUsed) throw new DomainError("element-in-use", { element: element.title });
  draft.arrange(draft.elements.filter((other) => other.id !== id));
  return null;
};

/** Under whom an element stands, and before which of its siblings. */
export function placeOf({ elements }: Pick<StrategyDraft, "elements">, { id, parentId }: Element): Place {
  const siblings = elements.filter((other) => other.parentId === parentId);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return { parentId, before: siblings[at + 1]?.id ?? null };
}

/** Structure may change from after the last closed period on, or for all time while none is closed. */
function requireFrom({ lastClosedDay: closed }: StrategyDraft, from: string | null): string | null {
  if (closed === null) return from;
  if (from === null) throw new DomainError("closed-periods-keep-their-terms", { day: closed });
  if (from <= closed) throw new DomainError("from-in-closed-period", { day: closed });
  return from;
}

function requireLevel(draft: StrategyDraft, level: number, parentId: ElementId | null): void {
  if (level >= draft.whole.levels.length) throw new DomainError("level-too-deep");
  if (parentId !== null && draft.get(parentId).level >= level)
    throw new DomainError("level-not-below-parent", { element: "", parent: parentId });
}

/** The element and all below it, as they stand in the list. */
function branchOf(draft: StrategyDraft, top: ElementId): readonly Element[] {
  const inside = new Set<ElementId>([top]);
  let size = 0;
  while (inside.size > size) {
    size = inside.size;
    for (const { id, parentId } of draft.elements)
      if (parentId !== null && inside.has(parentId)) inside.add(id);
  }
  return draft.elements.filter(({ id }) => inside.has(id));
}

/** A branch under another parent; on deeper levels where the parent stands too deep for its own. */
function underParent(
  draft: StrategyDraft,
  branch: readonly Element[],
  parentId: ElementId | null,
  asked: string | null,
): readonly Element[] {
  const from = requireFrom(draft, asked);
  const [first] = branch.toSorted((a, b) => a.level - b.level);
  const top = parentId === null ? 0 : draft.get(parentId).level + 1;
  const shift = Math.max(0, top - (first?.level ?? 0));
  return branch.map((element) => {
    const level = element.level + shift;
    if (level >= draft.whole.levels.length) throw new DomainError("level-too-deep");
    const isTop = element === first;
    return changeTerms(element, { level, parentId: isTop ? parentId : element.parentId }, from);
  });
}

/** The list with a branch put where the place says; last among its siblings: after all that stand below its parent. */
function inserted(
  draft: StrategyDraft,
  branch: readonly Element[],
  { parentId, before }: Place,
): readonly Element[] {
  const { elements } = draft;
  if (before !== null) {
    const sibling = draft.get(before);
    if (sibling.parentId !== parentId) throw new DomainError("not-a-sibling", { element: sibling.title });
    return elements.toSpliced(elements.indexOf(sibling), 0, ...branch);
  }
  if (parentId === null) return [...elements, ...branch];
  const last = branchOf(draft, draft.get(parentId).id).at(-1);
  return elements.toSpliced(last === undefined ? elements.length : elements.indexOf(last) + 1, 0, ...branch);
}

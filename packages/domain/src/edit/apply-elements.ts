/** Applies changes to elements: added, renamed, weighed, archived, removed. */
import { DomainError } from "../errors/domain-error.ts";
import { blankElement } from "../hierarchy/blank-element.ts";
import type { Element } from "../hierarchy/element.ts";
import { requireOrder } from "../hierarchy/require-order.ts";
import { changeTerms, dayAfter } from "../hierarchy/terms.ts";
import { inserted } from "./among-siblings.ts";
import type { Applying } from "./edit-context.ts";
import { meet } from "./meeting.ts";
import { requireFrom } from "./require-from.ts";
import { requireLevel } from "./require-level.ts";
import type {
  ElementAddedEdit,
  ElementArchivedEdit,
  ElementFieldEdit,
  ElementRemovedEdit,
} from "./structure-edit.ts";

export const applyElementAdded: Applying<ElementAddedEdit> = (draft, { element: added, place, from }) => {
  if (draft.find(added.id) !== null) throw new DomainError("element-twice", { element: added.id });
  requireFrom(draft, from);
  requireLevel(draft, added, place.parentId);
  const element: Element = { ...blankElement(), ...added, parentId: place.parentId, since: from };
  draft.arrange(inserted(draft, [element], place));
  requireOrder(draft.elements, new Set([element.id]), from);
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

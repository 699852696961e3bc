/** Which changes touched an element, or one thing of it. */
import type { ElementId } from "@miara/domain/ids";

import type { ChangeSummary, FieldChange } from "./change-summary.ts";
import { isList } from "./json-value.ts";

export interface ChangeFilter {
  /** Null: the strategy itself, without its elements. */
  readonly element?: ElementId | null;
  /**
   * What lies at this path or below it, and what it came or went with: a cell has its beginning with its stage.
   * Without an element, of the strategy itself.
   */
  readonly path?: readonly string[];
}

/** What of a change the filter asks for; null where the change did not touch it. */
export function narrowSummary(
  { kind, summary }: { readonly kind: "created" | "changed" | "deleted"; readonly summary: ChangeSummary },
  filter: ChangeFilter,
): ChangeSummary | null {
  const { path } = filter;
  if (filter.element === undefined && path === undefined) return summary;
  const element = filter.element ?? null;
  const fields = summary.fields.filter(
    (field) => field.element === element && (path === undefined || touches(field, path)),
  );
  return fields.length > 0 || cameOrWent(kind, summary, element) ? { ...summary, fields } : null;
}

function touches(field: FieldChange, path: readonly string[]): boolean {
  const isWithin = path.every((name, at) => field.path[at] === name);
  const isAbove = field.path.every((name, at) => path[at] === name);
  return isWithin || (isAbove && !isOrder(field));
}

function isOrder({ was, is }: FieldChange): boolean {
  return was !== undefined && is !== undefined && isList(was) && isList(is);
}

function cameOrWent(
  kind: "created" | "changed" | "deleted",
  { elements }: ChangeSummary,
  element: ElementId | null,
): boolean {
  if (element === null) return kind !== "changed";
  return elements.added.includes(element) || elements.removed.includes(element);
}

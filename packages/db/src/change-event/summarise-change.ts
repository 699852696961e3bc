/** Compares two states of a strategy. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";

import type { ChangeSummary, FieldChange } from "./change-summary.ts";
import { isList, isObject, type JsonObject, type JsonValue, own } from "./json-value.ts";
import { membersByName, namingOf } from "./member-names.ts";

/**
 * All that differs, field by field; null when nothing does. `changedAt` follows from a change and is not one. What is
 * the very same object in both is not looked into.
 */
export function summariseChange(was: Strategy, is: Strategy): ChangeSummary | null {
  const fields: FieldChange[] = [];
  compare(withoutElements(was), withoutElements(is), [], (change) =>
    fields.push({ element: null, ...change }),
  );
  const elements = compareElements(was.elements, is.elements, fields);
  return fields.length === 0 && elements.added.length === 0 ? null : { elements, fields };
}

/** The summary of a strategy that came to be. */
export function summariseCreation(is: Strategy): ChangeSummary {
  return { elements: { added: is.elements.map(idOf), changed: [], removed: [] }, fields: [] };
}

/** The summary of a strategy that was removed; the whole of it is kept. */
export function summariseRemoval(was: Strategy): ChangeSummary {
  return {
    elements: { added: [], changed: [], removed: was.elements.map(idOf) },
    fields: [{ element: null, path: [], was }],
  };
}

type Report = (change: Omit<FieldChange, "element">) => void;

function compareElements(
  was: readonly Element[],
  is: readonly Element[],
  fields: FieldChange[],
): ChangeSummary["elements"] {
  const changed: ElementId[] = [];
  const compareOne = (old: Element, now: Element): void => {
    const found = fields.length;
    compare(old, now, [], (change) => fields.push({ element: now.id, ...change }));
    if (fields.length > found) changed.push(now.id);
  };
  if (was.length === is.length && was.every((old, at) => old.id === is[at]?.id)) {
    for (const [at, now] of is.entries()) compareOne(was[at] ?? now, now);
    return { added: [], changed, removed: [] };
  }

  const before = new Map(was.map((element) => [element.id, element]));
  const after = new Map(is.map((element) => [element.id, element]));
  for (const [id, element] of after) {
    const old = before.get(id);
    if (old !== undefined) compareOne(old, element);
  }
  const removed = [...was.entries()].filter(([, element]) => !after.has(element.id));
  for (const [at, element] of removed) fields.push({ element: element.id, path: [], was: element, at });
  compareOrder([...before.keys()], [...after.keys()], ["elements"], (change) =>
    fields.push({ element: null, ...change }),
  );
  const added = is.filter((element) => !before.has(element.id));
  return { added: added.map(idOf), changed, removed: removed.map(([, element]) => element.id) };
}

function withoutElements(strategy: Strategy): JsonObject {
  const { elements: _elements, changedAt: _changedAt, ...rest } = strategy;
  return rest;
}

function compare(was: JsonValue, is: JsonValue, path: readonly string[], report: Report): void {
  if (was === is) return;
  if (isList(was) && isList(is)) compareLists(was, is, path, report);
  else if (isObject(was) && isObject(is)) compareObjects(was, is, path, report);
  else report({ path, was, is });
}

function compareObjects(was: JsonObject, is: JsonObject, path: readonly string[], report: Report): void {
  for (const name of Object.keys(is)) {
    const [old, now] = [own(was, name), own(is, name)];
    if (old === now || now === undefined) continue;
    if (old === undefined) report({ path: [...path, name], is: now });
    else compare(old, now, [...path, name], report);
  }
  for (const name of Object.keys(was)) {
    const old = own(was, name);
    if (old !== undefined && !Object.hasOwn(is, name)) report({ path: [...path, name], was: old });
  }
}

function compareLists(
  was: readonly JsonValue[],
  is: readonly JsonValue[],
  path: readonly string[],
  report: Report,
): void {
  const naming = namingOf(path, was, is);
  const before = membersByName(was, naming);
  const after = membersByName(is, naming);
  for (const [key, member] of after) {
    const old = before.get(key);
    if (old === undefined) report({ path: [...path, key], is: member.value, at: member.at });
    else compare(old.value, member.value, [...path, key], report);
  }
  for (const [key, member] of before)
    if (!after.has(key)) report({ path: [...path, key], was: member.value, at: member.at });
  if (naming !== "place") compareOrder([...before.keys()], [...after.keys()], path, report);
}

/** Reports the order of those that stand in both, where it is another. */
function compareOrder(
  was: readonly string[],
  is: readonly string[],
  path: readonly string[],
  report: Report,
): void {
  const [before, after] = [new Set(was), new Set(is)];
  const kept = was.filter((key) => after.has(key));
  const now = is.filter((key) => before.has(key));
  if (kept.some((key, at) => now[at] !== key)) report({ path, was: kept, is: now });
}

function idOf(element: Element): ElementId {
  return element.id;
}

/** Compares two states of a strategy. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";

import type { ChangeSummary, FieldChange, JsonValue } from "./change-summary.ts";

/** All that differs, field by field; null when nothing does. `changedAt` follows from a change and is not one. */
export function summariseChange(was: Strategy, is: Strategy): ChangeSummary | null {
  const fields: FieldChange[] = [];
  compare(withoutElements(was), withoutElements(is), [], (change) =>
    fields.push({ element: null, ...change }),
  );

  const before = new Map(was.elements.map((element) => [element.id, element]));
  const after = new Map(is.elements.map((element) => [element.id, element]));
  const changed: ElementId[] = [];
  for (const [id, element] of after) {
    const old = before.get(id);
    if (old === undefined) continue;
    const found = fields.length;
    compare(old, element, [], (change) => fields.push({ element: id, ...change }));
    if (fields.length > found) changed.push(id);
  }
  const removed = [...was.elements.entries()].filter(([, element]) => !after.has(element.id));
  for (const [at, element] of removed) fields.push({ element: element.id, path: [], was: element, at });
  compareOrder([...before.keys()], [...after.keys()], ["elements"], (change) =>
    fields.push({ element: null, ...change }),
  );
  const added = is.elements.filter((element) => !before.has(element.id));
  if (fields.length === 0 && added.length === 0) return null;
  return {
    elements: { added: added.map(idOf), changed, removed: removed.map(([, element]) => element.id) },
    fields,
  };
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
type JsonObject = { readonly [name: string]: JsonValue };

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
  const name = ["id", "label", "period"].find((key) => namesMembers(was, key) && namesMembers(is, key));
  const before = membersByName(was, name);
  const after = membersByName(is, name);
  for (const [key, member] of after) {
    const old = before.get(key);
    if (old === undefined) report({ path: [...path, key], is: member.value, at: member.at });
    else compare(old.value, member.value, [...path, key], report);
  }
  for (const [key, member] of before)
    if (!after.has(key)) report({ path: [...path, key], was: member.value, at: member.at });
  if (name !== undefined) compareOrder([...before.keys()], [...after.keys()], path, report);
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

interface Member {
  readonly value: JsonValue;
  readonly at: number;
}

function membersByName(list: readonly JsonValue[], name: string | undefined): Map<string, Member> {
  return new Map(
    list.map((value, at) => {
      const key = name !== undefined && isObject(value) ? own(value, name) : undefined;
      return [typeof key === "string" ? key : String(at), { value, at }];
    }),
  );
}

/** Whether every member bears a text of its own under `key`. */
function namesMembers(list: readonly JsonValue[], key: string): boolean {
  const names = list.map((member) => (isObject(member) ? own(member, key) : undefined));
  return names.every((name) => typeof name === "string") && new Set(names).size === names.length;
}

function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idOf(element: Element): ElementId {
  return element.id;
}

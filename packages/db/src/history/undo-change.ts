/** Takes changes of one value back: the opposite of comparing two states of it. */
import type { FieldChange } from "../change-event/change-summary.ts";
import { isList, isObject, type JsonObject, type JsonValue, own } from "../change-event/json-value.ts";
import { type MemberNaming, membersByName, nameOf, NAMINGS, namingOf } from "../change-event/member-names.ts";

/** What differs within a value, its path beginning there. */
export type ValueChange = Omit<FieldChange, "element">;

/** Thrown where changes were not made to the value that they are to be taken back from. */
export class ForeignChange extends Error {
  override readonly name = "ForeignChange";
}

/**
 * The value before the changes, given what it is after them and the path that leads to it; undefined where it was not,
 * or is not. What they do not touch stays the same object.
 */
export function undoChange(
  now: JsonValue | undefined,
  changes: readonly ValueChange[],
  path: readonly string[] = [],
): JsonValue | undefined {
  const whole = changes.find((change) => change.path.length === 0 && !isOrder(change));
  if (whole !== undefined) return whole.was;
  if (changes.length === 0) return now;
  if (now !== undefined && isList(now)) return undoInList(now, changes, path);
  if (now !== undefined && isObject(now)) return undoInObject(now, changes, path);
  throw new ForeignChange(path.join("/"));
}

/** Puts members back where they stood: those that stay in their old order, those that went between them. */
export function putBack<T>(
  kept: ReadonlyMap<string, T>,
  order: readonly JsonValue[] | null,
  gone: readonly { readonly value: T; readonly at: number }[],
): T[] {
  const before = order === null ? [...kept.values()] : order.map((name) => memberOf(kept, name));
  if (before.length !== kept.size) throw new ForeignChange("order");
  for (const { value, at } of gone.toSorted((a, b) => a.at - b.at)) before.splice(at, 0, value);
  return before;
}

/** Whether a change says the order of what stands in a list before and after it. */
export function isOrder({ was, is }: ValueChange): boolean {
  return was !== undefined && is !== undefined && isList(was) && isList(is);
}

export function orderIn(changes: readonly ValueChange[]): readonly JsonValue[] | null {
  const was = changes.find((change) => change.path.length === 0 && isOrder(change))?.was;
  return was !== undefined && isList(was) ? was : null;
}

function undoInObject(now: JsonObject, changes: readonly ValueChange[], path: readonly string[]): JsonObject {
  const before = new Map(Object.entries(now));
  for (const [name, below] of byFirstName(changes)) {
    const was = undoChange(own(now, name), below, [...path, name]);
    if (was === undefined) before.delete(name);
    else before.set(name, was);
  }
  return Object.fromEntries(before);
}

/**
 * The log does not say by what the members of a list went. Of the ways that lead back, the one holds that leads to a
 * list for which the log would have been written in that way.
 */
function undoInList(
  now: readonly JsonValue[],
  changes: readonly ValueChange[],
  path: readonly string[],
): readonly JsonValue[] {
  for (const naming of NAMINGS) {
    const before = tryNaming(now, changes, path, naming);
    if (before !== null && namingOf(path, before, now) === naming) return before;
  }
  throw new ForeignChange(path.join("/"));
}

function tryNaming(
  now: readonly JsonValue[],
  changes: readonly ValueChange[],
  path: readonly string[],
  naming: MemberNaming,
): readonly JsonValue[] | null {
  try {
    return undoByNaming(now, changes, path, naming);
  } catch (error) {
    if (error instanceof ForeignChange) return null;
    throw error;
  }
}

function undoByNaming(
  now: readonly JsonValue[],
  changes: readonly ValueChange[],
  path: readonly string[],
  naming: MemberNaming,
): readonly JsonValue[] {
  const kept = new Map([...membersByName(now, naming)].map(([name, { value }]) => [name, value]));
  const gone: { readonly value: JsonValue; readonly at: number }[] = [];
  for (const [name, below] of byFirstName(changes)) {
    const member = kept.get(name);
    const was = undoChange(member, below, [...path, name]);
    if (member === undefined) {
      const at = below.find((change) => change.path.length === 0)?.at;
      if (was === undefined || at === undefined || (naming !== "place" && nameOf(was, naming) !== name))
        throw new ForeignChange([...path, name].join("/"));
      gone.push({ value: was, at });
    } else if (was === undefined) kept.delete(name);
    else kept.set(name, was);
  }
  return putBack(kept, orderIn(changes), gone);
}

/** The changes below each name, without it; what is said of the value itself stays out. */
function byFirstName(changes: readonly ValueChange[]): ReadonlyMap<string, ValueChange[]> {
  const groups = new Map<string, ValueChange[]>();
  for (const change of changes) {
    const [name, ...path] = change.path;
    if (name === undefined) continue;
    const group = groups.get(name) ?? [];
    group.push({ ...change, path });
    groups.set(name, group);
  }
  return groups;
}

function memberOf<T>(members: ReadonlyMap<string, T>, name: JsonValue): T {
  const member = typeof name === "string" ? members.get(name) : undefined;
  if (member === undefined) throw new ForeignChange(JSON.stringify(name));
  return member;
}

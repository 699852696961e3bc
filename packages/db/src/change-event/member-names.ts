/** What the members of a list go by in the log of changes. */
import { isObject, type JsonValue, own } from "./json-value.ts";

/** `place`: by where they stand, from 0. */
export type MemberNaming = "id" | "label" | "period" | "place";

export const NAMINGS: readonly MemberNaming[] = ["id", "label", "period", "place"];

/** Lists whose members may bear a period, and need not. */
const MAYBE_BY_PERIOD: ReadonlySet<string> = new Set([
  "budgetLines",
  "baselines",
  "targets",
  "importFindings",
]);

/**
 * A period whose label reads like a place up to here is never taken for a name, whatever the list: by the log alone
 * "1" could not be told from the second of the list.
 */
const PLACES = 1000;

/** By what members go in both states of the list at `path`: by the first name that every member of both bears. */
export function namingOf(
  path: readonly string[],
  was: readonly JsonValue[],
  is: readonly JsonValue[],
): MemberNaming {
  const naming = NAMINGS.find((one) => one === "place" || (namesMembers(was, one) && namesMembers(is, one)));
  if (naming !== "period" || !MAYBE_BY_PERIOD.has(path.at(-1) ?? "")) return naming ?? "place";
  const isShort = was.length <= PLACES && is.length <= PLACES;
  const isDistinct = [...was, ...is].every((member) => !isPlace(nameOf(member, "period") ?? ""));
  return isShort && isDistinct ? "period" : "place";
}

export interface Member {
  readonly value: JsonValue;
  readonly at: number;
}

export function membersByName(list: readonly JsonValue[], naming: MemberNaming): Map<string, Member> {
  return new Map(list.map((value, at) => [nameOf(value, naming) ?? String(at), { value, at }]));
}

/** The name of a member; null where it bears none, or goes by its place. */
export function nameOf(member: JsonValue, naming: MemberNaming): string | null {
  const name = naming !== "place" && isObject(member) ? own(member, naming) : null;
  return typeof name === "string" ? name : null;
}

function isPlace(label: string): boolean {
  return /^\d+$/.test(label) && Number(label) < PLACES;
}

/** Whether every member bears a text of its own. */
function namesMembers(list: readonly JsonValue[], naming: MemberNaming): boolean {
  const names = list.map((member) => nameOf(member, naming));
  return names.every((name) => name !== null) && new Set(names).size === names.length;
}

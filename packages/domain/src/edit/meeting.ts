/** How an edit meets what stands: as its writer saw it, as they want it already, or as neither. */
import type { Entry } from "../stage/stage.ts";

/** Anything that an edit can say: plain data. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [name: string]: PlainValue };

/** What an edit found in place of what its writer saw. */
export interface Found {
  /** What stands there now, in the shape of `was`; null: nothing. */
  readonly current: PlainValue;
  /** Who entered it and when, where that is kept beside it. */
  readonly entry: Entry | null;
}

export type Meeting = "apply" | "done" | Found;

/** `done`: it stands already as it should; nothing is to be done, and nobody's work is lost. */
export function meet(
  current: PlainValue,
  edit: { readonly was: PlainValue; readonly is: PlainValue },
  entry: Entry | null = null,
): Meeting {
  if (isSame(current, edit.is)) return "done";
  return isSame(current, edit.was) ? "apply" : { current, entry };
}

const DECIMAL = /^-?\d+\.\d*?(0+)$/;

/** Deep equality; a decimal with zeros at its end is the same value. */
export function isSame(a: PlainValue, b: PlainValue): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return plainDecimal(a) === plainDecimal(b);
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((member, at) => isSame(member, b[at] ?? null));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name] ?? null, b[name] ?? null))
  );
}

function plainDecimal(text: string): string {
  return DECIMAL.test(text) ? text.replace(/\.?0+$/, "") : text;
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isObject(value: PlainValue): value is { readonly [name: string]: PlainValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

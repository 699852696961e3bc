/** Booleans as both engines store them. */
import type { Flag } from "./schema.ts";

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}

export function fromFlag(flag: Flag): boolean {
  return flag === 1;
}

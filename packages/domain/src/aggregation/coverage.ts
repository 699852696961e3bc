/** What an aggregate speaks for: how many parts it should have, and which of them are not there. */
import type { ObservationStatus } from "../indicator/observation.ts";

/** Why a part has no value: a gap, nobody filled the cell; else the status of the observation. */
export type Absence = "gap" | Extract<ObservationStatus, "L" | "M" | "Q" | "O">;

/** Why an observation without a value has none. */
export function absenceOf(status: ObservationStatus): Absence {
  return status === "L" || status === "M" || status === "Q" ? status : "O";
}

export interface MissingPart<Name> {
  readonly part: Name;
  readonly why: Absence;
}

export interface PartsCoverage<Name> {
  /** How many parts should have a value: all but those to which it does not apply (M). */
  readonly expected: number;
  readonly present: number;
  /** In their order, those to which it does not apply among them. */
  readonly missing: readonly MissingPart<Name>[];
}

/** Counts which parts are there; the order is that of the parts. */
export function coverParts<Name>(
  parts: readonly { readonly part: Name; readonly absence: Absence | null }[],
): PartsCoverage<Name> {
  const missing = parts.flatMap(({ part, absence }) => (absence === null ? [] : { part, why: absence }));
  return {
    expected: parts.length - missing.filter(({ why }) => why === "M").length,
    present: parts.length - missing.length,
    missing,
  };
}

/** Whether every part that should be there is, and at least one is. */
export function isComplete(coverage: PartsCoverage<unknown>): boolean {
  return coverage.present > 0 && coverage.present === coverage.expected;
}

/**
 * Why the whole has no value, from why its parts have none: a gap where one of them is a gap; else what was suppressed
 * goes before what does not apply, was not collected, and was not given.
 */
export function absenceOfWhole(missing: readonly MissingPart<unknown>[]): Absence {
  const all = new Set(missing.map(({ why }) => why));
  return (["gap", "Q", "M", "L"] as const).find((why) => all.has(why)) ?? "O";
}

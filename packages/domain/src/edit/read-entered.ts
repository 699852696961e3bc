/** What a text that somebody typed, or pasted, means as a share or as the value of an indicator. */
import { nonNegativeDecimalSchema, type Decimal } from "../exact/decimal.ts";
import type { AmbiguousReading, PossibleValue, ValueReading } from "../quantity/quantity-reading.ts";
import { readQuantity } from "../quantity/read-quantity.ts";
import type { Language } from "../text/text.ts";
import { isSame } from "./meeting.ts";
import type { ObservationContent } from "./reporting-edit.ts";

/**
 * Why a text can't stand: `unreadable` is no number, `negative` a share below 0, `other-unit` says another unit than
 * what is measured, `not-plain` has words beside a share, `too-long` is no figure at all.
 */
export type EntryFault = "unreadable" | "negative" | "other-unit" | "not-plain" | "too-long";

/** `is` null: a gap, which an empty text leaves. Of an ambiguous one a person chooses; nothing is guessed. */
export type Entered<Figure> =
  | { readonly kind: "figure"; readonly is: Figure | null }
  | { readonly kind: "ambiguous"; readonly readings: readonly (PossibleValue & { readonly is: Figure })[] }
  | { readonly kind: "rejected"; readonly why: EntryFault };

type FigureReading = ValueReading | AmbiguousReading;

const LONGEST = 10_000;
const SHARE_UNITS: ReadonlySet<string> = new Set(["%", "p.p.", "pp"]);

/**
 * A share in percentage points. `12,5` and `12.5` are 12.5, `-` is a gap like the empty text, `bd.` is not read: a
 * share has no missing values. `language` is that of whoever writes; in a text that may come from a sheet of either
 * language a point with three digits behind it is ambiguous.
 */
export function readEnteredShare(text: string, language: Language): Entered<Decimal> {
  return readEntered(text, language, (reading, value) => {
    if (value === null)
      return reading.status === "O" && reading.note === null ? null : { rejected: "unreadable" };
    if (reading.note !== null || reading.qualifier !== null) return { rejected: "not-plain" };
    if (reading.unit !== null && !SHARE_UNITS.has(reading.unit)) return { rejected: "other-unit" };
    const share = nonNegativeDecimalSchema.safeParse(value);
    return share.success ? { is: share.data } : { rejected: "negative" };
  });
}

/** What an indicator's value is measured in, and what stands there now: its note outlives a new figure. */
export interface Measured {
  readonly unit: string | null;
  readonly was: ObservationContent | null;
}

/** A value with all that was written around it; `bd.`, `-`, `nie dotyczy` are values that are missing. */
export function readEnteredValue(
  text: string,
  { unit, was }: Measured,
  language: Language,
): Entered<ObservationContent> {
  return readEntered(text, language, (reading, value) => {
    if (reading.unit !== null && unit !== null && !unit.toLowerCase().includes(reading.unit.toLowerCase()))
      return { rejected: "other-unit" };
    const { status, qualifier, raw } = reading;
    return { is: { value, status, qualifier, raw, note: reading.note ?? keptNote(was), asOf: null } };
  });
}

/** Whether two contents say the same figure: another way to write it is no change. */
export function isSameContent(a: ObservationContent | null, b: ObservationContent | null): boolean {
  if (a === null || b === null) return a === b;
  const figureOf = ({ value, status, qualifier, note }: ObservationContent) => [
    value,
    status,
    qualifier,
    note,
  ];
  return isSame(figureOf(a), figureOf(b));
}

/** Null: a gap. */
type Made<Figure> = { readonly is: Figure } | { readonly rejected: EntryFault } | null;

function readEntered<Figure>(
  text: string,
  language: Language,
  make: (reading: FigureReading, value: Decimal | null) => Made<Figure>,
): Entered<Figure> {
  if (text.length > LONGEST) return { kind: "rejected", why: "too-long" };
  const reading = readQuantity(text, language === "pl" ? { language } : {});
  if (reading.kind === "unparsed") return { kind: "rejected", why: "unreadable" };
  if (reading.kind === "gap") return { kind: "figure", is: null };
  if (reading.kind === "value") {
    const made = make(reading, reading.value);
    if (made !== null && "rejected" in made) return { kind: "rejected", why: made.rejected };
    return { kind: "figure", is: made === null ? null : made.is };
  }
  const readings: (PossibleValue & { readonly is: Figure })[] = [];
  for (const possible of reading.readings) {
    const made = make(reading, possible.value);
    if (made === null) continue;
    if ("rejected" in made) return { kind: "rejected", why: made.rejected };
    readings.push({ ...possible, is: made.is });
  }
  return { kind: "ambiguous", readings };
}

/** A note that stood in the cell itself goes with what was written there; one beside it stays. */
export function keptNote(was: ObservationContent | null): string | null {
  if (was === null || was.note === null) return null;
  return was.raw?.includes(was.note) === true ? null : was.note;
}

/** What a text means in a cell: an edit, nothing new, two possible edits, or why it can't stand there. */
import { nonNegativeDecimalSchema, type Decimal } from "@miara/domain/decimal";
import { isSame } from "@miara/domain/meeting";
import type { AmbiguousReading, PossibleValue, ValueReading } from "@miara/domain/quantity-reading";
import { readQuantity } from "@miara/domain/read-quantity";
import type { ObservationContent } from "@miara/domain/reporting-edit";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";

import type { CellLock, FigureCell, GridRow } from "./grid-row.ts";

/** `outside`: the grid has no such cell. */
export type Rejection =
  | CellLock
  | "unreadable"
  | "negative"
  | "other-unit"
  | "not-plain"
  | "too-long"
  | "outside";

export interface PossibleEntry extends PossibleValue {
  readonly edit: StrategyEdit;
}

export type Entered =
  | { readonly kind: "same" }
  | { readonly kind: "edit"; readonly edit: StrategyEdit }
  | { readonly kind: "ambiguous"; readonly readings: readonly PossibleEntry[] }
  | { readonly kind: "rejected"; readonly why: Rejection };

const SAME: Entered = { kind: "same" };
const LONGEST = 10_000;

/**
 * `language` is that of whoever writes. A Polish comma parts decimals; a point with three digits behind it may group
 * thousands, and in an English text so may a comma, since what is pasted comes from a sheet of either language.
 */
export function readEntry(row: GridRow, cell: FigureCell, text: string, language: Language): Entered {
  if (cell.lock !== null) return { kind: "rejected", why: cell.lock };
  if (text.length > LONGEST) return { kind: "rejected", why: "too-long" };
  const reading = readQuantity(text, language === "pl" ? { language } : {});
  if (reading.kind === "unparsed") return { kind: "rejected", why: "unreadable" };
  const entered = row.about.kind === "indicator" ? enteredValue : enteredShare;
  if (reading.kind === "gap") return entered(row, cell, null, null);
  if (reading.kind === "value") return entered(row, cell, reading, reading.value);
  const read = reading.readings.map((possible) => ({
    possible,
    entry: entered(row, cell, reading, possible.value),
  }));
  const rejected = read.find(({ entry }) => entry.kind === "rejected");
  if (rejected !== undefined) return rejected.entry;
  const readings = read.flatMap(({ possible, entry }) =>
    entry.kind === "edit" ? [{ ...possible, edit: entry.edit }] : [],
  );
  // One of them stands there already: the text says nothing else.
  return readings.length === read.length ? { kind: "ambiguous", readings } : SAME;
}

type FigureReading = ValueReading | AmbiguousReading;

function enteredShare(
  { about }: GridRow,
  { figure, period }: FigureCell,
  reading: FigureReading | null,
  value: Decimal | null,
): Entered {
  if (about.kind !== "stage" || figure.kind !== "share") return { kind: "rejected", why: "sum" };
  if (reading !== null && value === null && (reading.status !== "O" || reading.note !== null))
    return { kind: "rejected", why: "unreadable" };
  if (reading !== null && (reading.note !== null || reading.qualifier !== null))
    return { kind: "rejected", why: "not-plain" };
  if (reading?.unit != null && !SHARE_UNITS.has(reading.unit)) return { kind: "rejected", why: "other-unit" };
  const share = nonNegativeDecimalSchema.nullable().safeParse(value);
  if (!share.success) return { kind: "rejected", why: "negative" };
  if (isSame(share.data, figure.value)) return SAME;
  const { stage, share: which } = about;
  return {
    kind: "edit",
    edit: { kind: "stage-cell", stage: stage.id, period, share: which, was: figure.value, is: share.data },
  };
}

const SHARE_UNITS: ReadonlySet<string> = new Set(["%", "p.p.", "pp"]);

function enteredValue(
  { about }: GridRow,
  { figure, period }: FigureCell,
  reading: FigureReading | null,
  value: Decimal | null,
): Entered {
  if (about.kind !== "indicator" || figure.kind !== "observation") return { kind: "rejected", why: "sum" };
  const { indicator } = about;
  if (reading?.unit != null && !isUnitOf(indicator.unit, reading.unit))
    return { kind: "rejected", why: "other-unit" };
  const was = figure.content;
  const is: ObservationContent | null =
    reading === null
      ? null
      : {
          value,
          status: reading.status,
          qualifier: reading.qualifier,
          raw: reading.raw,
          note: reading.note ?? keptNote(was),
          asOf: null,
        };
  if (isSameFigure(was, is)) return SAME;
  return { kind: "edit", edit: { kind: "observation", indicator: indicator.id, period, was, is } };
}

function isUnitOf(unit: string | null, written: string): boolean {
  return unit === null || unit.toLowerCase().includes(written.toLowerCase());
}

/** A note that stood in the cell itself goes with what was written there; one beside it stays. */
function keptNote(was: ObservationContent | null): string | null {
  if (was === null || was.note === null) return null;
  return was.raw?.includes(was.note) === true ? null : was.note;
}

/** Another way to write the same is no change. */
function isSameFigure(was: ObservationContent | null, is: ObservationContent | null): boolean {
  if (was === null || is === null) return was === is;
  const figureOf = ({ value, status, qualifier, note }: ObservationContent) => [
    value,
    status,
    qualifier,
    note,
  ];
  return isSame(figureOf(was), figureOf(is));
}

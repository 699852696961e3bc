/** What a text means in a cell: an edit, nothing new, two possible edits, or why it can't stand there. */
import type { Decimal } from "@miara/domain/decimal";
import { isSame } from "@miara/domain/meeting";
import type { PossibleValue } from "@miara/domain/quantity-reading";
import { readCopiedShare, readCopiedValue, type Copied, type CopiedText } from "@miara/domain/read-copied";
import { isSameContent, type EntryFault } from "@miara/domain/read-entered";
import type { ObservationContent } from "@miara/domain/reporting-edit";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";

import type { CellLock, FigureCell, GridRow } from "./grid-row.ts";

/** `outside`: the grid has no such cell. */
export type Rejection = CellLock | EntryFault | "outside";

/** What a figure was taken for: its mark for one of two things, or the cell for what it shows or holds. */
export type ReadAs = PossibleValue["markAs"] | "shown" | "held";

export interface PossibleEntry {
  readonly as: ReadAs;
  /** Null: a gap, or a word why there is no value. */
  readonly value: Decimal | null;
  readonly edit: StrategyEdit;
}

export type CellEntry =
  | { readonly kind: "same" }
  | { readonly kind: "edit"; readonly edit: StrategyEdit }
  /** A person says which is meant. */
  | { readonly kind: "question"; readonly readings: readonly PossibleEntry[] }
  | { readonly kind: "rejected"; readonly why: Rejection };

/** How a text is read is the domain's; what stands in the cell says whether that is something new. */
export function readEntry(
  { about }: GridRow,
  { figure, lock, period }: FigureCell,
  copied: CopiedText,
  language: Language,
): CellEntry {
  if (lock !== null) return { kind: "rejected", why: lock };
  if (about.kind === "stage" && figure.kind === "share") {
    const { stage, share } = about;
    const was = figure.value;
    return entryOf<Decimal>(readCopiedShare(copied, language), {
      valueOf: (is) => is,
      stands: (is) => isSame(was, is),
      edit: (is) => ({ kind: "stage-cell", stage: stage.id, period, share, was, is }),
    });
  }
  if (about.kind === "indicator" && figure.kind === "observation") {
    const { id, unit } = about.indicator;
    const was = figure.content;
    return entryOf<ObservationContent>(readCopiedValue(copied, { unit, was }, language), {
      valueOf: (is) => is?.value ?? null,
      stands: (is) => isSameContent(was, is),
      edit: (is) => ({ kind: "observation", indicator: id, period, was, is }),
    });
  }
  return { kind: "rejected", why: "sum" };
}

interface FigureInCell<Figure> {
  readonly valueOf: (is: Figure | null) => Decimal | null;
  /** Whether it is what stands in the cell. */
  readonly stands: (is: Figure | null) => boolean;
  readonly edit: (is: Figure | null) => StrategyEdit;
}

const SAME: CellEntry = { kind: "same" };

function entryOf<Figure>(read: Copied<Figure>, { valueOf, stands, edit }: FigureInCell<Figure>): CellEntry {
  const possible = (as: ReadAs, is: Figure | null): PossibleEntry => ({
    as,
    value: valueOf(is),
    edit: edit(is),
  });
  switch (read.kind) {
    case "rejected":
      return read;
    case "figure":
      return stands(read.is) ? SAME : { kind: "edit", edit: edit(read.is) };
    // One of the two stands there already: the text says nothing else.
    case "ambiguous":
      if (read.readings.some(({ is }) => stands(is))) return SAME;
      return { kind: "question", readings: read.readings.map(({ markAs, is }) => possible(markAs, is)) };
    case "rounded":
      // A cell that shows nothing says nothing of a gap.
      if (stands(read.held) || (valueOf(read.shown) !== null && stands(read.shown))) return SAME;
      return { kind: "question", readings: [possible("shown", read.shown), possible("held", read.held)] };
  }
}

/** What a text means in a cell: an edit, nothing new, two possible edits, or why it can't stand there. */
import type { Decimal } from "@miara/domain/decimal";
import { isSame } from "@miara/domain/meeting";
import type { PossibleValue } from "@miara/domain/quantity-reading";
import {
  isSameContent,
  readEnteredShare,
  readEnteredValue,
  type Entered,
  type EntryFault,
} from "@miara/domain/read-entered";
import type { ObservationContent } from "@miara/domain/reporting-edit";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";

import type { CellLock, FigureCell, GridRow } from "./grid-row.ts";

/** `outside`: the grid has no such cell. */
export type Rejection = CellLock | EntryFault | "outside";

export interface PossibleEntry extends PossibleValue {
  readonly edit: StrategyEdit;
}

export type CellEntry =
  | { readonly kind: "same" }
  | { readonly kind: "edit"; readonly edit: StrategyEdit }
  | { readonly kind: "ambiguous"; readonly readings: readonly PossibleEntry[] }
  | { readonly kind: "rejected"; readonly why: Rejection };

const SAME: CellEntry = { kind: "same" };

/** How a text is read is the domain's; what stands in the cell says whether that is something new. */
export function readEntry(
  { about }: GridRow,
  { figure, lock, period }: FigureCell,
  text: string,
  language: Language,
): CellEntry {
  if (lock !== null) return { kind: "rejected", why: lock };
  if (about.kind === "stage" && figure.kind === "share") {
    const { stage, share } = about;
    const was = figure.value;
    return entryOf<Decimal>(
      readEnteredShare(text, language),
      (is) => isSame(was, is),
      (is) => ({ kind: "stage-cell", stage: stage.id, period, share, was, is }),
    );
  }
  if (about.kind === "indicator" && figure.kind === "observation") {
    const { id, unit } = about.indicator;
    const was = figure.content;
    return entryOf<ObservationContent>(
      readEnteredValue(text, { unit, was }, language),
      (is) => isSameContent(was, is),
      (is) => ({ kind: "observation", indicator: id, period, was, is }),
    );
  }
  return { kind: "rejected", why: "sum" };
}

function entryOf<Figure>(
  entered: Entered<Figure>,
  stands: (is: Figure | null) => boolean,
  edit: (is: Figure | null) => StrategyEdit,
): CellEntry {
  switch (entered.kind) {
    case "rejected":
      return entered;
    case "figure":
      return stands(entered.is) ? SAME : { kind: "edit", edit: edit(entered.is) };
    case "ambiguous":
      // One of them stands there already: the text says nothing else.
      if (entered.readings.some(({ is }) => stands(is))) return SAME;
      return {
        kind: "ambiguous",
        readings: entered.readings.map(({ is, ...possible }) => ({ ...possible, edit: edit(is) })),
      };
  }
}

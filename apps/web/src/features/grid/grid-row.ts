/** What a row of the grid is: a stage's shares, an indicator's values, or what the shares of an element add up to. */
import type { ExactText } from "@miara/domain/exact-text";
import type { Indicator } from "@miara/domain/indicator";
import type { PeriodLabel } from "@miara/domain/period";
import type { ObservationContent, StageCellEdit } from "@miara/domain/reporting-edit";
import type { Refusal } from "@miara/domain/rights";
import type { Entry, Stage } from "@miara/domain/stage";
import { shownPlaces } from "@miara/messages/shown-places";

import { placeKey } from "../../edits/edit-place.ts";

export type Share = StageCellEdit["share"];

export type RowAbout =
  | { readonly kind: "stage"; readonly stage: Stage; readonly share: Share }
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "sum"; readonly share: Share };

export type Figure =
  | { readonly kind: "share"; readonly value: StageCellEdit["is"] }
  /** Null: nobody has filled it. */
  | { readonly kind: "observation"; readonly content: ObservationContent | null }
  /** Follows from others. */
  | { readonly kind: "derived"; readonly value: ExactText | null };

/** Why a cell can't be written. */
export type CellLock = Refusal | "computed" | "sum" | "total";

export interface FigureCell {
  /** The place in the strategy that it shows; what `placeOfEdit` gives for an edit of it. */
  readonly key: string;
  readonly period: PeriodLabel;
  readonly figure: Figure;
  /** What stands in the period before it. */
  readonly before: Figure | null;
  readonly lock: CellLock | null;
  /** A figure of a closed period, under an exception: it needs a reason. */
  readonly isRestatement: boolean;
  readonly note: string | null;
  /** As it was written on paper. */
  readonly raw: string | null;
  readonly entry: Entry | null;
}

export interface GridRow {
  readonly id: string;
  /** The element that it belongs to. */
  readonly element: { readonly id: string; readonly number: string; readonly title: string };
  readonly about: RowAbout;
  /** One for each period of the grid. */
  readonly cells: readonly FigureCell[];
  /** Over all periods; null where nothing adds up or nothing is there. */
  readonly total: ExactText | null;
}

export function stageKey(stage: string, share: Share, period: string): string {
  return placeKey("stage-cell", stage, period, share);
}

export function indicatorKey(indicator: string, period: string): string {
  return placeKey("observation", indicator, period);
}

export function isGap(figure: Figure): boolean {
  return figure.kind === "observation" ? figure.content === null : figure.value === null;
}

/** Null: a gap, or a word why there is no value. */
export function valueOf(figure: Figure): ExactText | null {
  return figure.kind === "observation" ? (figure.content?.value ?? null) : figure.value;
}

/** With how many decimals the row's figures are shown; null: each as it is. */
export function placesOf({ about, cells }: GridRow): number | null {
  if (about.kind !== "indicator") return null;
  const observations = cells.map(({ figure }) => ({ value: valueOf(figure) }));
  return shownPlaces({ decimals: about.indicator.decimals, observations });
}

/** Whether somebody enters this row's figures; the others follow from them. */
export function isEntered({ about }: GridRow): boolean {
  return about.kind !== "sum";
}

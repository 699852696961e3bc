/** Rows of a comparison, whatever is held against what: which of them are listed, and in which order. */
import type { ExactText } from "@miara/domain/exact-text";
import type { FiguresView } from "@miara/domain/figures-view";
import type { ElementId } from "@miara/domain/ids";
import { Rational } from "@miara/domain/rational";
import type { ElementsBeside, StrategiesBesideView } from "@miara/domain/strategies-beside-view";
import type { ElementDifference, StrategyDifference } from "@miara/domain/strategy-difference";

import type { Wording } from "../drawing/wording.ts";
import { FoldedTexts } from "../search/folded-texts.ts";
import { passes, readFilter } from "../search/match-words.ts";

export const COMPARE_ORDERS = ["plan", "change", "alone", "title"] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

export interface ComparedRow {
  /** Whose card Enter opens; null: there is none here. */
  readonly element: ElementId | null;
  readonly number: string;
  readonly title: string;
  /** Null: it is not there on that side. */
  readonly was: FiguresView | null;
  readonly is: FiguresView | null;
  /** Percentage points; null where a side has no figure. */
  readonly change: ExactText | null;
  /** By what two elements are a pair; undefined where both sides are one element. */
  readonly match?: ElementsBeside["match"];
}

export interface ComparedShape {
  readonly filter: string;
  readonly sort: CompareOrder;
}

/** The whole first. */
export function rowsOfDifference({ whole, elements }: StrategyDifference): readonly ComparedRow[] {
  return [whole, ...elements].map((difference) => ({
    element: difference.id,
    number: difference.number,
    title: difference.title,
    was: difference.was,
    is: difference.is,
    change: changeOf(difference),
  }));
}

export function rowsOfStrategies({ elements }: StrategiesBesideView): readonly ComparedRow[] {
  return elements.map((pair) => ({
    element: pair.one?.id ?? null,
    number: bothOf(pair, ({ number }) => number),
    title: bothOf(pair, ({ title }) => title),
    was: pair.one,
    is: pair.other,
    change: pair.difference.progress,
    match: pair.match,
  }));
}

export function listRows(
  rows: readonly ComparedRow[],
  { filter, sort }: ComparedShape,
  { t, formats }: Pick<Wording, "t" | "formats">,
): readonly ComparedRow[] {
  const words = readFilter(filter);
  const shown = rows.filter((row) =>
    passes(
      words,
      FOLDED.of(row, () => everyWord(row, t)),
    ),
  );
  switch (sort) {
    case "plan":
      return shown;
    case "change":
      return shown.toSorted((a, b) => sizeOf(b) - sizeOf(a) || 0);
    case "alone":
      return shown.toSorted((a, b) => sidesOf(a) - sidesOf(b));
    case "title":
      return shown.toSorted((a, b) => formats.compare(a.title, b.title));
  }
}

/** Points of percent between the two; null where one of them has no figure. */
export function changeOf({ was, is }: Pick<ElementDifference, "was" | "is">): ExactText | null {
  if (was?.progress == null || is?.progress == null) return null;
  return Rational.parse(is.progress).minus(Rational.parse(was.progress)).toDecimal();
}

const FOLDED = new FoldedTexts<ComparedRow>();

function everyWord({ number, title, was, is, match }: ComparedRow, t: Wording["t"]): string {
  return [
    number,
    title,
    ...[was, is].map((side) =>
      side === null
        ? t(match === undefined ? "commands:compare/absent" : "terminal:compare/absent")
        : t(`vocabulary:status/${side.status}`),
    ),
    ...(match === undefined ? [] : [t(`terminal:compare/match/${match ?? "none"}`)]),
  ].join(" ");
}

/** `I.1`, or `I.1 / II.3` where the two sides are called differently. */
function bothOf(
  { one, other }: ElementsBeside,
  of: (side: NonNullable<ElementsBeside["one"]>) => string,
): string {
  const called = [one, other].map((side) => (side === null ? "" : of(side))).filter((text) => text !== "");
  return [...new Set(called)].join(" / ");
}

// A sort of rows, not a figure: floats are exact enough. What has no difference stands last.
function sizeOf({ change }: ComparedRow): number {
  return change === null ? -1 : Math.abs(Number(change));
}

/** In how many of the two it stands. */
function sidesOf({ was, is }: ComparedRow): number {
  return Number(was !== null) + Number(is !== null);
}

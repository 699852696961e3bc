/**
 * What a cell copied from a spreadsheet means. It shows one thing, and may hold a number behind that: 12,5 is shown of
 * 12.4837, `-` of 0, `1 235` of 1 234 567 in thousands. Which of them somebody means is theirs to say.
 */
import type { Decimal } from "../exact/decimal.ts";
import { decimal, nonNegativeDecimalSchema } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";
import { writeQuantity } from "../quantity/write-quantity.ts";
import type { Language } from "../text/text.ts";
import { keptNote, readEnteredShare, readEnteredValue, type Entered, type Measured } from "./read-entered.ts";
import type { ObservationContent } from "./reporting-edit.ts";

export interface CopiedText {
  readonly shown: string;
  /** Null: the cell holds a text, or its source did not say. */
  readonly held: Decimal | null;
}

/** `rounded`: the cell shows another number than it holds; `shown` null: a gap. */
export type Copied<Figure> =
  | Entered<Figure>
  | { readonly kind: "rounded"; readonly shown: Figure | null; readonly held: Figure };

/** A share as `readEnteredShare` reads it; what the cell holds settles how an ambiguous text was meant. */
export function readCopiedShare(copied: CopiedText, language: Language): Copied<Decimal> {
  return beside(copied, readEnteredShare(copied.shown, language), {
    valueOf: (share) => share,
    holding: (value) => nonNegativeDecimalSchema.safeParse(value).data ?? null,
  });
}

/** A value as `readEnteredValue` reads it, with the unit and the words around it, whichever number is meant. */
export function readCopiedValue(
  copied: CopiedText,
  measured: Measured,
  language: Language,
): Copied<ObservationContent> {
  return beside(copied, readEnteredValue(copied.shown, measured, language), {
    valueOf: ({ value }) => value,
    holding: (value, shown) => {
      const raw = writeQuantity(value, { language, grouping: false });
      return shown === null || shown.value === null
        ? { value, status: "A", qualifier: null, raw, note: keptNote(measured.was), asOf: null }
        : { ...shown, value, raw };
    },
  });
}

interface FigureWays<Figure> {
  readonly valueOf: (figure: Figure) => Decimal | null;
  /** The figure with the number that is held; null where that can't stand. */
  readonly holding: (value: Decimal, shown: Figure | null) => Figure | null;
}

function beside<Figure>(
  { shown: text, held }: CopiedText,
  entered: Entered<Figure>,
  { valueOf, holding }: FigureWays<Figure>,
): Copied<Figure> {
  if (held === null || entered.kind === "rejected") return entered;
  const figures = entered.kind === "figure" ? [entered.is] : entered.readings.map(({ is }) => is);
  const [nearest] = figures
    .flatMap((figure) => {
      const value = figure === null ? null : valueOf(figure);
      return valuesHeld(text, held).map((one) => ({ figure, held: one, distance: distance(value, one) }));
    })
    .toSorted((one, other) => one.distance.compare(other.distance));
  if (nearest === undefined) return entered;
  const { figure: shown } = nearest;
  if (shown !== null && valueOf(shown) !== null && nearest.distance.isZero())
    return { kind: "figure", is: shown };
  const figure = holding(nearest.held, shown);
  return figure === null ? { kind: "rejected", why: "negative" } : { kind: "rounded", shown, held: figure };
}

/** Behind `12,5%` a sheet holds 0.125; 12.5 where the sign was typed beside the number. */
function valuesHeld(text: string, held: Decimal): readonly Decimal[] {
  if (!text.includes("%")) return [held];
  return [decimal(Rational.parse(held).times(Rational.HUNDRED).toDecimal()), held];
}

/** Without a value shown, the first that may be held is as near as any. */
function distance(shown: Decimal | null, held: Decimal): Rational {
  return shown === null ? Rational.ZERO : Rational.parse(shown).minus(Rational.parse(held)).absolute();
}

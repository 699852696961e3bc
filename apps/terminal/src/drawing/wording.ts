/** Words, formats and characters of one reader: what every drawing needs. */
import type { ExactText } from "@miara/domain/exact-text";
import { Rational } from "@miara/domain/rational";
import { statusSchema, type Status } from "@miara/domain/status";
import type { Language } from "@miara/domain/text";
import { createFullTranslator } from "@miara/messages/every-text";
import { createFormats, type Formats } from "@miara/messages/formats";
import type { i18n } from "i18next";

import { piece, type Piece } from "./line.ts";
import { ASCII_SYMBOLS, UNICODE_SYMBOLS, type Symbols } from "./symbols.ts";

export interface Wording {
  readonly texts: i18n;
  readonly t: i18n["t"];
  readonly formats: Formats;
  readonly symbols: Symbols;
  readonly language: Language;
  /** Percent with one decimal, or the mark for no figure. */
  percent(figure: ExactText | null): string;
  /** A figure with at most so many decimals, without zeros at its end. */
  short(figure: ExactText, decimals: number): string;
  /** Glyph and word. */
  status(status: Status): Piece;
}

export function createWording(language: Language, isAscii: boolean): Wording {
  const texts = createFullTranslator(language);
  const formats = isAscii ? inAscii(createFormats(language)) : createFormats(language);
  const symbols = isAscii ? ASCII_SYMBOLS : UNICODE_SYMBOLS;
  const statusPiece = (status: Status): Piece =>
    piece(`${symbols.status[status]} ${texts.t(`vocabulary:status/${status}`)}`, status);
  // Asked for in every row of a list of thousands.
  const statuses = new Map(statusSchema.options.map((status) => [status, statusPiece(status)]));
  return {
    texts,
    t: texts.t,
    formats,
    symbols,
    language,
    percent: (figure) => (figure === null ? symbols.noValue : formats.percent(figure)),
    short: (figure, decimals) => formats.number(shorten(figure, decimals)),
    status: (status) => statuses.get(status) ?? statusPiece(status),
  };
}

/** Signs that every terminal has. */
function inAscii(formats: Formats): Formats {
  const plain = (text: string): string => text.replaceAll("\u2212", "-").replaceAll("\u00A0", " ");
  return {
    ...formats,
    signed: (figure, decimals) => plain(formats.signed(figure, decimals)),
    signedEstimate: (double, decimals) => plain(formats.signedEstimate(double, decimals)),
    signedShare: (figure) => plain(formats.signedShare(figure)),
  };
}

/** Rounded to `decimals` places where it has more; zeros at the end are left off. */
export function shorten(figure: ExactText, decimals: number): ExactText {
  const rounded = Rational.parse(figure).toFixedHalfEven(decimals);
  return rounded.includes(".") ? rounded.replace(/\.?0+$/u, "") : rounded;
}

/** Whether `shorten` keeps the figure as it is. */
export function isShort(figure: ExactText, decimals: number): boolean {
  return Rational.parse(figure).equals(Rational.parse(shorten(figure, decimals)));
}

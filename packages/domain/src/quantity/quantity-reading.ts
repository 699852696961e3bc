/** What reading a written quantity gave. */
import type { Decimal } from "../exact/decimal.ts";
import type { ObservationStatus } from "../indicator/observation.ts";

/**
 * Something odd that a person should see, though the reading stands.
 *
 * - `negative-zero`: `-0`, read as 0
 * - `odd-grouping`: `500.000.00`, the last group taken for decimals
 * - `leading-zeros`: `007`, read as 7
 * - `foreign-mark`: the decimal mark of the other language, `97,4` in an English text
 * - `words`: no number at all, kept as a note
 */
export type QuantityReport = "negative-zero" | "odd-grouping" | "leading-zeros" | "foreign-mark" | "words";

/** What stands around the figure. */
interface Surroundings {
  readonly status: ObservationStatus;
  /** What narrows the value, as written: `ok.`, `ponad`. */
  readonly qualifier: string | null;
  /** A unit that is known: `%`, `km`, `zł`. */
  readonly unit: string | null;
  /** Everything else that was written beside the figure. */
  readonly note: string | null;
  /** Letter for letter as given. */
  readonly raw: string;
  readonly reports: readonly QuantityReport[];
}

/** One of the ways in which a figure can be understood. */
export interface PossibleValue {
  readonly value: Decimal;
  /** What the mark was taken for: `22.000` is 22000 with `thousands` and 22.000 with `decimals`. */
  readonly markAs: "thousands" | "decimals";
}

/** A cell that nobody has filled: no observation at all. */
export interface GapReading {
  readonly kind: "gap";
  readonly raw: string;
}

/** A value, or null where the text says that there is none; `status` says of which sort. */
export interface ValueReading extends Surroundings {
  readonly kind: "value";
  readonly value: Decimal | null;
}

/** Two readings are possible; a person, or what stands beside it, decides. */
export interface AmbiguousReading extends Surroundings {
  readonly kind: "ambiguous";
  readonly readings: readonly [PossibleValue, PossibleValue];
}

/** Digits that are no quantity: a span, a date, two figures in one cell. The text stands in `note`. */
export interface UnparsedReading extends Surroundings {
  readonly kind: "unparsed";
  readonly value: null;
  readonly note: string;
}

export type QuantityReading = GapReading | ValueReading | AmbiguousReading | UnparsedReading;

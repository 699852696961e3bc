/** A table as it comes from the clipboard. */
import type { Decimal } from "@miara/domain/decimal";

export interface CopiedCell {
  readonly text: string;
  /** The number that the sheet holds behind the text; null: a text, or the source does not say. */
  readonly held: Decimal | null;
  /** Part of a merged cell whose text stands in another: nothing is entered from it. */
  readonly isCovered: boolean;
}

export type CopiedTable = readonly (readonly CopiedCell[])[];

export function plainCell(text: string): CopiedCell {
  return { text, held: null, isCovered: false };
}

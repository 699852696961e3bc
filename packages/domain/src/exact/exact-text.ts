/** Exact figures as they travel: to a reader's screen, over the API, into a file. */
import { z } from "zod";

import type { Rational } from "./rational.ts";

/**
 * A figure as a decimal in text. A finite one is exact (`57`, `107.5`); one without an end (7940/105) is given with
 * twenty places, rounded half to even. Readers round once, when they show it.
 */
export const exactTextSchema = z.string().regex(/^-?\d+(?:\.\d+)?$/, "not-a-decimal");
export type ExactText = z.infer<typeof exactTextSchema>;

export function writeExact(figure: Rational): ExactText;
export function writeExact(figure: Rational | null): ExactText | null;
export function writeExact(figure: Rational | null): ExactText | null {
  return figure === null ? null : figure.toDecimal();
}

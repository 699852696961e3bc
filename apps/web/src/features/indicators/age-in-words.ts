/** How old a value is: `12 miesięcy`, `bieżąca`. */
import type { ExactText } from "@miara/domain/exact-text";
import { Rational } from "@miara/domain/rational";

import type { Words } from "../../app/use-texts.ts";

/** Months, rounded half to even: periods of whole months make whole ages. */
export function ageInWords(months: ExactText, { t }: Pick<Words, "t">): string {
  const count = Number(Rational.parse(months).toFixedHalfEven(0));
  if (count === 0) return t("analysis:list/fresh");
  return count < 0 ? t("analysis:list/ahead") : t("analysis:list/age", { count });
}

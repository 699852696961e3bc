/** The periods of a strategy as something to choose from. */
import { comparePeriods } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";
import type { Formats } from "@miara/messages/formats";

/** From the earliest; with `value`, that too, though the strategy may not declare it. */
export function periodOptions(
  { periods }: Pick<Strategy, "periods">,
  formats: Formats,
  value: string,
): readonly { readonly value: string; readonly label: string }[] {
  const options = periods
    .toSorted(comparePeriods)
    .map((period) => ({ value: String(period.label), label: formats.period(period) }));
  const isThere = value === "" || options.some((option) => option.value === value);
  return isThere ? options : [...options, { value, label: value }];
}

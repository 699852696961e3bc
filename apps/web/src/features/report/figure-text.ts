/** A stored figure as one would type it: it reads back as the same. */
import type { Decimal } from "@miara/domain/decimal";
import type { Observation } from "@miara/domain/observation";
import type { Language } from "@miara/domain/text";
import { writeQuantity } from "@miara/domain/write-quantity";

/** How a missing value is typed. */
const MARKS: Readonly<Record<string, string>> = { L: "bd.", M: "nie dotyczy", O: "-" };

export function shareText(share: Decimal | null, language: Language): string {
  return share === null ? "" : writeQuantity(share, { language, grouping: false });
}

export function valueText(
  observation: Pick<Observation, "value" | "status" | "qualifier" | "raw"> | undefined,
  language: Language,
  /** For reading alone: thousands stand apart. */
  grouping = false,
): string {
  if (observation === undefined) return "";
  const { value, status, qualifier, raw } = observation;
  if (value === null) return raw ?? MARKS[status] ?? "-";
  return `${qualifier === null ? "" : `${qualifier} `}${writeQuantity(value, { language, grouping })}`;
}

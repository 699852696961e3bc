/** Reads a number that somebody typed into a form: `12,5` in Polish, `12.5` in both. */
import type { Decimal } from "@miara/domain/decimal";
import { readQuantity } from "@miara/domain/read-quantity";
import type { Language } from "@miara/domain/text";

export type TypedDecimal =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Decimal }
  /** No number, or one that can be read in two ways. */
  | { readonly kind: "unread" };

export function readDecimal(text: string, language: Language): TypedDecimal {
  if (text.trim() === "") return { kind: "empty" };
  const reading = readQuantity(text, { language });
  if (reading.kind !== "value" || reading.value === null) return { kind: "unread" };
  const isPlain = reading.unit === null && reading.note === null && reading.qualifier === null;
  return isPlain ? { kind: "value", value: reading.value } : { kind: "unread" };
}

/** How a stored number stands in such a field. */
export function writeDecimal(value: Decimal | null, language: Language): string {
  if (value === null) return "";
  return language === "pl" ? value.replace(".", ",") : value;
}

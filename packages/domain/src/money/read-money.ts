/** Reads sums of money as plans write them: `1 800 000 zł`, `12,50 zł`, `1,5 mln zł`, `250 tys. zł`. */
import type { Decimal } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";
import type { QuantityReading } from "../quantity/quantity-reading.ts";
import { readQuantity } from "../quantity/read-quantity.ts";
import type { Language } from "../text/text.ts";
import { amountMinorSchema, type Money } from "./money.ts";

export interface ReadMoneyOptions {
  /** ISO 4217; `PLN` unless told. A sum in another currency is left unread. */
  readonly currency?: string;
  /** How the text sets its marks; Polish unless told. */
  readonly language?: Language;
}

const SIGNS: Readonly<Record<string, readonly string[]>> = { PLN: ["zł"], EUR: ["€"], USD: ["$"] };
const APPROXIMATE = /^(?:ok|około|ca|circa|approx|about|~|≈)/iu;

/**
 * The text as written, with the amount in smallest units where it can be read without doubt. Unread stays what is no
 * sum (`100% - wymóg ustawowy`), a bound (`ponad 5 mln zł`), and a figure with two readings; `22.000 zł` has one,
 * since a złoty has no thousandths.
 */
export function readMoney(text: string, options: ReadMoneyOptions = {}): Money {
  const { currency = "PLN", language = "pl" } = options;
  const reading = readQuantity(text, { language });
  return { text, amountMinor: isSum(reading, currency) ? amountOf(reading, currency) : null };
}

type SumReading = Extract<QuantityReading, { kind: "value" | "ambiguous" }>;

function isSum(reading: QuantityReading, currency: string): reading is SumReading {
  if (reading.kind !== "value" && reading.kind !== "ambiguous") return false;
  if (reading.qualifier !== null && !APPROXIMATE.test(reading.qualifier)) return false;
  if (reading.unit === null) return reading.note === null || reading.note.toUpperCase() === currency;
  const unit = reading.unit.toLowerCase();
  return unit === currency.toLowerCase() || (SIGNS[currency] ?? []).includes(unit);
}

function amountOf(reading: SumReading, currency: string): Money["amountMinor"] {
  const places = minorPlaces(currency);
  const candidates =
    reading.kind === "value" ? [reading.value] : reading.readings.map((possible) => possible.value);
  const [only, ...others] = candidates.filter((value) => value !== null && placesOf(value) <= places);
  if (only === undefined || only === null || others.length > 0) return null;
  const minor = Rational.parse(only).times(Rational.of(10n ** BigInt(places)));
  const amount = amountMinorSchema.safeParse(Number(minor.numerator));
  return amount.success ? amount.data : null;
}

/** Decimal places of a currency's smallest unit: 2 for PLN, 0 for JPY. */
function minorPlaces(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function placesOf(value: Decimal): number {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
}

/** Reads a number as a spreadsheet holds it behind what its cell shows. */
import { decimalSchema, type Decimal } from "../exact/decimal.ts";
import { Rational } from "../exact/rational.ts";

/** The mark of decimals is that of the sheet's language; thousands are never grouped. */
const HELD = /^([+-]?\d+)(?:[.,](\d+))?(?:e([+-]?\d{1,2}))?$/i;
/** What a double keeps: what stands behind that is how 0.1 + 0.2 comes out, and no spreadsheet shows it. */
const DIGITS = 15;

/**
 * The decimal that was meant: `0,594516594516595`, `1.0253680000000001` (1.025368), `1.5E-05`; null for anything that
 * is no number.
 *
 * @example readHeldNumber("0.30000000000000004") // "0.3"
 */
export function readHeldNumber(text: string): Decimal | null {
  const [found, whole = "", decimals = "", exponent = "0"] = HELD.exec(text.trim()) ?? [];
  if (found === undefined) return null;
  const power = Number(exponent) - decimals.length;
  const digits = Rational.of(BigInt(whole + decimals));
  const scale = Rational.of(10n ** BigInt(Math.abs(power)));
  const value = power < 0 ? digits.dividedBy(scale) : digits.times(scale);
  const held = decimalSchema.safeParse(atMostDigits(value));
  return held.success ? held.data : null;
}

function atMostDigits(value: Rational): string {
  const [whole = "", decimals = ""] = value.absolute().toDecimal().split(".");
  const zeros = /^0*/.exec(decimals)?.[0].length ?? 0;
  const places = whole === "0" ? DIGITS + zeros : Math.max(0, DIGITS - whole.length);
  return decimals.length <= places
    ? value.toDecimal()
    : Rational.parse(value.toFixedHalfEven(places)).toDecimal();
}

/** Time between days in months, exactly. */
import { Rational } from "../exact/rational.ts";

/**
 * Months up to the end of a day. Counted in months rather than days, so that leap years do not bend it: from the last
 * day of 2015 to that of 2022 it is 84 of the 180 to 2030.
 */
export function monthsOn(day: string): Rational {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Rational.of(BigInt((year * 12 + month - 1) * days) + BigInt(Number(day.slice(8, 10))), BigInt(days));
}

/** The first day by whose end so many months have passed: 24156 have on 2012-12-31, and half a month more on 2013-01-16. */
export function dayAfterMonths(months: Rational): string {
  const whole = months.numerator / months.denominator;
  const rest = months.minus(Rational.of(whole));
  // A whole number of months ends with the last day of the month before.
  const month = Number(rest.isZero() ? whole - 1n : whole);
  const length = BigInt(new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate());
  const day = rest.isZero() ? length : roundUp(rest.times(Rational.of(length)));
  return [pad(Math.floor(month / 12), 4), pad((month % 12) + 1, 2), pad(Number(day), 2)].join("-");
}

function roundUp(number: Rational): bigint {
  return (number.numerator + number.denominator - 1n) / number.denominator;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** Figures, dates and periods as a reader of each language writes them. */
import type { ExactText } from "@miara/domain/exact-text";
import type { Period } from "@miara/domain/period";
import { Rational } from "@miara/domain/rational";
import type { Language } from "@miara/domain/text";
import { writePercent, writeQuantity } from "@miara/domain/write-quantity";

const NO_BREAK = "\u00A0";
const MINUS = "-";

export interface Formats {
  readonly language: Language;
  /** Percent with one decimal: `57,0 %`, `57.0%`. */
  readonly percent: (figure: ExactText) => string;
  /** A share (0 to 1) as percent with one decimal. */
  readonly share: (figure: ExactText) => string;
  /** Two decimals: a schedule index. */
  readonly index: (figure: ExactText) => string;
  /** A number as it is, grouped; with `decimals`, rounded half to even. */
  readonly number: (figure: ExactText, decimals?: number | null) => string;
  /** A difference with its sign: `+6`, `−837`. */
  readonly signed: (figure: ExactText, decimals?: number | null) => string;
  /** What a statistic comes to, with so many decimals, rounded half to even. */
  readonly estimate: (double: number, decimals: number) => string;
  /** The same with its sign: `+1.2`, `−319.0`. */
  readonly signedEstimate: (double: number, decimals: number) => string;
  /** The same as a plain decimal, for a file or a further format. */
  readonly plainEstimate: (double: number, decimals: number) => ExactText;
  /** How likely something is (0 to 1) as whole percent; what is nearly none or nearly certain is not written as either. */
  readonly chance: (double: number) => string;
  /** A relative change as percent with its sign. */
  readonly signedShare: (figure: ExactText) => string;
  /** An amount in smallest units: `1 800 000,00 zł`. */
  readonly money: (amountMinor: number, currency: string) => string;
  /** An ISO date or moment as a day: `14 marca 2014`. */
  readonly date: (iso: string) => string;
  /** A moment with its time, where the reader is: `14 marca 2014 09:05`. */
  readonly moment: (iso: string) => string;
  /** A period by its label; a quarter or half in words. */
  readonly period: (period: Pick<Period, "label" | "frequency">) => string;
  /** Locale order of names, numbers inside them by value. */
  readonly compare: (a: string, b: string) => number;
}

export function createFormats(language: Language): Formats {
  const dates = new Intl.DateTimeFormat(language === "pl" ? "pl-PL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const moments = new Intl.DateTimeFormat(language === "pl" ? "pl-PL" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const number = (figure: ExactText, decimals?: number | null): string =>
    writeQuantity(figure, decimals == null ? { language } : { language, decimals });
  const percent = (figure: ExactText): string => writePercent(figure, language);
  // What rounds to zero has no sign: neither grown nor fallen as far as it is shown.
  const signed = (text: string): string => {
    if (!/[1-9]/.test(text)) return text.startsWith(MINUS) ? text.slice(1) : text;
    return text.startsWith(MINUS) ? `−${text.slice(1)}` : `+${text}`;
  };
  const asPercent = (share: ExactText): ExactText =>
    Rational.parse(share).times(Rational.HUNDRED).toDecimal();
  return {
    language,
    percent,
    share: (figure) => percent(asPercent(figure)),
    index: (figure) => number(figure, 2),
    number,
    signed: (figure, decimals) => signed(number(figure, decimals)),
    estimate: (double, decimals) => number(Rational.fromDouble(double).toDecimal(), decimals),
    signedEstimate: (double, decimals) => signed(number(Rational.fromDouble(double).toDecimal(), decimals)),
    plainEstimate: (double, decimals) => Rational.fromDouble(double).toFixedHalfEven(decimals),
    chance: (double) => writeChance(double, language),
    signedShare: (figure) => signed(percent(asPercent(figure))),
    money: (amountMinor, currency) => writeMoney(number, amountMinor, currency, language),
    date: (iso) => dates.format(new Date(iso)),
    moment: (iso) => moments.format(new Date(iso)),
    period: (period) => writePeriod(period, language),
    compare: (a, b) => collator.compare(a, b),
  };
}

const [NEARLY_NONE, NEARLY_CERTAIN] = [0.01, 0.99];

function writeChance(double: number, language: Language): string {
  const whole = (share: number): string =>
    writePercent(Rational.fromDouble(share).times(Rational.HUNDRED).toDecimal(), language, 0);
  if (double < NEARLY_NONE) return `< ${whole(NEARLY_NONE)}`;
  if (double > NEARLY_CERTAIN) return `> ${whole(NEARLY_CERTAIN)}`;
  return whole(double);
}

function writeMoney(
  number: Formats["number"],
  amountMinor: number,
  currency: string,
  language: Language,
): string {
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = Rational.of(BigInt(amountMinor), 10n ** BigInt(digits)).toDecimal();
  const written = number(amount, digits);
  if (language === "pl") return `${written}${NO_BREAK}${currency === "PLN" ? "zł" : currency}`;
  return `${currency}${NO_BREAK}${written}`;
}

const PERIOD_WORDS = {
  pl: { S: "półrocze", Q: "kwartał" },
  en: { S: "half", Q: "quarter" },
} as const;
const ORDINALS = { pl: ["I", "II", "III", "IV"], en: ["1st", "2nd", "3rd", "4th"] } as const;

function writePeriod(period: Pick<Period, "label" | "frequency">, language: Language): string {
  const part = /^(\d{4})-([SQ])([1-4])$/.exec(period.label);
  if (part !== null) {
    const kind = part[2] === "S" ? "S" : "Q";
    return `${ORDINALS[language][Number(part[3]) - 1] ?? ""} ${PERIOD_WORDS[language][kind]} ${part[1] ?? ""}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(period.label);
  if (month !== null && period.frequency === "M") {
    const format = new Intl.DateTimeFormat(language === "pl" ? "pl-PL" : "en-GB", {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    return format.format(new Date(`${period.label}-01T00:00:00Z`));
  }
  return period.label;
}

/** What the elements of a level are called, in the form that a count asks for. */
import type { Level } from "@miara/domain/level";
import type { Language } from "@miara/domain/text";

const RULES = { pl: new Intl.PluralRules("pl"), en: new Intl.PluralRules("en") } as const;

export function levelNoun(level: Level, count: number, language: Language): string {
  const form = RULES[language].select(count);
  if (language === "en") return level.name.en[form === "one" ? "one" : "other"];
  switch (form) {
    case "one":
    case "few":
    case "many":
      return level.name.pl[form];
    default:
      return level.name.pl.other;
  }
}

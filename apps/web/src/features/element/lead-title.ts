/** What the office in charge is called at an element's level, as a heading; null where it has no title. */
import type { CardView } from "@miara/domain/card-view";
import type { Language } from "@miara/domain/text";

export function leadTitle(card: CardView, language: Language): string | null {
  const title = card.strategy.levels[card.element.level]?.leadTitle?.[language];
  return title === undefined ? null : title.charAt(0).toLocaleUpperCase(language) + title.slice(1);
}

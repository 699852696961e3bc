/** What the office in charge is called at an element's level, as a heading; null where it has no title. */
import type { CardView } from "@miara/domain/card-view";
import type { Language } from "@miara/domain/text";

import { capitalised } from "../../ui/capitalised.ts";

export function leadTitle(card: CardView, language: Language): string | null {
  const title = card.strategy.levels[card.element.level]?.leadTitle?.[language];
  return title === undefined ? null : capitalised(title, language);
}

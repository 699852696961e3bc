/** Which parts of a task card nobody has filled in: said in one line rather than by empty headings. */
import type { CardView } from "@miara/domain/card-view";

export const CARD_SECTIONS = [
  "addressees",
  "rationale",
  "description",
  "stages",
  "lead",
  "partners",
  "indicators",
  "totalCost",
  "budget",
] as const;
export type CardSection = (typeof CARD_SECTIONS)[number];

/** Empty for an element with others below it: its card is its children. */
export function emptySections(card: CardView): readonly CardSection[] {
  if (card.children.length > 0) return [];
  const isEmpty: Readonly<Record<CardSection, boolean>> = {
    addressees: card.addressees === null,
    rationale: card.rationale === null,
    description: card.description === null,
    stages: card.stages === null,
    lead: card.leads.length === 0,
    partners: card.partners.length === 0,
    indicators: card.indicators.length === 0,
    totalCost: card.totalCost === null,
    budget: card.budgetLines.length === 0,
  };
  return CARD_SECTIONS.filter((section) => isEmpty[section]);
}

import { viewCard, type CardView } from "@miara/domain/card-view";

import { assessNow, type Reading } from "../strategies/strategies.service.ts";
import type { CardInput } from "./elements.schema.ts";

/** One element with all of its card. Throws `unknown-strategy`, `unknown-element` and `unknown-period`. */
export async function readCard(context: Reading, input: CardInput): Promise<CardView> {
  const { assessed, findings } = await assessNow(context, input);
  return viewCard(assessed, input.element, findings());
}

/** Views that more than one screen asks for, or that are brought before they are looked at. */
import type { CardView } from "@miara/domain/card-view";
import type { Explanation } from "@miara/domain/explanation";
import type { ElementId } from "@miara/domain/ids";

import type { Change } from "../sources/source.ts";
import type { Desk } from "./desk.ts";
import type { ViewQuestion } from "./use-view.ts";

type Asking = Pick<Desk, "source" | "asOf">;

const LATEST_CHANGES = 3;

/** Null for the whole strategy. */
export function askExplanation(
  { source, asOf }: Asking,
  element: ElementId | null,
): ViewQuestion<Explanation> {
  return { subject: `explanation ${element ?? ""}`, load: () => source.explanation(element, asOf) };
}

export function askCard({ source, asOf }: Asking, element: ElementId): ViewQuestion<CardView> {
  return { subject: `card ${element}`, load: () => source.card(element, asOf) };
}

export function askLatestChanges({ source }: Asking, element: ElementId): ViewQuestion<readonly Change[]> {
  return {
    subject: `changes ${element}`,
    load: async () => (await source.log?.list({ limit: LATEST_CHANGES, element })) ?? [],
  };
}

/** All that the screen of a card shows of its own. */
export function askWholeCard(asking: Asking, element: ElementId): readonly ViewQuestion<unknown>[] {
  return [askCard(asking, element), askLatestChanges(asking, element)];
}

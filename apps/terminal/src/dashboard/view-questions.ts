/** Views that more than one screen asks for, or that are brought before they are looked at. */
import type { CardView } from "@miara/domain/card-view";
import type { Explanation } from "@miara/domain/explanation";
import type { ElementId, IndicatorId } from "@miara/domain/ids";
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";

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

/** Of the indicators of a card, where it is here and has some. */
export function askAnalyses(
  { source, asOf }: Asking,
  card: CardView | null,
): ViewQuestion<ReadonlyMap<IndicatorId, IndicatorAnalysisView>> {
  const indicators = card?.indicators ?? [];
  return {
    subject: `analyses ${indicators.map(({ id }) => id).join(" ")}`,
    load: async () => {
      const analyses = await Promise.all(
        indicators.map(async ({ id }) => [id, await source.analysis(id, asOf)] as const),
      );
      return new Map(analyses);
    },
  };
}

/** All that the screen of a card shows of its own. */
export function askWholeCard(asking: Asking, element: ElementId): readonly ViewQuestion<unknown>[] {
  return [askCard(asking, element), askLatestChanges(asking, element)];
}

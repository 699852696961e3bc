/** What the whole strategy adds to a card, once it is here; the card does not wait for it. */
import type { ElementId } from "@miara/domain/ids";
import { useMemo } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { useAssessed } from "../../dashboard/use-assessed.ts";
import { useView } from "../../dashboard/use-view.ts";
import { viewCardMore, type CardMore } from "../../views/card-more.ts";
import { changeWords } from "../../views/change-words.ts";

const LATEST_CHANGES = 3;
/** A card that one only passes by asks for nothing. */
const PASSING_BY_MS = 80;

export function useCardMore(desk: Desk, element: ElementId): CardMore | null {
  const { source, tree, wording, version, history } = desk;
  const { view: assessed } = useAssessed(desk);
  const { view: changes } = useView(
    `changes ${element}`,
    version,
    async () => (await source.log?.list({ limit: LATEST_CHANGES, element })) ?? [],
    PASSING_BY_MS,
  );
  return useMemo(() => {
    const more = assessed === null ? null : viewCardMore(assessed, element);
    if (more === null && (changes ?? []).length === 0) return null;
    return {
      analyses: more?.analyses ?? new Map(),
      completion: more?.completion ?? null,
      course: history?.progress.get(element) ?? [],
      changes: (changes ?? []).map((change) => changeWords(change, tree, wording)),
    };
  }, [assessed, element, changes, history, tree, wording]);
}

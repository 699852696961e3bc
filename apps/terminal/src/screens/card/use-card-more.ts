/** What the whole strategy adds to a card, once it is here; the card does not wait for it. */
import type { ElementId } from "@miara/domain/ids";
import { useMemo } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { useAssessed } from "../../dashboard/use-assessed.ts";
import { useView } from "../../dashboard/use-view.ts";
import { askLatestChanges } from "../../dashboard/view-questions.ts";
import { viewCardMore, type CardMore } from "../../views/card-more.ts";
import { changeWords } from "../../views/change-words.ts";

export function useCardMore(desk: Desk, element: ElementId): CardMore | null {
  const { tree, wording, history } = desk;
  const { view: assessed } = useAssessed(desk);
  const { view: changes } = useView(desk, askLatestChanges(desk, element));
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
